// What can be asked further of a reading, answered by the model that wrote it.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { furtherAnswers } from '@/lib/readings/answers/told'
import { tellFurther } from '@/lib/readings/service/further'
import { furtherInput } from '@/lib/readings/words-schema'

/** Seconds, where a function is ended: a model may write for 20 of them, and somebody else's words be waited for as long. */
export const maxDuration = 60

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(
  '/api/oracle/readings/[id]/further',
  {
    POST: guarded({
      name: 'tellFurther',
      does: 'Has what can be asked further answered by the model that wrote the reading',
      answer: furtherAnswers,
      refuses: ['unreadable'],
      scope: 'interpret',
      limit: 'interpret',
      body: furtherInput,
      run: async (ctx, { params: { id = '' }, body }) => ({ body: await tellFurther(ctx, id, body) }),
      again: async (ctx, { params: { id = '' }, body }) => ({ body: await tellFurther(ctx, id, body) }),
    }),
  },
)
