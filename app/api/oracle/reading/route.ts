// A new reading for one person.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { reading } from '@/lib/readings/answers/reading'
import type { Reading } from '@/lib/readings/reading'
import { readingInput } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'
import { getReading } from '@/lib/readings/service/read'

const created = (reading: Reading) => ({
  body: reading,
  headers: { Location: `/api/oracle/readings/${reading.id}` },
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/reading', {
  POST: guarded({
    name: 'createReading',
    does: 'Asks for a reading for one person',
    status: 201,
    answer: reading,
    headers: ['Location'],
    refuses: ['not_found', 'unreadable'],
    scope: 'readings:write',
    limit: 'readings.create',
    body: readingInput,
    run: async (ctx, { body }) => created((await createReading(ctx, body)).reading),
    again: async (ctx) => created(await getReading(ctx, ctx.claimedId ?? '')),
  }),
})
