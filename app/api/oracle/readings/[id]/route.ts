// One reading of the caller: read, mark, delete.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { readingChange } from '@/lib/readings/schema'
import { deleteReading, updateReading } from '@/lib/readings/service/change'
import { getReading } from '@/lib/readings/service/read'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/readings/[id]', {
  GET: guarded({
    scope: 'readings:read',
    limit: 'reads',
    run: async (ctx, { params }) => ({ status: 200, body: await getReading(ctx, params.id ?? '') }),
  }),
  PATCH: guarded({
    scope: 'readings:write',
    limit: 'readings.change',
    body: readingChange,
    run: async (ctx, { params, body }) => ({
      status: 200,
      body: await updateReading(ctx, params.id ?? '', body),
    }),
  }),
  DELETE: guarded({
    scope: 'readings:write',
    limit: 'readings.change',
    run: async (ctx, { params }) => {
      await deleteReading(ctx, params.id ?? '')
      return { status: 204 }
    },
  }),
})
