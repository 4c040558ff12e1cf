// Is it alive, and are its parts up. Anybody may ask.
import { endpoint, open } from '@/lib/identity/doors/route'
import { health } from '@/lib/platform/health'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/health', {
  GET: open(async () => ({ status: 200, body: await health() })),
})
