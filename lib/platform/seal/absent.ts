// Keys that this server lacks and another server has. While a new key is being brought to several servers, one may be asked for
// what another has sealed with it: such a value is whole and only not for here, which is another thing than a damaged one. The
// ids of those keys are remembered for as long as the process lives, because its own keys do not change meanwhile.
import { type AtHand, atHand, withAtHand } from '../at-hand'
import { log } from '../log'
import { Problem } from '../problem'
import type { SealError } from './codec'

/** By the id of the key that each names; one of a kind is enough to tell of it. */
export type Met = NonNullable<AtHand['met']>

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsAbsentKeys?: Set<string> }
const absent = () => {
  held.npsAbsentKeys ??= new Set()
  return held.npsAbsentKeys
}

/** Seconds: about as long as a server takes to begin anew with the key. */
const RETRY_AFTER = '5'

export const keyAbsent = (cause?: unknown): Problem =>
  new Problem('unavailable', 'unavailable', { headers: { 'Retry-After': RETRY_AFTER }, cause })

export const isAbsent = (kid: string): boolean => absent().has(kid)

/** Says each in the log, once: somebody has to bring it here. */
export function rememberAbsent(kids: readonly string[]): void {
  for (const kid of kids.filter((each) => !isAbsent(each))) {
    absent().add(kid)
    log('error', { event: 'key_missing', kid })
  }
}

/** Whoever opens values in the work leaves in `met` those that name a key which is not here. */
export const meeting = <Result>(met: Met, work: () => Promise<Result>): Promise<Result> =>
  withAtHand({ met }, work)

/** @returns whether somebody will find out what it means */
export function meet(kid: string, error: SealError): boolean {
  const met = atHand()?.met
  met?.set(kid, error)
  return met !== undefined
}
