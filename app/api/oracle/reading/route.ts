// A new reading for one person.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import type { Reading } from '@/lib/readings/reading'
import { readingInput } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'
import { getReading } from '@/lib/readings/service/read'

const created = (reading: Reading) => ({
  status: 201,
  body: reading,
  headers: { Location: `/api/oracle/readings/${reading.id}` },
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/reading', {
  POST: guarded({
    scope: 'readings:write',
    limit: 'readings.create',
    body: readingInput,
    run: async (ctx, { body }) => created((await createReading(ctx, body)).reading),
    again: async (ctx) => created(await getReading(ctx, ctx.claimedId ?? '')),
  }),
})
