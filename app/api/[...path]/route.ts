// Every address under /api that is not there answers as the API does, not with a page.
import { endpoint, open } from '@/lib/identity/doors/route'
import { Problem } from '@/lib/platform/problem'

const missing = open({
  name: 'unknownAddress',
  does: 'Says that there is no such address',
  refuses: ['not_found'],
  run: async () => {
    throw new Problem('not_found', 'not_found')
  },
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/[...path]', {
  GET: missing,
  POST: missing,
  PUT: missing,
  PATCH: missing,
  DELETE: missing,
})
