// Whether a reading fitted: what the one who asks said of it, or says now.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { feedback } from '@/lib/readings/answers/feedback'
import { feedbackInput } from '@/lib/readings/feedback-schema'
import { getFeedback, giveFeedback } from '@/lib/readings/service/feedback'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(
  '/api/oracle/readings/[id]/feedback',
  {
    GET: guarded({
      name: 'getFeedback',
      does: 'Shows what the one who asks said of a reading',
      answer: feedback,
      refuses: ['unreadable'],
      scope: 'readings:read',
      limit: 'reads',
      run: async (ctx, { params: { id = '' } }) => ({ body: await getFeedback(ctx, id) }),
    }),
    POST: guarded({
      name: 'giveFeedback',
      does: 'Says how well a reading fitted, in place of what was said before',
      status: 201,
      answer: feedback,
      otherwise: { status: 200, means: 'It takes the place of what was said before.' },
      refuses: ['unreadable'],
      scope: 'readings:write',
      limit: 'readings.change',
      body: feedbackInput,
      run: async (ctx, { params: { id = '' }, body }) => {
        const { feedback: said, created } = await giveFeedback(ctx, id, body)
        return { status: created ? 201 : 200, body: said }
      },
      // What was said before the request came is none of its doing: where it died, it is done again.
      again: async (ctx, { params: { id = '' } }) => ({ body: await getFeedback(ctx, id, ctx.now) }),
    }),
  },
)
