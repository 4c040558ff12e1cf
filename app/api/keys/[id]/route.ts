// One API key of the caller's account: look, rename, revoke.
import { apiKey, keyChange } from '@/lib/account/keys/schema'
import { getKey, relabelKey, revokeKey } from '@/lib/account/keys/service'
import { endpoint, guarded } from '@/lib/identity/doors/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/keys/[id]', {
  GET: guarded({
    name: 'getKey',
    does: 'Shows an API key',
    answer: apiKey,
    scope: 'account',
    limit: 'reads',
    run: async (ctx, { params }) => ({ body: await getKey(ctx, params.id ?? '') }),
  }),
  PATCH: guarded({
    name: 'relabelKey',
    does: 'Renames an API key',
    answer: apiKey,
    scope: 'account',
    limit: 'keys.write',
    body: keyChange,
    run: async (ctx, { params, body }) => ({
      body: await relabelKey(ctx, params.id ?? '', body.label),
    }),
  }),
  DELETE: guarded({
    name: 'revokeKey',
    does: 'Revokes an API key',
    scope: 'account',
    limit: 'keys.write',
    run: async (ctx, { params }) => {
      await revokeKey(ctx, params.id ?? '')
      return {}
    },
  }),
})
