// What has served its time goes: of every feature what it says in its holdings, and guests who can never come back.
import { errorFields, log } from '@/lib/platform/log'
import { type Pruned, removeOld } from '@/lib/platform/retention'
import { pruneGuests } from './ended-guests'
import { HOLDINGS } from './holdings'

const KEPT = HOLDINGS.flatMap(({ kept = [] }) => kept)

/** @param now milliseconds since 1970 */
export const prune = async (now: number): Promise<Pruned[]> => [
  ...(await removeOld(now, KEPT)),
  await pruneGuests(now),
]

/** What was deleted, or has ended, more than a day ago. @param now milliseconds since 1970 */
export const sweep = (now: number): Promise<Pruned[]> =>
  removeOld(
    now,
    KEPT.filter(({ soon }) => soon),
  )

const HOUR_MS = 60 * 60 * 1000
const MINUTE_MS = 60 * 1000

/** So that what was deleted does not lie there until somebody runs a command: soon after the start, then every hour. @param clock tells milliseconds since 1970 */
export function sweepByItself(clock: () => number): void {
  const run = () => {
    sweep(clock()).catch((error) => log('warn', { event: 'sweep_failed', ...errorFields(error) }))
  }
  setTimeout(run, MINUTE_MS).unref()
  setInterval(run, HOUR_MS).unref()
}
