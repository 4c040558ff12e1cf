// A new reading for two to five people together.
import { endpoint, guarded } from '@/lib/identity/route'
import { jointReadingInput } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/reading/multi-user', {
  POST: guarded({
    scope: 'readings:write',
    limit: 'readings.create',
    body: jointReadingInput,
    run: async (ctx, { body }) => {
      const { reading } = await createReading(ctx, body)
      return { status: 201, body: reading, headers: { Location: `/api/oracle/readings/${reading.id}` } }
    },
  }),
})
