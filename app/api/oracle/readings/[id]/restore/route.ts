// Brings back a reading that its owner deleted within the last day.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { reading } from '@/lib/readings/answers/reading'
import { traceQuery } from '@/lib/readings/schema'
import { restoreReading } from '@/lib/readings/service/change'
import { getReading } from '@/lib/readings/service/read'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(
  '/api/oracle/readings/[id]/restore',
  {
    POST: guarded({
      name: 'restoreReading',
      does: 'Brings back a reading that was deleted within the last day',
      answer: reading,
      refuses: ['unreadable'],
      scope: 'readings:write',
      limit: 'readings.change',
      query: traceQuery,
      run: async (ctx, { params, query }) => ({ body: await restoreReading(ctx, params.id ?? '', query) }),
      again: async (ctx, { params, query }) => ({ body: await getReading(ctx, params.id ?? '', query) }),
    }),
  },
)
