// Reads an FC60 stamp back and says what is wrong with it, if anything.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { stampCheck } from '@/lib/readings/answers/stamp-check'
import { checkStamp, stampInput } from '@/lib/readings/stamp'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/validate-stamp', {
  POST: guarded({
    name: 'validateStamp',
    does: 'Reads an FC60 stamp back and says what is wrong with it',
    answer: stampCheck,
    scope: 'calc',
    body: stampInput,
    limit: 'calc',
    run: async (ctx, { body }) => ({ body: checkStamp(ctx, body) }),
    again: 'computed',
  }),
})
