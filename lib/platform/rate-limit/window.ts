// The arithmetic of a sliding window, as `@upstash/ratelimit` defines it: time is cut into fixed windows, and of the calls in the
// previous one only the share counts that still lies within one length of now.
import type { Window } from './limits'

/** Calls counted in the fixed window that `now` lies in, and in the one before. */
export interface Counts {
  current: number
  previous: number
}

/** Calls that count at a moment. @param elapsed milliseconds since the current fixed window began */
export const weighed = ({ current, previous }: Counts, elapsed: number, ms: number) =>
  Math.floor((1 - elapsed / ms) * previous) + current

/**
 * Milliseconds until one call is certain to pass if nobody else takes it; 0 when it passes now.
 * The end of the fixed window, which the library reports as `reset`, is not it: then the previous calls still weigh fully.
 */
export function waitOf(counts: Counts, elapsed: number, { most, ms }: Window): number {
  if (weighed(counts, elapsed, ms) < most) return 0
  const { current, previous } = counts
  // Within this window: floor((1 - t/ms) · previous) + current < most, solved for t. Whole numbers before the division: a quotient
  // that falls a hair short of a whole number would end the wait a millisecond early.
  if (current < most) {
    const at = Math.floor((ms * (previous + current - most)) / previous) + 1
    if (at < ms) return Math.max(1, at - elapsed)
  }
  // In the next one these calls are the previous ones; a millisecond after its beginning they weigh less than the limit.
  return ms - elapsed + 1
}
