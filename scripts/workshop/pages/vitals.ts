// What a browser's own record of a page says about it. All times are milliseconds from the start of the navigation.

/** Of PerformanceEntry what is looked at here. */
export interface Entry {
  type: string
  name: string
  start: number
  duration: number
  /** Of a shift of the layout. */
  value: number
  /** A shift that somebody's own doing explains. */
  recentInput: boolean
}

/** A task is felt from here on. */
const FELT_MS = 50

/** How long the page could not have answered: what long tasks have over 50 ms within these bounds, as Lighthouse counts it. */
export function blockingTime(entries: readonly Entry[], from: number, to: number): number {
  const tasks = entries.filter(({ type }) => type === 'longtask')
  return tasks.reduce((sum, { start, duration }) => {
    const inside = Math.min(start + duration, to) - Math.max(start, from)
    return sum + Math.max(0, inside - FELT_MS)
  }, 0)
}

const GAP_MS = 1_000
const SESSION_MS = 5_000

/** The worst run of shifts: less than a second apart, five seconds long at most. */
export function layoutShift(entries: readonly Entry[]): number {
  const shifts = entries.filter(({ type, recentInput }) => type === 'layout-shift' && !recentInput)
  let [worst, sum, began, last] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { start, value } of shifts.toSorted((a, b) => a.start - b.start)) {
    const goesOn = start - last < GAP_MS && start - began < SESSION_MS
    if (!goesOn) [sum, began] = [0, start]
    sum += value
    last = start
    worst = Math.max(worst, sum)
  }
  return worst
}

/** NaN when nothing was painted. */
export const largestPaint = (entries: readonly Entry[]): number =>
  entries.filter(({ type }) => type === 'largest-contentful-paint').at(-1)?.start ?? Number.NaN

export const firstPaint = (entries: readonly Entry[]): number =>
  entries.find(({ name }) => name === 'first-contentful-paint')?.start ?? Number.NaN
