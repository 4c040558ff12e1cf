// May traffic be sent here: 200, or 503 with what is missing.
import { endpoint, open } from '@/lib/identity/doors/route'
import { readiness } from '@/lib/platform/health'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/health/ready', {
  GET: open(async () => {
    const state = await readiness()
    return state.ready
      ? { status: 200, body: state }
      : { status: 503, body: state, headers: { 'Retry-After': '2' } }
  }),
})
