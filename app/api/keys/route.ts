// The API keys of the caller's account: list and make. A key itself is answered once, here.
import { keyInput, keyList, keyQuery, newApiKey } from '@/lib/account/keys/schema'
import { createKey, listKeys } from '@/lib/account/keys/service'
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { pageHeaders } from '@/lib/platform/paging'

const path = '/api/keys'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(path, {
  GET: guarded({
    name: 'listKeys',
    does: 'Lists the API keys, newest first',
    answer: keyList,
    headers: ['X-Total-Count', 'Link?'],
    scope: 'account',
    limit: 'reads',
    query: keyQuery,
    run: async (ctx, { query }) => {
      const list = await listKeys(ctx, query)
      return { body: list.items, headers: pageHeaders(path, query, list) }
    },
  }),
  POST: guarded({
    name: 'createKey',
    does: 'Makes an API key, which is shown this once',
    status: 201,
    answer: newApiKey,
    headers: ['Location'],
    refuses: ['not_found', 'conflict'],
    scope: 'account',
    limit: 'keys.write',
    body: keyInput,
    again: 'secret',
    run: async (ctx, { body }) => {
      const key = await createKey(ctx, body)
      return { body: key, headers: { Location: `${path}/${key.id}` } }
    },
  }),
})
