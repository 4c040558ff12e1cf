// The caller's readings, newest first.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { pageHeaders } from '@/lib/platform/paging'
import { readingList } from '@/lib/readings/answers/reading'
import { readingQuery } from '@/lib/readings/schema'
import { listReadings } from '@/lib/readings/service/list'

const path = '/api/oracle/readings'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(path, {
  GET: guarded({
    name: 'listReadings',
    does: 'Lists and searches the readings, newest first',
    answer: readingList,
    headers: ['X-Total-Count', 'Link?', 'X-Unreadable-Count?'],
    refuses: ['not_found'],
    scope: 'readings:read',
    limit: 'reads',
    query: readingQuery,
    run: async (ctx, { query }) => {
      const list = await listReadings(ctx, query)
      return { body: list.items, headers: pageHeaders(path, query, list) }
    },
  }),
})
