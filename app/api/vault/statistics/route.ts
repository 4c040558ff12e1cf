// A sign of the clock beside what chance alone would show.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { statistics, statisticsQuery } from '@/lib/vault/schema'
import { signStatistics } from '@/lib/vault/service/statistics'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/vault/statistics', {
  GET: guarded({
    name: 'signStatistics',
    does: 'Counts a sign of the clock and says what chance alone would show',
    answer: statistics,
    scope: 'findings:read',
    limit: 'reads',
    query: statisticsQuery,
    run: async (ctx, { query }) => ({ body: await signStatistics(ctx, query) }),
  }),
})
