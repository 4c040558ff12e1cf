// Is it alive, and are its parts up. Anybody may ask.
import { endpoint, open } from '@/lib/identity/doors/route'
import { health, healthAnswer } from '@/lib/platform/health'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/health', {
  GET: open({
    name: 'getHealth',
    does: 'Says whether the server and its parts are up',
    answer: healthAnswer,
    run: async () => ({ body: await health() }),
  }),
})
