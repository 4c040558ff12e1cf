// One thing that the caller keeps: read, change, delete.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { findingAnswer, findingChange } from '@/lib/vault/schema'
import { getFinding } from '@/lib/vault/service/find'
import { changeFinding, deleteFinding } from '@/lib/vault/service/keep'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/vault/findings/[id]', {
  GET: guarded({
    name: 'getFinding',
    does: 'Shows a finding',
    answer: findingAnswer,
    refuses: ['unreadable'],
    scope: 'findings:read',
    limit: 'reads',
    run: async (ctx, { params: { id = '' } }) => ({ body: await getFinding(ctx, id) }),
  }),
  PATCH: guarded({
    name: 'updateFinding',
    does: 'Changes a finding; what is not named stays',
    answer: findingAnswer,
    refuses: ['unreadable'],
    scope: 'findings:write',
    limit: 'findings.write',
    body: findingChange,
    run: async (ctx, { params: { id = '' }, body }) => ({ body: await changeFinding(ctx, id, body) }),
  }),
  DELETE: guarded({
    name: 'deleteFinding',
    does: 'Deletes a finding',
    scope: 'findings:write',
    limit: 'findings.write',
    run: async (ctx, { params: { id = '' } }) => {
      await deleteFinding(ctx, id)
      return {}
    },
  }),
})
