// What a person's calendar holds, and that it holds nothing else.
import { describe, expect, it } from 'vitest'
import { isoOfDate, principalPhaseOfDay } from '@/lib/engine'
import { type Reminded, remindersOf } from '@/lib/presentation/reminders'

const person: Reminded = {
  person: '0190a1b2-0000-7000-8000-000000000001',
  birthday: { year: 1990, month: 7, day: 15 },
  zone: 'UTC',
  now: Date.parse('2026-11-26T08:30:00Z'),
}
const told = (change: Partial<Reminded> = {}, locale: 'en' | 'fa' = 'en') =>
  remindersOf({ ...person, ...change }, locale).map(({ date, ...event }) => ({
    iso: isoOfDate(date),
    ...event,
  }))

describe('reminders', () => {
  it('have the number of each day around now', () => {
    const days = told().filter(({ summary }) => summary.startsWith('Day '))
    expect(days.map(({ iso }) => iso)).toEqual([
      ...['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'],
      ...['2026-12-01', '2026-12-02', '2026-12-03'],
    ])
    // By hand: year 5 and month 7 of November 2026, and the 26th: 7 + 26 = 33.
    expect(days[1]?.summary).toBe('Day 33: active kindness')
  })

  it('have the turns of the months, and of the year', () => {
    const months = told().filter(({ summary }) => summary.startsWith('Personal'))
    expect(months).toHaveLength(13)
    expect(months[0]).toMatchObject({ iso: '2026-11-01', summary: 'Personal month 7 begins' })
    // By hand: 7 + 6 + (2027 → 11): 24 → 6; January: 6 + 1.
    expect(months[2]).toMatchObject({
      iso: '2027-01-01',
      summary: 'Personal year 6 begins, with month 7',
    })
    expect(months.at(-1)?.iso).toBe('2027-11-01')
  })

  it('have the new and full moons of half a year on the days of the place, and no other', () => {
    const moons = (zone: string) => told({ zone }).filter(({ summary }) => summary.endsWith('moon'))
    const found = moons('UTC')
    expect(found).toHaveLength(13)
    for (const { iso, summary } of found) {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
      const phase = principalPhaseOfDay({ year, month, day }, 0)
      expect(phase).toBe(summary === 'New moon' ? 'new_moon' : 'full_moon')
    }
    expect(found[0]).toMatchObject({ iso: '2026-11-24', description: '14:53, UTC time' })
    // At 14:53 UTC it is the next day on Kiritimati.
    expect(moons('Pacific/Kiritimati')[0]?.iso).toBe('2026-11-25')
  })

  it('are the same events whenever they are asked for, and others for somebody else', () => {
    const uids = (change: Partial<Reminded>) =>
      new Map(told(change).map(({ iso, uid, summary }) => [`${iso} ${summary}`, uid]))
    const [now, later] = [uids({}), uids({ now: person.now + 3 * 86_400_000 })]
    const both = [...now].filter(([event]) => later.has(event))
    expect(both.length).toBeGreaterThan(25)
    for (const [event, uid] of both) expect(later.get(event)).toBe(uid)
    expect(new Set(now.values()).size).toBe(now.size)
    const others = new Set(uids({ person: 'another' }).values())
    expect([...now.values()].filter((uid) => others.has(uid))).toEqual([])
    expect(JSON.stringify([...now.values()])).not.toContain(person.person)
  })

  it('speak Persian, with its digits', () => {
    const persian = told({ zone: 'Asia/Tehran' }, 'fa')
    expect(persian.find(({ iso }) => iso === '2026-11-26')?.summary).toBe('روزِ ۳۳: مهربانی در عمل')
    expect(persian.find(({ iso }) => iso === '2026-11-01')?.summary).toBe('شروع ماه شخصیِ ۷')
    expect(JSON.stringify(persian.map(({ summary }) => summary))).not.toMatch(/[0-9A-Za-z]/)
  })
})
