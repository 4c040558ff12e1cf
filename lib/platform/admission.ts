// How many requests are worked on at once. Each of hundreds would take its share of every turn of the one thread, and none would
// be answered before all are; so they wait in a line, and one that only asks how the server is does not.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { atHand, withAtHand } from './at-hand'
import { Line } from './line'

/** More than there are connections to the database; few enough that a turn of the thread takes milliseconds. */
const AT_ONCE = 16
const MOST_WAITING = 2_000
/** What still has no answer after this waits for something else than the thread: its place passes on. */
const HOLD_MS = 1_000

const asksForHealth = (path: string) => /^\/api\/health(?=[/?]|$)/.test(path)

/**
 * Resolves when the body is here, or as much of it as is kept of one that nobody reads: who sends slowly keeps nobody's place.
 * The stream is left as it was.
 */
function bodyArrived(request: IncomingMessage): Promise<void> {
  const { 'content-length': length = '0', 'transfer-encoding': parts } = request.headers
  if (length === '0' && parts === undefined) return Promise.resolve()
  return new Promise((resolve) => {
    const look = () => {
      if (!request.complete && request.readableLength < request.readableHighWaterMark) return
      request.off('readable', look)
      // Until then the stream still counts on this listener.
      setImmediate(resolve)
    }
    request.on('readable', look)
  })
}

/** The request goes on to wait for somebody else, and does nothing meanwhile: its place passes on. */
export const waitsForOthers = (): void => atHand()?.passOn?.()

/** @param waits resolves when the request does nothing but wait */
const answered = (response: ServerResponse, holdMs: number, waits: Promise<void>) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, holdMs)
    void waits.then(resolve)
    response.once('close', () => {
      clearTimeout(timer)
      // In a turn of its own: a page that waits for nothing would else follow upon another without the thread ever looking at what
      // has come in, a question about its health too.
      setImmediate(resolve)
    })
  })

/** @returns what lets a request in when its turn comes; @throws Problem 503 (of its promise) when too many wait already */
export function admission({ line = new Line(AT_ONCE, MOST_WAITING, 'requests'), holdMs = HOLD_MS } = {}) {
  return async (request: IncomingMessage, response: ServerResponse, begin: () => void): Promise<void> => {
    if (asksForHealth(request.url ?? '')) return begin()
    await bodyArrived(request)
    await line.run('unknown', async () => {
      // Whoever asked may be gone by now.
      if (response.destroyed) return
      let passOn = () => {}
      const waits = new Promise<void>((resolve) => {
        passOn = resolve
      })
      const done = answered(response, holdMs, waits)
      withAtHand({ passOn }, begin)
      await done
    })
  }
}
