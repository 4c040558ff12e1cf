// The values that the documents and tests of the FC60 reference print. Where a document is wrong, ours is what the
// reference's code computes; where a test asserts a defect, ours must differ.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { animalOf, calculate, momentFromIso, PHASES, type PhaseName } from '@/lib/engine'
import { animalRelation } from '@/lib/engine/bonds/animal'
import { moonPart } from '@/lib/engine/bonds/moon'
import { weekdayOf } from '@/lib/engine/calendar/weekday'
import { hourPillar, STEMS, yearPillar } from '@/lib/engine/fc60/pillars'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { tokenOf } from '@/lib/engine/fc60/tokens'
import { elementOfRate, estimatedRate, heartbeatOf, lifetimeBeats } from '@/lib/engine/heartbeat'
import { genderPolarity } from '@/lib/engine/numerology/gender'
import { letterValues } from '@/lib/engine/numerology/name'
import { repeatedAnimals } from '@/lib/engine/patterns'
import { themeNumber } from '@/lib/engine/signals'
import { readAnySign } from '@/lib/engine/signs/procedure'
import { zodiacOf } from '@/lib/engine/signs/zodiac'
import { meanMoon } from '@/lib/engine/sky/mean-moon'
import { silent } from '@/lib/engine/working'
import { FUNCTIONS } from '@/scripts/workshop/compute/functions'
import { type ComputeFunction, maybeText, number, takes, text } from '@/scripts/workshop/compute/takes'

type Output = Record<string, unknown>
interface PublishedCase {
  id: string
  fn: string
  in: object
  out: Output
  status: 'valid' | 'document_wrong' | 'reference_behaviour_wrong'
  reference_code_output?: Output
}

const file = JSON.parse(readFileSync(path.resolve('tests/vectors/published.json'), 'utf8')) as {
  count: number
  cases: PublishedCase[]
}
const DATE = { year: 2026, month: 2, day: 6 }

/** Names under which the vectors have the same function. */
const SAME: Record<string, string> = {
  token60: 'base60/token60',
  encode: 'base60/encode',
  gregorian_to_jdn: 'jdn/gregorian_to_jdn',
  jdn_to_gregorian: 'jdn/jdn_to_gregorian',
  is_leap_year: 'jdn/is_leap_year',
  is_valid_date: 'jdn/is_valid_date',
  day_counts: 'jdn/day_counts',
  weekday_from_jdn: 'weekday/weekday_from_jdn',
  weekday_from_date: 'weekday/weekday_from_date',
  checksum: 'checksum/compute',
  checksum_date: 'checksum/compute_date',
  stamp_encode: 'stamp_encode/encode',
  moon: 'moon/mean_moon',
  root: 'reduction/root',
  digit_sum: 'reduction/digit_sum',
  passes_master: 'reduction/passes_master',
  name_numbers: 'numerology_abjad/name_numbers',
  life_path: 'personal_cycles/life_path',
  location: 'location/signature',
  life_path_score: 'compatibility/life_path_score',
  element_score: 'compatibility/element_score',
  animal_score: 'compatibility/animal_score',
  detect_script: 'script_detection/detect_script',
  select_system: 'script_detection/select_system',
}

