// Numbers about this process for Prometheus, for who has the token of the metrics.
import { endpoint, open } from '@/lib/identity/doors/route'
import { readiness } from '@/lib/platform/health'
import { readyIs } from '@/lib/platform/metrics/beside'
import { mayReadMetrics, metricsText } from '@/lib/platform/metrics/text'
import { Problem } from '@/lib/platform/problem'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/metrics', {
  GET: open({
    name: 'getMetrics',
    does: 'Tells Prometheus what this process did; needs METRICS_TOKEN as its bearer',
    status: 200,
    media: ['text/plain'],
    refuses: ['unauthenticated'],
    run: async ({ now }, request) => {
      if (!mayReadMetrics(request.headers.get('authorization')))
        throw new Problem('unauthenticated', 'unauthenticated', {
          headers: { 'WWW-Authenticate': 'Bearer' },
        })
      // Nothing else asks on a server that no balancer looks at.
      readyIs(await readiness())
      const { type, text } = await metricsText(now)
      return new Response(text, { headers: { 'Content-Type': type } })
    },
  }),
})
