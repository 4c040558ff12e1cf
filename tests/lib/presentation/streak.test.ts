// Days in a row, counted by hand: R is a day on which something was read, a point is one of rest, the last one is today.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streakOf } from '@/lib/presentation/streak'

const TODAY = 2_461_372
const daysIn = (drawn: string) =>
  new Set([...drawn].flatMap((day, index) => (day === 'R' ? [TODAY - (drawn.length - 1 - index)] : [])))
const streak = (drawn: string) => streakOf(daysIn(drawn), TODAY)

describe('days in a row', () => {
  it.each([
    ['nothing at all', '', 0, 0],
    ['today alone', 'R', 1, 0],
    ['yesterday alone: today is not over', 'R.', 1, 0],
    ['a row up to today', 'RRRR', 4, 0],
    ['a row up to yesterday', 'RRRR.', 4, 0],
    ['a day of rest inside', 'RR.RR', 4, 1],
    ['a day of rest yesterday, and nothing yet today', 'RRR..', 3, 0],
    ['a day of rest yesterday, and today again', 'RRR.R', 4, 1],
    ['two days of rest behind each other', 'RRR..R', 1, 0],
    ['two days of rest, and nothing yet today', 'RRR...', 0, 0],
    ['two days of rest six days apart: both in seven days', 'RR.RRRRR.R', 6, 1],
    ['two days of rest seven days apart', 'RR.RRRRRR.R', 9, 2],
    ['rest as in every week', 'RRRRRR.RRRRRR.RRRRRR.RRRRRR', 24, 3],
    ['a row that begins with rest does not count it', '.RRR', 3, 0],
    ['rest every second day', 'R.R.R', 2, 1],
  ])('%s', (_, drawn, days, rests) => {
    expect(streak(drawn)).toEqual({ days, rests })
  })

  it('is the longest that keeps to the rule: a day more would have two days of rest among seven', () => {
    const drawn = fc.array(fc.boolean(), { maxLength: 40 })
    fc.assert(
      fc.property(drawn, (read) => {
        const days = new Set(read.flatMap((each, away) => (each ? [TODAY - away] : [])))
        const last = days.has(TODAY) ? TODAY : TODAY - 1
        const kept = (first: number) => {
          for (let from = first; from <= last; from++) {
            let rests = 0
            for (let day = from; day < from + 7 && day <= last; day++) if (!days.has(day)) rests++
            if (rests > 1) return false
          }
          return true
        }
        let most = 0
        for (const first of days) {
          if (first > last || !kept(first)) continue
          most = Math.max(most, [...days].filter((day) => day >= first && day <= last).length)
        }
        expect(streakOf(days, TODAY).days).toBe(most)
      }),
    )
  })
})
