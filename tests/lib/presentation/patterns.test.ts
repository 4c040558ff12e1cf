// What returns over time, counted by hand.
import { describe, expect, it } from 'vitest'
import { type CivilDate, DEFAULT_CONVENTION, readDay } from '@/lib/engine'
import { isMirrored, personalMonths, returnsOf } from '@/lib/presentation/patterns'
import type { Asked } from '@/lib/readings/service/asked'

const asked = (at: string, change: Partial<Asked> = {}): Asked => ({
  at: Date.parse(at),
  ...{ intent: 'decide', subject: 'new_job', sign: { type: 'time', value: '11:11' }, whole: true },
  ...change,
})
const birthday = { year: 1990, month: 7, day: 15 }
const today = { year: 2026, month: 11, day: 26 }
const months = (all: Asked[], zone = 'UTC', locale: 'en' | 'fa' = 'en') =>
  personalMonths(all, { birthday, today, zone }, locale)

describe('personal months', () => {
  it('are the twelve that end with this one, each with the numbers that the engine has for its days', () => {
    const line = months([])
    expect(line.map(({ iso }) => iso)).toEqual([
      ...['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'],
      ...['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'],
    ])
    const on = (date: CivilDate) =>
      readDay({
        ...{ name: 'Alice', mother_name: null, birth: birthday, convention: DEFAULT_CONVENTION },
        moment: { date, time: null, offset_minutes: 0 },
      }).numerology
    for (const { iso, year, month } of line) {
      const [y = 0, m = 0] = iso.split('-').map(Number)
      for (const day of [1, 28]) {
        const { personal_year, personal_month } = on({ year: y, month: m, day })
        expect({ year, month }).toEqual({ year: personal_year, month: personal_month })
      }
    }
    // By hand: 7 + 15 → 6, 2026 → 1: 7 + 6 + 1 = 14 → 5; November: 5 + 11 = 16 → 7.
    expect(line.at(-1)).toMatchObject({
      year: 5,
      month: 7,
      label: 'Nov',
      told: { month: 'November 2026' },
      readings: 0,
    })
  })

  it('hold what was asked in them, by the clock of the place', () => {
    const all = [
      asked('2026-11-30T22:00:00Z'),
      asked('2026-10-31T22:00:00Z', { subject: 'money' }),
      asked('2026-10-31T12:00:00Z'),
      asked('2024-10-31T12:00:00Z'),
    ]
    expect(
      months(all)
        .slice(-2)
        .map(({ readings }) => readings),
    ).toEqual([2, 1])
    // In Tehran it is past midnight: the first is December's, which is yet to come.
    expect(
      months(all, 'Asia/Tehran')
        .slice(-2)
        .map(({ readings }) => readings),
    ).toEqual([1, 1])
    expect(months(all).at(-2)?.subjects).toEqual(['money', 'new_job'])
  })

  it('are told and typed in the reader’s calendar', () => {
    expect(months([], 'UTC', 'fa').at(-1)).toMatchObject({
      label: 'آبان',
      told: { from: '۱۰ آبان', to: '۹ آذر ۱۴۰۵' },
      typed: { from: '۱۴۰۵/۰۸/۱۰', to: '۱۴۰۵/۰۹/۰۹' },
    })
    expect([isMirrored('en'), isMirrored('fa')]).toEqual([false, true])
  })
})

describe('what returns', () => {
  it('is what came twice, the most frequent first', () => {
    const all = [
      asked('2026-11-05T00:00:00Z', { subject: 'money', intent: 'when' }),
      asked('2026-11-04T00:00:00Z', { sign: { type: 'time', value: '۱۱:۱۱' } }),
      asked('2026-11-03T00:00:00Z', { intent: 'open', sign: { type: 'word', value: 'Lighthouse' } }),
      asked('2026-11-02T00:00:00Z', { intent: 'open', sign: { type: 'word', value: 'lighthouse' } }),
      asked('2026-11-01T00:00:00Z', { subject: null, intent: null, sign: null }),
    ]
    expect(returnsOf(all, 'en')).toEqual({
      subjects: [{ what: 'new_job', count: 3 }],
      intents: [],
      signs: [
        { what: 'time 11:11', count: 2, type: 'time', shown: '11:11' },
        { what: 'word lighthouse', count: 2, type: 'word', shown: 'Lighthouse' },
      ],
    })
    expect(returnsOf(all, 'fa').signs[0]?.shown).toBe('۱۱:۱۱')
  })
  it('of nothing is nothing', () => {
    expect(returnsOf([], 'en')).toEqual({ subjects: [], intents: [], signs: [] })
  })
})
