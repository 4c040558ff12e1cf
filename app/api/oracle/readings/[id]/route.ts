// One reading of the caller: read, mark, delete.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { reading } from '@/lib/readings/answers/reading'
import { readingChange, traceQuery } from '@/lib/readings/schema'
import { deleteReading, updateReading } from '@/lib/readings/service/change'
import { getReading } from '@/lib/readings/service/read'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/readings/[id]', {
  GET: guarded({
    name: 'getReading',
    does: 'Shows a reading',
    answer: reading,
    refuses: ['unreadable'],
    scope: 'readings:read',
    limit: 'reads',
    query: traceQuery,
    run: async (ctx, { params, query }) => ({ body: await getReading(ctx, params.id ?? '', query) }),
  }),
  PATCH: guarded({
    name: 'updateReading',
    does: 'Sets the own marks of a reading',
    answer: reading,
    refuses: ['unreadable'],
    scope: 'readings:write',
    limit: 'readings.change',
    body: readingChange,
    query: traceQuery,
    run: async (ctx, { params, body, query }) => ({
      body: await updateReading(ctx, params.id ?? '', body, query),
    }),
  }),
  DELETE: guarded({
    name: 'deleteReading',
    does: 'Deletes a reading for everybody',
    scope: 'readings:write',
    limit: 'readings.change',
    run: async (ctx, { params }) => {
      await deleteReading(ctx, params.id ?? '')
      return {}
    },
  }),
})
