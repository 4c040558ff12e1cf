// Computes a reading again from its stored inputs and says whether the same comes out.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { verification } from '@/lib/readings/answers/reading'
import { verifyReading } from '@/lib/readings/service/read'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/readings/[id]/verify', {
  GET: guarded({
    name: 'verifyReading',
    does: 'Computes a reading again and says whether the same comes out',
    answer: verification,
    refuses: ['unreadable'],
    scope: 'readings:read',
    limit: 'reads',
    run: async (ctx, { params }) => ({ body: await verifyReading(ctx, params.id ?? '') }),
  }),
})
