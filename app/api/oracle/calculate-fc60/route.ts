// Numbers alone, for anybody's birthday: computed and forgotten.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { calculateNumbers, calculationInput } from '@/lib/readings/calculate'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/calculate-fc60', {
  POST: guarded({
    scope: 'calc',
    body: calculationInput,
    limit: 'calc',
    run: async (ctx, { body }) => ({ status: 200, body: calculateNumbers(ctx, body) }),
    again: 'computed',
  }),
})
