// Readings under true-sky: pillars that run on without a gap, births with what is not known about them, and ages.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, calculate, momentAt, momentFromIso, type PersonOptions } from '@/lib/engine'
import { dateOfJdn, jdnOf } from '@/lib/engine/calendar/gregorian'
import { offsetSecondsOf } from '@/lib/engine/calendar/instant'
import { solarTermInstant } from '@/lib/engine/sky/solar-terms'
import { truePillars } from '@/lib/engine/sky/true-pillars'
import { codeOf } from './code-of'

const HOUR = 3600

function pillarsAt(seconds: number, zone: string, zi: Parameters<typeof truePillars>[1] = 'late_rat') {
  const moment = momentAt(seconds * 1000, zone)
  return truePillars({ ...moment, jdn: jdnOf(moment.date) }, zi)
}

/** Place of a stem and a branch in the cycle of sixty. */
function cycleIndex(pillar: { stem_index: number; branch_index: number } | null): number {
  if (!pillar) return Number.NaN
  for (let index = pillar.stem_index; index < 60; index += 10)
    if (index % 12 === pillar.branch_index) return index
  return Number.NaN
}

function read(birth: CivilDate, iso = '2026-03-09T14:30:00-05:00', options: PersonOptions = {}) {
  const moment = momentFromIso(iso)
  return calculate({ name: null, mother_name: null, birth, moment, convention: 'true-sky', ...options })
}
const born = (iso: string) => momentFromIso(iso).date

describe('pillars', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Tehran', 'Asia/Shanghai', 'America/Los_Angeles', 'Etc/GMT-14')
  const instants = fc.integer({ min: -2_208_988_800, max: 4_133_980_800 })

  it('of the day advance by one from day to day', () => {
    for (let jdn = jdnOf({ year: 2023, month: 12, day: 20 }), last = jdn + 90; jdn < last; jdn++) {
      const at = (day: number) => truePillars({ ...dayAt(day), jdn: day }, 'late_rat').day
      expect(cycleIndex(at(jdn + 1))).toBe((cycleIndex(at(jdn)) + 1) % 60)
    }
  })

  it('of the hour advance by one every two hours, also over midnight', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom('UTC', 'Asia/Tokyo', 'Etc/GMT+12'), (seconds, zone) => {
        const now = pillarsAt(seconds, zone).hour
        const later = pillarsAt(seconds + 2 * HOUR, zone).hour
        fc.pre(
          offsetSecondsOf(momentAt(seconds * 1000, zone)) ===
            offsetSecondsOf(momentAt((seconds + 2 * HOUR) * 1000, zone)),
        )
        expect(cycleIndex(later)).toBe((cycleIndex(now) + 1) % 60)
      }),
      { numRuns: 300 },
    )
  })

  it('of the month advance by one at each sectional term, of the year at Li Chun', () => {
    for (const year of [1899, 1984, 2026, 2100])
      for (let month = 0; month < 12; month++) {
        const start = solarTermInstant(month > 10 ? year + 1 : year, 315 + 30 * month)
        const before = pillarsAt(start - 1, 'Asia/Tehran')
        const after = pillarsAt(start, 'Asia/Tehran')
        expect(cycleIndex(after.month)).toBe((cycleIndex(before.month) + 1) % 60)
        expect(after.month?.branch_index).toBe((month + 2) % 12)
        expect(cycleIndex(after.year)).toBe((cycleIndex(before.year) + (month === 0 ? 1 : 0)) % 60)
        expect(cycleIndex(after.year)).toBe((year + 56) % 60)
      }
  })

  it('of year and month are the same everywhere at one instant', () => {
    fc.assert(
      fc.property(instants, zones, (seconds, zone) => {
        const here = pillarsAt(seconds, zone)
        const there = pillarsAt(seconds, 'UTC')
        expect([here.year, here.month]).toEqual([there.year, there.month])
      }),
      { numRuns: 300 },
    )
  })

  it('follow the school of 23:00 that is asked for', () => {
    const at = (iso: string, zi: Parameters<typeof truePillars>[1]) => {
      const moment = momentFromIso(iso)
      const { day, hour } = truePillars({ ...moment, jdn: jdnOf(moment.date) }, zi)
      return [day.token, hour?.token]
    }
    expect(at('2026-06-01T23:00:00Z', 'this_day')).toEqual(['BI-HO', 'WW-RA'])
    expect(at('2026-06-01T23:00:00Z', 'late_rat')).toEqual(['BI-HO', 'GE-RA'])
    expect(at('2026-06-01T23:00:00Z', 'day_at_23')).toEqual(['DI-GO', 'GE-RA'])
    for (const zi of ['this_day', 'late_rat', 'day_at_23'] as const) {
      expect(at('2026-06-02T00:00:00Z', zi)).toEqual(['DI-GO', 'GE-RA'])
      expect(at('2026-06-01T22:59:59Z', zi)).toEqual(['BI-HO', 'JI-PI'])
    }
  })
})

