// The words of a day for one person.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { dailyAnswer } from '@/lib/readings/answers/daily'
import { dailyQuery } from '@/lib/readings/schema'
import { readDaily } from '@/lib/readings/service/daily'

/** Seconds, where a function is ended: a model may write for 20 of them, and somebody else's words be waited for as long. */
export const maxDuration = 60

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/daily', {
  GET: guarded({
    name: 'readDaily',
    does: 'Tells the words of a day; the same person and day have the same for ever',
    answer: dailyAnswer,
    refuses: ['not_found', 'unreadable'],
    scope: 'readings:read',
    limit: 'reads',
    query: dailyQuery,
    run: async (ctx, { query }) => ({ body: await readDaily(ctx, query) }),
  }),
})
