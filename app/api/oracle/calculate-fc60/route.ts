// Numbers alone, for anybody's birthday: computed and forgotten.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { calculation } from '@/lib/readings/answers/person'
import { calculateNumbers, calculationInput } from '@/lib/readings/calculate'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/calculate-fc60', {
  POST: guarded({
    name: 'calculateNumbers',
    does: 'Computes the numbers of a birthday at a moment and stores nothing',
    answer: calculation,
    scope: 'calc',
    body: calculationInput,
    limit: 'calc',
    run: async (ctx, { body }) => ({ body: calculateNumbers(ctx, body) }),
    again: 'computed',
  }),
})