const OWN: Record<string, ComputeFunction> = {
  y2k: takes({ year: number }, (input) => ({ token: stampAt({ ...DATE, year: input.year }).y2k })),
  jdn_mod60_token: takes({ jdn: number }, (input) => {
    const mod60 = input.jdn % 60
    return { mod60, token: tokenOf(mod60) }
  }),
  stamp_decode: (input) => {
    const decoded = FUNCTIONS.get('stamp_decode/decode')?.(input)
    return { ...decoded, weekday_name: weekdayOf(Number(decoded?.weekday_index)).name }
  },
  tz60: takes({ tz_offset_minutes: number }, (input) => ({
    tz60: stampAt(DATE, 0, input.tz_offset_minutes).tz60,
  })),
  hour_token: takes({ hour: number }, (input) => {
    const { half, hour_animal } = stampAt(DATE, input.hour)
    return { token: `${half}${hour_animal}` }
  }),
  month_token: takes({ month: number }, (input) => ({
    token: stampAt({ ...DATE, month: input.month }).month_animal,
  })),
  moon_from_age: takes({ age_days: number }, (input) => {
    // The day of the mean moon that is nearest to the age.
    const ages = Array.from({ length: 3000 }, (_, day) => meanMoon(2451550 + day).moon)
    const away = (age: number) => Math.abs(age - input.age_days)
    const moon = ages.reduce((best, one) => (away(one.age_days) < away(best.age_days) ? one : best))
    return {
      emoji: PHASES[moon.phase_index]?.emoji,
      illumination_percent: Math.round(moon.illumination_percent),
    }
  }),
  reference_new_moon: takes({ jd: number }, (input) => {
    const dayAfter = Math.ceil(input.jd)
    const newMoon = dayAfter - meanMoon(dayAfter).moon.age_days
    const instant = new Date(Math.round((newMoon - 2440587.5) * 1440) * 60_000)
    return { utc: instant.toISOString().slice(0, 16) }
  }),
  year_pillar: takes({ chinese_year: number }, (input) => {
    const { stem_index, animal, element, token } = yearPillar(input.chinese_year)
    const [stem_token, branch_token] = token.split('-')
    expect(STEMS[stem_index]?.code).toBe(stem_token)
    return { stem_token, branch_token, traditional_name: `${element} ${animal}` }
  }),
  day_pillar: (input) => {
    const { token, ...pillar } = FUNCTIONS.get('ganzhi/day_pillar')?.(input) ?? {}
    return { ...pillar, gz_token: token }
  },
  hour_branch: takes({ hour: number }, (input) => ({ branch_index: hourPillar(input.hour, 0).branch_index })),
  letter_sum: (input) => ({ raw_sum: FUNCTIONS.get('question/question_number')?.(input).raw_sum }),
  abjad_letter: takes({ letter: text }, (input) => ({
    value: letterValues(input.letter, 'abjad').all[0]?.[1] ?? 0,
  })),
  personal_cycle: (input) => {
    const { year, month, day } = FUNCTIONS.get('personal_cycles/personal_cycle')?.(input) ?? {}
    return { personal_year: year, personal_month: month, personal_day: day }
  },
  gender_polarity: takes({ gender: maybeText }, (input) => {
    const polarity = genderPolarity(input.gender)
    return { polarity, label: { '-1': 'Yin', '0': 'Neutral', '1': 'Yang' }[polarity] }
  }),
  estimated_bpm: takes({ age: number }, (input) => ({ bpm: estimatedRate(input.age) })),
  beats_per_day: takes({ bpm: number }, (input) => ({
    beats: heartbeatOf(30, input.bpm, false).beats_per_day,
  })),
  heartbeat_element: takes({ bpm: number }, (input) => ({ element: elementOfRate(input.bpm) })),
  lifetime_beats: takes({ age: number }, (input) => ({ beats: lifetimeBeats(input.age) })),
  animal_relation: takes({ a: text, b: text }, (input) => {
    const [a, b] = [animalOf(input.a), animalOf(input.b)]
    if (!a || !b) return {}
    const relation = animalRelation(a, b)
    return { type: { same: 'resonance', trine: 'neutral', harm: 'neutral' }[relation as string] ?? relation }
  }),
  lp_py_key: takes({ life_path: number, personal_year: number }, (input) => ({
    same_entry_as: [input.life_path, input.personal_year].map((n) => themeNumber('key', n as 1)),
  })),
  animal_repetitions: takes({ animals: z.array(text) }, (input) => {
    const animals = input.animals.map((code) => animalOf(code) ?? 'Rat')
    const result = repeatedAnimals(animals).map(([animal, count]) => [
      input.animals.find((code) => animalOf(code) === animal),
      count,
      count >= 3 ? 'Very High' : 'High',
    ])
    return { result }
  }),
  moon_score: takes({ a: text, b: text }, (input) => ({
    score: moonPart(input.a as PhaseName, input.b as PhaseName, silent, 'score').score,
  })),
  zodiac: takes({ month: number, day: number }, (input) => ({ sign: zodiacOf(input.month, input.day).name })),
  extract_numbers: takes({ text }, (input) => ({
    numbers: readAnySign(input.text, null, null).numbers.map(Number),
  })),
  reading: takes({ person: text }, (input) => (input.person.startsWith('Alice') ? alice() : james())),
}

function stampAt(date: typeof DATE, hour = 0, offset_minutes = 0) {
  return encodeStamp({ date, time: { hour, minute: 0, second: 0 }, offset_minutes })
}

function alice(): Output {
  const { fc60, numerology, sky, pillars, confidence, patterns } = calculate({
    name: 'Alice Johnson',
    mother_name: 'Barbara Johnson',
    birth: { year: 1990, month: 7, day: 15 },
    gender: 'female',
    place: { latitude: 40.7, longitude: -74 },
    heart_rate_bpm: 68,
    moment: momentFromIso('2026-02-09T14:30:00-05:00'),
    convention: 'fc60-classic',
  })
  return {
    fc60: fc60.fc60,
    chk: fc60.chk,
    life_path: numerology.life_path,
    moon_phase: sky.moon.phase_name,
    ganzhi_year: pillars.year.token,
    confidence: confidence.score,
    patterns: patterns.length,
  }
}

function james(): Output {
  const { fc60, heartbeat, confidence } = calculate({
    name: 'James Chen',
    mother_name: null,
    birth: { year: 1988, month: 3, day: 5 },
    moment: momentFromIso('2026-02-09'),
    convention: 'fc60-classic',
  })
  const { bpm, lifetime_beats } = heartbeat
  return { fc60: fc60.fc60, chk: fc60.chk, confidence: confidence.score, bpm, lifetime_beats }
}

/** Printed fractions are rounded. */
function nearly(printed: Output): Output {
  return Object.fromEntries(
    Object.entries(printed).map(([field, value]) => [
      field,
      typeof value === 'number' && !Number.isInteger(value) ? expect.closeTo(value, 5) : value,
    ]),
  )
}

function ours({ fn, in: fields }: PublishedCase): Output {
  const run = OWN[fn] ?? FUNCTIONS.get(SAME[fn] ?? '')
  if (!run) throw new Error(`no function for ${fn}`)
  return run(fields)
}

describe('published values', () => {
  it('are all there', () => {
    expect(file.cases.length).toBe(file.count)
    const count = (status: string) => file.cases.filter((one) => one.status === status).length
    expect(['valid', 'document_wrong', 'reference_behaviour_wrong'].map(count)).toEqual([376, 16, 1])
  })

  it.each(file.cases)('$id $fn', (one) => {
    if (one.status === 'reference_behaviour_wrong') expect(ours(one)).not.toMatchObject(one.out)
    else expect(ours(one)).toMatchObject(nearly(one.reference_code_output ?? one.out))
  })
})
