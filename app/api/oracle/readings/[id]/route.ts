// One reading of the caller.
import { endpoint, guarded } from '@/lib/identity/route'
import { getReading } from '@/lib/readings/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/readings/[id]', {
  GET: guarded({
    scope: 'readings:read',
    limit: 'reads',
    run: async (ctx, { params }) => ({ status: 200, body: await getReading(ctx, params.id ?? '') }),
  }),
})
