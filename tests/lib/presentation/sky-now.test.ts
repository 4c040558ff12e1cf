// The sky and the day of a moment, as the first page and Today show them.
import { describe, expect, it } from 'vitest'
import { nextPhase } from '@/lib/engine'
import { dayTold, sealOfDay } from '@/lib/presentation/day'
import { skyNow } from '@/lib/presentation/sky-now'
import { workedSum } from '@/lib/presentation/worked-sum'

const NOW = Date.parse('2026-11-27T08:30:00Z')

describe('the sky now', () => {
  it('has the hour, the ruler and the day of the zone', () => {
    expect(skyNow(NOW, 'UTC')).toMatchObject({
      date: { year: 2026, month: 11, day: 27 },
      animal: 'Dragon',
      planet: 'Venus',
    })
    expect(skyNow(NOW, 'Asia/Tehran').animal).toBe('Horse')
    expect(skyNow(Date.parse('2026-11-27T21:00:00Z'), 'Asia/Tehran')).toMatchObject({
      date: { year: 2026, month: 11, day: 28 },
      animal: 'Rat',
      planet: 'Saturn',
    })
  })

  it('has the moon as it is, and its next days in order', () => {
    expect(skyNow(NOW, 'UTC').moon).toEqual({
      phase: 'Waning Gibbous',
      percent: 89,
      waxing: false,
      next: [
        { phase: 'new_moon', date: { year: 2026, month: 12, day: 9 } },
        { phase: 'full_moon', date: { year: 2026, month: 12, day: 24 } },
      ],
    })
  })

  it('never calls a phase next that has been', () => {
    for (let hour = 0; hour < 60 * 24; hour += 7) {
      const seconds = NOW / 1000 + hour * 3600
      for (const phase of ['new_moon', 'full_moon'] as const) {
        const next = nextPhase(phase, seconds)
        expect(next).toBeGreaterThan(seconds)
        expect(next - seconds).toBeLessThan(30 * 86_400)
      }
    }
  })
})

it('a day is told in the reader’s calendar, and in the other one', () => {
  const date = { year: 2026, month: 11, day: 26 }
  expect(dayTold(date, 'en')).toEqual({ day: 'Thursday 26 November', year: '2026', beside: '5 Azar 1405' })
  expect(dayTold(date, 'fa')).toEqual({ day: 'پنجشنبه ۵ آذر', year: '۱۴۰۵', beside: '۲۶ نوامبر ۲۰۲۶' })
})

it('a day has the seal of its own pillar, in the zone of its moment', () => {
  expect(sealOfDay('2026-11-26')).toEqual(sealOfDay('2026-11-26T23:30:00+03:30'))
  expect(sealOfDay('2026-11-27')).not.toEqual(sealOfDay('2026-11-26'))
})

describe('the sum that is worked out', () => {
  it('is the engine’s', () => {
    expect(workedSum({ year: 1990, month: 7, day: 15 })).toMatchObject({
      ...{ day: 6, month: 7, year: 1, sum: 14, digits: [1, 4], number: 5 },
    })
  })
  it('has no digits where the sum is a master number', () => {
    expect(workedSum({ year: 1990, month: 4, day: 24 })).toMatchObject({ sum: 11, digits: [], number: 11 })
  })
})
