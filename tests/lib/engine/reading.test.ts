// Whole readings: the two worked examples of the FC60 specification (section 20), limits, errors, and laws.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONVENTIONS,
  calculate,
  DEFAULT_CONVENTION,
  momentFromIso,
  type Person,
  type ReadingInput,
  readPeople,
} from '@/lib/engine'
import { readingInputs } from './arbitraries'
import { codeOf } from './code-of'

const alice: Person = {
  name: 'Alice Johnson',
  mother_name: 'Barbara Johnson',
  birth: { year: 1990, month: 7, day: 15 },
}
const ali: Person = {
  name: 'علی رضایی',
  mother_name: 'زهرا کریمی',
  birth: { year: 1991, month: 9, day: 9 },
}

function inputFor(people: Person[], iso: string, change: Partial<ReadingInput> = {}): ReadingInput {
  return {
    people,
    sign: { type: 'time', value: '11:11' },
    moment: momentFromIso(iso),
    convention: 'fc60-classic',
    ...change,
  }
}

function readOne(person: Person, iso: string, change: Partial<ReadingInput> = {}) {
  const [result] = readPeople(inputFor([person], iso, change)).people
  if (!result) throw new Error('no result')
  return result
}

describe('the worked examples', () => {
  it('Alice Johnson', () => {
    const known: Person = {
      ...alice,
      gender: 'female',
      place: { latitude: 40.7, longitude: -74 },
      heart_rate_bpm: 68,
    }
    const { fc60, birth, numerology, sky, pillars, heartbeat, location, signals, patterns, confidence } =
      readOne(known, '2026-03-09T14:30:00-05:00')
    expect(fc60).toMatchObject({
      fc60: 'LU-TI-OXWA \u{1F319}TI-HOWU-RAWU',
      tz60: '-OXWU-RAWU',
      y60: 'HOMT-ROFI',
      y2k: 'SNFI',
      j60: 'TIFI-DRMT-GOMT-SNWA',
      mjd60: 'RUFI-PIMT-SNMT',
      rd60: 'RAMT-SNWU-SNMT-RAWA',
      u60: 'RAER-RUFI-ROMT-MOMT-HOWU-RAWU',
      chk: 'OXMT',
      jdn: 2461109,
    })
    expect(birth).toMatchObject({
      jdn: 2448088,
      jdn_fc60: 'TIFI-DRWU-RAFI-SNMT',
      weekday: 'Sunday',
      planet: 'Sun',
      age_years: 35,
      age_days: 13021,
    })
    expect(numerology).toMatchObject({
      system: 'pythagorean',
      raw_sum: 53,
      expression: 8,
      soul_urge: 9,
      personality: 8,
      life_path: 5,
      personal_year: 5,
      personal_month: 8,
      personal_day: 8,
      mother_influence: 3,
      gender_polarity: -1,
    })
    expect(sky.moon.age_days).toBeCloseTo(20.52, 2)
    expect(sky.moon.illumination_percent).toBeCloseTo(67.0, 1)
    expect(sky.moon.phase_name).toBe('Waning Gibbous')
    expect([pillars.year.token, pillars.day.token, pillars.hour?.token]).toEqual(['BI-HO', 'RE-HO', 'DI-GO'])
    expect(patterns).toEqual([
      { type: 'number_repetition', number: 5, occurrences: 2, strength: 'medium' },
      { type: 'number_repetition', number: 8, occurrences: 2, strength: 'medium' },
      { type: 'animal_repetition', animal: 'Tiger', occurrences: 2, strength: 'high' },
      { type: 'animal_repetition', animal: 'Horse', occurrences: 2, strength: 'high' },
    ])
    expect(heartbeat).toMatchObject({
      bpm: 68,
      element: 'Metal',
      lifetime_beats: 1_477_947_600,
      life_pulse: 'RAFI-DOWA-RAER-DRFI-RAWU-RAWU',
    })
    expect(location).toMatchObject({
      element: 'Metal',
      tz_estimate: -5,
      lat_polarity: 'Yang',
      lon_polarity: 'Yin',
    })
    expect(signals).toMatchObject({
      animals: ['Tiger', 'Ox', 'Tiger', 'Horse', 'Horse'],
      primary: { type: 'animal_repetition', animal: 'Tiger' },
      supporting: [
        { type: 'animal_repetition', animal: 'Horse' },
        { type: 'day_planet' },
        { type: 'moon_phase' },
      ],
      tensions: [],
      time_band: 'midday',
      paradox: false,
      foundation: 'differs',
    })
    expect(confidence).toMatchObject({
      score: 95,
      level: 'very_high',
      missing: [],
    })
  })

  it('علی رضایی', () => {
    const known: Person = { ...ali, gender: 'male', place: { latitude: 35.6892, longitude: 51.389 } }
    const { fc60, birth, numerology, sky, pillars, heartbeat, location, signals, patterns, confidence } =
      readOne(known, '2026-03-21T08:05:00+03:30')
    expect(fc60).toMatchObject({
      fc60: 'SA-TI-DRFI ☀MO-OXWU-RAWU',
      tz60: '+RAMT-HOWU',
      j60: 'TIFI-DRMT-GOMT-MOFI',
      u60: 'RAER-RUFI-DOMT-RUFI-GOWU-RAWU',
      chk: 'GOWA',
      planet: 'Saturn',
    })
    expect(birth).toMatchObject({ age_years: 34, age_days: 12612 })
    expect(numerology).toMatchObject({
      system: 'abjad',
      raw_sum: 1131,
      expression: 6,
      soul_urge: 4,
      personality: 2,
      life_path: 2,
      personal_year: 1,
      personal_month: 4,
      personal_day: 7,
      mother_influence: 7,
      gender_polarity: 1,
    })
    expect(sky.moon.age_days).toBeCloseTo(2.99, 2)
    expect(sky.moon.phase_name).toBe('Waxing Crescent')
    expect([pillars.year.token, pillars.day.token, pillars.hour?.token]).toEqual(['BI-HO', 'JA-HO', 'WW-DR'])
    expect(patterns).toEqual([{ type: 'number_repetition', number: 2, occurrences: 2, strength: 'medium' }])
    expect(heartbeat).toMatchObject({
      bpm: 70,
      source: 'estimated',
      element: 'Wood',
      lifetime_beats: 1_441_130_400,
    })
    expect(location).toMatchObject({ element: 'Metal', tz_estimate: 3 })
    expect(signals).toMatchObject({
      primary: { type: 'day_planet', planet: 'Saturn' },
      foundation: 'differs',
    })
    expect(confidence.score).toBe(90)
  })
})