function dayAt(jdn: number) {
  return { date: dateOfJdn(jdn), time: null, offset_minutes: 0 }
}

describe('a reading under true-sky', () => {
  it('has the sky of its instant', () => {
    const { sky, pillars, convention, convention_version } = read(born('1990-07-15'), '2026-02-17T12:02:00Z')
    expect([convention, convention_version, sky.model]).toEqual(['true-sky', 1, 'ephemeris'])
    if (sky.model !== 'ephemeris') throw new Error('no ephemeris')
    // There was an annular eclipse of the Sun that day, the new moon at 12:01 UT.
    expect(sky.instant).toBe('2026-02-17T12:02:00Z')
    expect(sky.moon.phase_name).toBe('New Moon')
    expect(sky.moon.previous_new_moon.slice(0, 15)).toBe('2026-02-17T12:0')
    expect(sky.moon.age_days).toBeLessThan(0.002)
    expect(sky.sun.term_index).toBe(0)
    expect([pillars.year.token, pillars.month?.token, pillars.day.token]).toEqual(['BI-HO', 'GE-TI', 'RE-DO'])
  })

  it('looks at noon of the local day when there is no time', () => {
    const moment = { date: born('2026-03-09'), time: null, offset_minutes: 210 }
    const { sky, pillars } = calculate({
      ...NOBODY,
      birth: born('1990-07-15'),
      moment,
      convention: 'true-sky',
    })
    expect(sky).toMatchObject({ instant: '2026-03-09T08:30:00Z' })
    expect([pillars.hour, pillars.month?.token]).toEqual([null, 'XI-RU'])
  })

  it('counts only what was supplied', () => {
    expect(read(born('1990-07-15'), '2026-03-09').confidence).toMatchObject({
      score: 50,
      missing: ['birth_time', 'name', 'mother_name', 'time', 'heart_rate', 'place'],
    })
    const full = { birth_time: { hour: 6, minute: 0, second: 0 }, heart_rate_bpm: 60 }
    expect(read(born('1990-07-15'), undefined, full).confidence.supplied).toContain('birth_time')
  })

  it('ends where the ephemeris does', () => {
    expect(codeOf(() => read(born('1990-07-15'), '+005000-01-01'))).toBe('date_out_of_range')
    expect(read(born('0000-01-02'), '4000-12-31T23:59:59-12:00').birth.age_years).toBe(4000)
  })
})

const NOBODY = { name: null, mother_name: null }

