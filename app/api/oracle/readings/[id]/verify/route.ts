// Computes a reading again from its stored inputs and says whether the same comes out.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { verifyReading } from '@/lib/readings/service/read'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/readings/[id]/verify', {
  GET: guarded({
    scope: 'readings:read',
    limit: 'reads',
    run: async (ctx, { params }) => ({ status: 200, body: await verifyReading(ctx, params.id ?? '') }),
  }),
})
