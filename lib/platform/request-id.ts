// Which request is being worked on: its id is the same in its answer, in every line of the log that was written for it, also deep inside
// and by what goes on after it, and in what the account sees of it.
import { type AtHand, atHand, withAtHand } from './at-hand'

/** Undefined for what no request began. */
export const requestNow = (): AtHand['request'] => atHand()?.request

/** Everything that comes of the work belongs to this request. */
export const asRequest = <Done>(requestId: string, work: () => Done): Done =>
  requestNow()?.requestId === requestId ? work() : withAtHand({ request: { requestId, told: false } }, work)

const GIVEN = /^[A-Za-z0-9._-]{8,64}$/

/** What a program calls its request, where that may stand in a log. */
export const givenId = (given: string | null | undefined): string | undefined =>
  given && GIVEN.test(given) ? given : undefined