describe('a birth under true-sky', () => {
  it('has the year of Li Chun and the animal of the lunar new year', () => {
    // Li Chun on 4 February at 12:40 UT, lunar new year on the 5th.
    const { birth } = read(born('2000-02-04'))
    expect(birth.instant).toBe('2000-02-04T12:00:00Z')
    expect([birth.year_pillar.token, birth.zodiac]).toEqual(['JI-RU', { year: 1999, animal: 'Rabbit' }])
    const [pillar, zodiac] = birth.uncertain
    expect(pillar).toMatchObject({
      what: 'year_pillar',
      candidates: [{ token: 'JI-RU' }, { token: 'GE-DR' }],
    })
    expect(zodiac).toMatchObject({ what: 'zodiac', candidates: [{ animal: 'Rabbit' }, { animal: 'Dragon' }] })
  })

  it('is certain when time and zone are known', () => {
    const at = (hour: number) =>
      read(born('2000-02-04'), undefined, {
        birth_time: { hour, minute: 0, second: 0 },
        birth_zone: 'Asia/Tehran',
      }).birth
    expect(at(16)).toMatchObject({
      instant: '2000-02-04T12:30:00Z',
      year_pillar: { token: 'JI-RU' },
      uncertain: [],
    })
    expect(at(17)).toMatchObject({
      instant: '2000-02-04T13:30:00Z',
      year_pillar: { token: 'GE-DR' },
      uncertain: [],
    })
    // Midnight in China is half past seven in Tehran.
    expect([at(19).zodiac.year, at(20).zodiac.year]).toEqual([1999, 2000])
  })

  it('leaves less open when the zone is known', () => {
    const inTehran = read(born('2000-02-03'), undefined, { birth_zone: '+03:30' }).birth
    expect(inTehran.uncertain.map(({ what }) => what)).not.toContain('year_pillar')
    const anywhere = read(born('2000-02-03')).birth
    expect(anywhere.uncertain.map(({ what }) => what)).not.toContain('zodiac')
    const lateThere = read(born('2000-02-04'), undefined, { birth_zone: 'America/Los_Angeles' }).birth
    expect(lateThere.instant).toBe('2000-02-04T20:00:00Z')
    expect(lateThere.year_pillar.token).toBe('GE-DR')
    expect(lateThere.uncertain[0]).toMatchObject({ what: 'year_pillar' })
  })

  it('says under which moon, and both when a phase ends that day', () => {
    // Full moon on 18 July 1989 at 17:42 UT.
    expect(read(born('1989-07-18')).birth.moon.phase_name).toBe('Full Moon')
    const uncertain = new Set<string>()
    for (let jdn = jdnOf(born('1989-07-01')); jdn < jdnOf(born('1989-07-31')); jdn++)
      for (const one of read(dateOfJdn(jdn)).birth.uncertain)
        if (one.what === 'moon') {
          const [before, after] = one.candidates.map(({ phase_index }) => phase_index)
          expect(after).toBe(((before ?? 0) + 1) % 8)
          uncertain.add(one.candidates[1].phase_name)
        }
    expect(uncertain.size).toBe(8)
  })

  it('keeps old local times exact to the second', () => {
    const { birth } = read(born('1900-01-01'), undefined, {
      birth_time: { hour: 3, minute: 25, second: 44 },
      birth_zone: 'Asia/Tehran',
    })
    expect(birth.instant).toBe('1900-01-01T00:00:00Z')
  })

  it('refuses times and zones that are none', () => {
    const wrong = (options: PersonOptions) => codeOf(() => read(born('2000-02-04'), undefined, options))
    expect(wrong({ birth_time: { hour: 24, minute: 0, second: 0 } })).toBe('invalid_hour')
    expect(wrong({ birth_zone: 'Mars/Olympus' })).toBe('unknown_time_zone')
    expect(wrong({ birth_zone: '+14:30' })).toBe('invalid_tz_offset')
    const classic = { ...NOBODY, birth: born('2000-02-04'), moment: momentFromIso('2026-03-09') }
    expect(
      codeOf(() => calculate({ ...classic, convention: 'fc60-classic', birth_zone: 'Mars/Olympus' })),
    ).toBe('unknown_time_zone')
  })

  it('counts birthdays, and 29 February on 1 March', () => {
    const age = (birth: string, on: string) => read(born(birth), on).birth.age_years
    expect(age('2001-01-01', '2002-01-01')).toBe(1)
    expect(age('2000-02-29', '2001-02-28')).toBe(0)
    expect(age('2000-02-29', '2001-03-01')).toBe(1)
    expect(age('2001-01-01', '2001-01-01')).toBe(0)
    expect(codeOf(() => age('2001-01-02', '2001-01-01'))).toBe('birth_in_future')
  })
})
