// A new reading for one person.
import { endpoint, guarded } from '@/lib/identity/route'
import { readingInput } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/reading', {
  POST: guarded({
    scope: 'readings:write',
    limit: 'readings.create',
    body: readingInput,
    run: async (ctx, { body }) => {
      const { reading } = await createReading(ctx, body)
      return { status: 201, body: reading, headers: { Location: `/api/oracle/readings/${reading.id}` } }
    },
  }),
})