describe('a reading', () => {
  it('keeps the order of people and gives each the same occasion', () => {
    const { people } = readPeople(inputFor([ali, alice, ali], '2026-03-21T08:05:00+03:30'))
    expect(people.map(({ numerology }) => numerology.raw_sum)).toEqual([1131, 53, 1131])
    for (const { fc60, sky, pillars, sign } of people)
      expect({ fc60, sky, pillars, sign }).toEqual({
        fc60: people[0]?.fc60,
        sky: people[0]?.sky,
        pillars: people[0]?.pillars,
        sign: people[0]?.sign,
      })
  })

  it('counts each name in the system of its own script', () => {
    const mixed = readOne({ ...alice, mother_name: 'زهرا کریمی' }, '2026-03-09')
    expect(mixed.numerology).toMatchObject({ system: 'pythagorean', expression: 8, mother_influence: 7 })
  })

  it('says null, never 0, where nothing counts', () => {
    const { numerology, patterns } = readOne({ ...alice, name: '李小龍', mother_name: '李' }, '2026-03-09')
    expect(numerology).toMatchObject({
      raw_sum: 0,
      expression: null,
      soul_urge: null,
      personality: null,
      mother_influence: null,
    })
    expect(patterns.filter((pattern) => pattern.type === 'number_repetition')).toEqual([
      { type: 'number_repetition', number: 5, occurrences: 2, strength: 'medium' },
    ])
  })

  it('has no hour without a time', () => {
    const { fc60, pillars, confidence } = readOne(alice, '2026-03-09')
    expect(fc60).toMatchObject({ fc60: 'LU-TI-OXWA', iso: '2026-03-09', tz60: null, half: null })
    expect([fc60.hour_animal, fc60.minute_token, pillars.hour, pillars.month]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(confidence.missing).toEqual(['time', 'heart_rate', 'place'])
  })

  it('never scores below 75 under fc60-classic, but says what is missing', () => {
    const { confidence } = calculate({ ...alice, name: ' ', mother_name: null, ...occasion('2026-02-15') })
    expect(confidence).toEqual({
      score: 75,
      level: 'high',
      supplied: ['birthday', 'moment'],
      missing: ['name', 'mother_name', 'time', 'heart_rate', 'place'],
    })
  })

  it('adds points for a master life path and for a repeated animal', () => {
    const born = { name: null, mother_name: null, birth: { year: 2009, month: 9, day: 2 } }
    const plain = calculate({ ...born, ...occasion('2026-02-15') })
    expect(plain.numerology.life_path).toBe(22)
    expect(plain.patterns).toContainEqual({ type: 'master_number', number: 22, strength: 'very_high' })
    expect(plain.confidence.score).toBe(80)
    const thrice = calculate({ ...born, ...occasion('2020-01-03') })
    expect(thrice.patterns).toContainEqual({
      type: 'animal_repetition',
      animal: 'Rat',
      occurrences: 3,
      strength: 'very_high',
    })
    expect(thrice.confidence.score).toBe(85)
  })

  it('leaves the hour of 23:00 with the ending day under fc60-classic', () => {
    const { pillars } = readOne(alice, '2026-06-01T23:00:00Z')
    expect([pillars.day.token, pillars.hour?.token]).toEqual(['BI-HO', 'WW-RA'])
  })

  it('is one year short on a birthday under fc60-classic', () => {
    const born = { ...alice, birth: { year: 2001, month: 1, day: 1 } }
    expect(readOne(born, '2002-01-01').birth).toMatchObject({ age_days: 365, age_years: 0 })
    expect(readOne(born, '2001-01-01').birth).toMatchObject({ age_days: 0, age_years: 0 })
  })
})

describe('errors', () => {
  const at = '2026-03-09'
  it.each([
    ['too_few_people', inputFor([], at)],
    ['too_many_people', inputFor(Array<Person>(6).fill(alice), at)],
    ['unknown_convention', inputFor([alice], at, { convention: 'FC60-classic' })],
    ['unknown_convention', inputFor([alice], at, { convention: '__proto__' })],
    ['invalid_sign', inputFor([alice], at, { sign: { type: 'time', value: '25:00' } })],
    ['birth_in_future', inputFor([alice, { ...alice, birth: { year: 2026, month: 3, day: 10 } }], at)],
    ['invalid_date', inputFor([{ ...alice, birth: { year: 2000, month: 2, day: 30 } }], at)],
    ['invalid_date', inputFor([{ ...alice, birth: { year: -5, month: 1, day: 1 } }], at)],
    ['invalid_tz_offset', inputFor([alice], at, { moment: { ...momentFromIso(at), offset_minutes: 841 } })],
  ])('%s', (code, input) => {
    expect(codeOf(() => readPeople(input))).toBe(code)
  })

  it('five people are not too many', () => {
    expect(readPeople(inputFor(Array<Person>(5).fill(alice), at)).people).toHaveLength(5)
  })

  it('the default convention exists', () => {
    expect(CONVENTIONS).toContain(DEFAULT_CONVENTION)
  })
})

describe('laws', () => {
  it('same input, same output, which is plain JSON and leaves the input alone', () => {
    fc.assert(
      fc.property(readingInputs, (input) => {
        const before = structuredClone(input)
        const document = readPeople(input)
        expect(input).toEqual(before)
        const text = JSON.stringify(document)
        expect(JSON.stringify(readPeople(structuredClone(input)))).toBe(text)
        expect(JSON.stringify(JSON.parse(text))).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('a joint reading is the readings of each', () => {
    fc.assert(
      fc.property(readingInputs, (input) => {
        const alone = input.people.map((person) => readPeople({ ...input, people: [person] }).people[0])
        expect(readPeople(input).people).toEqual(alone)
      }),
      { numRuns: 50 },
    )
  })
})

function occasion(iso: string) {
  return { moment: momentFromIso(iso), convention: 'fc60-classic' }
}
