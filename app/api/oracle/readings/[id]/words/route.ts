// The words of a reading: those that were kept or are being written, others for the same numbers, and an end to what is written.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { STREAMS, streamed, streamWished } from '@/lib/identity/doors/stream'
import { toldList, toldWords } from '@/lib/readings/answers/told'
import { followWords, listWords, stopTelling, tellReading } from '@/lib/readings/service/told'
import { tellInput, tellQuery } from '@/lib/readings/words-schema'

/** Seconds, where a function is ended: a model may write for 20 of them, and somebody else's words be waited for as long. */
export const maxDuration = 60

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/readings/[id]/words', {
  GET: guarded({
    name: 'listWords',
    does: 'Lists the words of a reading, or follows those that are being written',
    answer: toldList,
    media: STREAMS,
    refuses: ['unreadable'],
    scope: 'readings:read',
    limit: 'reads',
    query: tellQuery,
    run: async (ctx, { params: { id = '' }, query, accept }) => {
      const wished = streamWished(accept)
      return wished
        ? streamed(wished, await followWords(ctx, id, query))
        : { body: await listWords(ctx, id, query) }
    },
  }),
  POST: guarded({
    name: 'tellReading',
    does: 'Writes words for the same numbers in another language or style, or again',
    status: 201,
    answer: toldWords,
    otherwise: { status: 200, means: 'They were there already.' },
    refuses: ['unreadable'],
    scope: 'interpret',
    limit: 'interpret',
    body: tellInput,
    run: async (ctx, { params: { id = '' }, body, signal }) => {
      const { told, created } = await tellReading(ctx, id, body, signal)
      return { status: created ? 201 : 200, body: told }
    },
    again: async (ctx, { params: { id = '' }, body }) => {
      const { told } = await tellReading(ctx, id, { ...body, again: false })
      return { status: 201, body: told }
    },
  }),
  DELETE: guarded({
    name: 'stopTelling',
    does: 'Stops what is being written; what was there before stands',
    scope: 'interpret',
    limit: 'readings.change',
    query: tellQuery,
    run: async (ctx, { params: { id = '' }, query }) => {
      await stopTelling(ctx, id, query)
      return {}
    },
  }),
})
