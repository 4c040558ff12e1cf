// May traffic be sent here: 200, or 503 with what is missing.
import { endpoint, open } from '@/lib/identity/doors/route'
import { readiness, readinessAnswer } from '@/lib/platform/health'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/health/ready', {
  GET: open({
    name: 'getReadiness',
    does: 'Says whether traffic may be sent here',
    answer: readinessAnswer,
    otherwise: { status: 503, means: 'Not now; the answer names what is missing' },
    run: async () => {
      const state = await readiness()
      return state.ready ? { body: state } : { status: 503, body: state, headers: { 'Retry-After': '2' } }
    },
  }),
})
