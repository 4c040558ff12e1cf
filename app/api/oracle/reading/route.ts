// A new reading for one person.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { reading } from '@/lib/readings/answers/reading'
import type { Reading } from '@/lib/readings/reading'
import { readingInput, traceQuery } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'
import { getReading } from '@/lib/readings/service/read'

const created = (reading: Reading) => ({
  body: reading,
  headers: { Location: `/api/oracle/readings/${reading.id}` },
})

/** Seconds, where a function is ended: a model may write for 20 of them, and somebody else's words be waited for as long. */
export const maxDuration = 60

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
    query: traceQuery,
    run: async (ctx, { body, query, signal }) =>
      created((await createReading(ctx, { ...query, ...body }, { wait: true, signal })).reading),
    again: async (ctx, { body, query }) =>
      created(await getReading(ctx, ctx.claimedId ?? '', { ...query, ...body })),
  }),
})
