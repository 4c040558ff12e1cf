// Words for numbers that the caller brings; nothing is stored.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { numbersWords } from '@/lib/readings/answers/numbers-words'
import { interpretGiven } from '@/lib/readings/service/interpret'
import { interpretInput } from '@/lib/readings/words-schema'

/** Seconds, where a function is ended: a model may write for 20 of them, and somebody else's words be waited for as long. */
export const maxDuration = 60

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/interpret', {
  POST: guarded({
    name: 'interpretNumbers',
    does: 'Puts numbers into words for a context and stores nothing',
    answer: numbersWords,
    scope: 'interpret',
    limit: 'interpret',
    body: interpretInput,
    run: async (ctx, { body, signal }) => ({ body: await interpretGiven(ctx, body, signal) }),
    again: 'computed',
  }),
})
