// How many days in a row: a day of rest in any week does not break the row, and today is never one before it is over.

export interface Streak {
  /** Days of the row on which something was read. */
  days: number
  /** Days of rest between them. */
  rests: number
}

/** Among so many days in a row there is one of rest at most. */
const WEEK = 7

/**
 * The longest row of days that ends today, or where today has nothing yet, before it. It begins and ends with a day on which
 * something was read, and any seven days that follow each other hold one day of rest at most.
 * @param days Julian Day Numbers on which something was read @param today the same, of today
 */
export function streakOf(days: ReadonlySet<number>, today: number): Streak {
  const row: Streak = { days: days.has(today) ? 1 : 0, rests: 0 }
  let lastRest = Number.POSITIVE_INFINITY
  // Rests that count only once something was read before them: a row does not begin with one.
  let waiting = 0
  for (let day = today - 1; ; day--) {
    if (days.has(day)) {
      row.days++
      row.rests += row.days > 1 ? waiting : 0
      waiting = 0
      continue
    }
    if (lastRest - day < WEEK) return row
    lastRest = day
    waiting++
  }
}
