// A participant leaves a reading; for the others it stays, with "a participant" in this one's place.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { leaveReading } from '@/lib/readings/service/change'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/readings/[id]/leave', {
  POST: guarded({
    name: 'leaveReading',
    does: 'Leaves a reading in which one takes part',
    refuses: ['conflict'],
    scope: 'readings:write',
    limit: 'readings.change',
    run: async (ctx, { params }) => {
      await leaveReading(ctx, params.id ?? '')
      return {}
    },
  }),
})
