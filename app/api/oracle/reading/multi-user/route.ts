// A new reading for two to five people together.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { reading } from '@/lib/readings/answers/reading'
import type { Reading } from '@/lib/readings/reading'
import { jointReadingInput, traceQuery } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'
import { getReading } from '@/lib/readings/service/read'

const created = (reading: Reading) => ({
  body: reading,
  headers: { Location: `/api/oracle/readings/${reading.id}` },
})

/** Seconds, where a function is ended: a model may write for 20 of them, and somebody else's words be waited for as long. */
export const maxDuration = 60

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/reading/multi-user', {
  POST: guarded({
    name: 'createJointReading',
    does: 'Asks for a reading for two to five people together',
    status: 201,
    answer: reading,
    headers: ['Location'],
    refuses: ['not_found', 'unreadable'],
    scope: 'readings:write',
    limit: 'readings.create',
    body: jointReadingInput,
    query: traceQuery,
    run: async (ctx, { body, query, signal }) =>
      created((await createReading(ctx, { ...query, ...body }, { wait: true, signal })).reading),
    again: async (ctx, { body, query }) =>
      created(await getReading(ctx, ctx.claimedId ?? '', { ...query, ...body })),
  }),
})
