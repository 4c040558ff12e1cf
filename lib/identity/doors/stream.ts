// Answers that come in parts: one JSON object a line, or server-sent events, by what is wished for.
import { countStream } from '@/lib/platform/metrics/doors'

const NDJSON = 'application/x-ndjson'
const EVENTS = 'text/event-stream'
export const STREAMS = [NDJSON, EVENTS] as const
export type StreamKind = (typeof STREAMS)[number]

/** @param accept as the header has it @returns null where neither is named */
export const streamWished = (accept: string): StreamKind | null =>
  STREAMS.find((kind) => accept.toLowerCase().includes(kind)) ?? null

const encoder = new TextEncoder()

function written(kind: StreamKind, event: { type: string }): Uint8Array {
  const json = JSON.stringify(event)
  return encoder.encode(kind === NDJSON ? `${json}\n` : `event: ${event.type}\ndata: ${json}\n\n`)
}

/** Whoever leaves ends the reading of the events, and nothing else. */
export function streamed(kind: StreamKind, events: AsyncGenerator<{ type: string }>): Response {
  const body = new ReadableStream<Uint8Array>({
    start: () => countStream(kind, 1),
    async pull(controller) {
      try {
        const { value, done } = await events.next()
        if (!done) return controller.enqueue(written(kind, value))
        controller.close()
        countStream(kind, -1)
      } catch (error) {
        countStream(kind, -1)
        throw error
      }
    },
    async cancel() {
      countStream(kind, -1)
      await events.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': `${kind}; charset=utf-8`,
      // Whoever stands between must neither keep nor gather it.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}
