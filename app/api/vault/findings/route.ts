// What the caller keeps: listed, and added to.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { type Finding, findingAnswer, findingInput, findingList, findingQuery } from '@/lib/vault/schema'
import { getFinding, listFindings } from '@/lib/vault/service/find'
import { keepFinding } from '@/lib/vault/service/keep'

const path = '/api/vault/findings'
const created = (finding: Finding) => ({ body: finding, headers: { Location: `${path}/${finding.id}` } })

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(path, {
  GET: guarded({
    name: 'listFindings',
    does: 'Lists and searches what was kept, newest first',
    answer: findingList,
    scope: 'findings:read',
    limit: 'reads',
    query: findingQuery,
    run: async (ctx, { query }) => ({ body: await listFindings(ctx, query) }),
  }),
  POST: guarded({
    name: 'keepFinding',
    does: 'Keeps a passage of a reading, a sign with its minute, or a note',
    status: 201,
    answer: findingAnswer,
    headers: ['Location'],
    refuses: ['not_found', 'unreadable'],
    scope: 'findings:write',
    limit: 'findings.write',
    body: findingInput,
    run: async (ctx, { body }) => created(await keepFinding(ctx, body)),
    again: async (ctx) => created(await getFinding(ctx, ctx.claimedId ?? '')),
  }),
})
