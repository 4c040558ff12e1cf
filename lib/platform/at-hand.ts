// What belongs to the work at hand, wherever it goes on: which request it is for, that request's place in the line, and the keys that
// were missed. One storage for all of it: Node 20 hands each storage on with every promise, and a request makes hundreds.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { SealError } from './seal/codec'

export interface AtHand {
  /** Absent for what no request began. */
  request?: {
    requestId: string
    /** A door has written its line already. */
    told: boolean
  }
  /** Passes the place on. */
  passOn?: () => void
  /** Of values that name a key which is not here, one for each key. */
  met?: Map<string, SealError>
}

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsAtHand?: AsyncLocalStorage<AtHand> }
function storage(): AsyncLocalStorage<AtHand> {
  held.npsAtHand ??= new AsyncLocalStorage()
  return held.npsAtHand
}

export const atHand = (): AtHand | undefined => storage().getStore()

/** Everything that comes of the work has this at hand, beside what it has anyway. */
export const withAtHand = <Done>(more: AtHand, work: () => Done): Done =>
  storage().run({ ...atHand(), ...more }, work)

/** The same for what is called later by somebody else, as a place in a line is. Cheaper than a resource of Node for each. */
export function keptAtHand<Args extends unknown[], Done>(
  work: (...args: Args) => Done,
): (...args: Args) => Done {
  const own = atHand()
  return own ? (...args) => storage().run(own, work, ...args) : (...args) => storage().exit(work, ...args)
}
