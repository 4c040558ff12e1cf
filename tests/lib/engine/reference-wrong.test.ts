// Inputs on which the reference implementation of FC60 is wrong, each with what is right. Most go through the same
// functions as the vectors; what those do not show has a check of its own.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  ANIMALS,
  calculate,
  DEFAULT_CONVENTION,
  EngineError,
  readAnySign,
  readPeople,
  WEEKDAYS,
} from '@/lib/engine'
import { decodeStamp } from '@/lib/engine/fc60/decode'
import { STEMS } from '@/lib/engine/fc60/pillars'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { passesMaster } from '@/lib/engine/numerology/reduction'
import { signatureOf } from '@/lib/engine/place'
import { elementTensions } from '@/lib/engine/tensions'
import { FUNCTIONS } from '@/scripts/workshop/compute/functions'
import {
  type ComputeFunction,
  date,
  dateObject,
  maybeIsoDate,
  maybeTime,
  number,
  takes,
  text,
} from '@/scripts/workshop/compute/takes'

type Output = Record<string, unknown>
interface WrongCase {
  id: string
  fn: string
  in: object
  correct_output: Output
}

const directory = path.resolve('tests/vectors/reference-wrong')
const MOMENT = { date: { year: 2026, month: 3, day: 9 }, time: null, offset_minutes: 0 }
const BORN = { year: 1990, month: 7, day: 15 }
const PINYIN: Record<string, string> = { XI: 'Xīn', YI: 'Yǐ' }

/** What the functions of the vectors do not cover: the outcome in the fields of the case. */
const OWN: Record<string, ComputeFunction> = {
  'stamp_encode/encode_hours_minutes': takes(
    { tz_hours: number, tz_minutes: number, ...date, time: maybeTime },
    (input) => {
      const [hours, minutes] = [input.tz_hours, Math.abs(input.tz_minutes)]
      const offset_minutes = hours * 60 + (hours < 0 ? -minutes : minutes)
      return { ...encodeStamp({ date: input, time: input.time, offset_minutes }) }
    },
  ),
  'stamp_decode/decode_with_year': takes({ stamp: text, year: number }, (input) => ({
    ...decodeStamp(input.stamp, { year: input.year }),
  })),
  'full_reading/age': takes({ birth: dateObject, date: dateObject }, (input) => {
    const { birth } = calculate({
      name: null,
      mother_name: null,
      birth: input.birth,
      moment: { ...MOMENT, date: input.date },
      convention: DEFAULT_CONVENTION,
    })
    return { age_years: birth.age_years, age_days: birth.age_days }
  }),
  'question/question_reading': takes({ name: text, question: text }, (input) => ({
    expression: readPeople({
      people: [{ name: input.name, mother_name: null, birth: BORN }],
      sign: { type: 'number', value: '7' },
      question: input.question,
      moment: MOMENT,
      convention: DEFAULT_CONVENTION,
    }).people[0]?.numerology.expression,
  })),
  'sign_reader/read_sign': takes({ sign: text, date: maybeIsoDate, time: maybeTime }, (input) => {
    const found = readAnySign(input.sign, input.date, input.time)
    const synchronicities = found.synchronicities.map((one) =>
      'number' in one ? { kind: one.kind, n: Number(one.number) } : one,
    )
    const stem = found.occasion?.hour_pillar && STEMS[found.occasion.hour_pillar.stem_index]?.code
    return {
      numbers: found.numbers.map(Number),
      reduced: found.reduced,
      is_master: found.numbers.map((number) => passesMaster(Number(number))),
      synchronicities,
      mirror: synchronicities.flatMap((one) => ('time' in one ? [one.time] : [])),
      fc60_stamp: found.occasion?.stamp.fc60,
      iso: found.occasion?.stamp.iso,
      hour_stem: stem && PINYIN[stem],
    }
  }),
  'sign_reader/question_sign': takes({ question: text }, (input) => {
    const date = { year: 2026, month: 2, day: 7 }
    const { occasion } = readAnySign(input.question, date, { hour: 11, minute: 11, second: 0 })
    return { moon: occasion?.sky.moon.phase_name === 'Waning Gibbous' && 'phase of the day' }
  }),
  'sign_reader/symbol_meaning': takes({ codes: z.array(text) }, (input) => {
    const animals = new Map<string, string>(ANIMALS.map(({ code, name }) => [code, name]))
    const planets = new Map<string, string>(WEEKDAYS.map(({ code, planet }) => [code, planet]))
    return Object.fromEntries(input.codes.map((code) => [code, animals.get(code) ?? planets.get(code)]))
  }),
  'signals/signals': takes(
    { name: text, birth: dateObject, date: dateObject, time: maybeTime, tz_offset_minutes: number },
    (input) => {
      const { numerology, patterns, signals } = calculate({
        name: input.name,
        mother_name: null,
        birth: input.birth,
        moment: { date: input.date, time: input.time, offset_minutes: input.tz_offset_minutes },
        convention: DEFAULT_CONVENTION,
      })
      const isOfZero = patterns.some((pattern) => 'number' in pattern && Number(pattern.number) === 0)
      return {
        expression: numerology.expression,
        patterns_without: isOfZero ? 'nothing' : 'number 0',
        time_band: signals.time_band,
      }
    },
  ),
  'signals/confidence_range': () => {
    const input = { birth: BORN, mother_name: null, moment: MOMENT, convention: DEFAULT_CONVENTION }
    const [some, none] = ['Alice', null].map((name) => calculate({ ...input, name }).confidence)
    const isHonest = some?.score === 60 && some.level === 'low' && none?.score === 50
    return { score_depends_on: isHonest ? 'data really supplied' : 'nothing' }
  },
  'signals/tensions': () => ({
    element_tensions: elementTensions(['Water', 'Earth', 'Fire']).map(({ pair }) => pair),
  }),
  'location/tz_estimate': takes({ latitude: number, longitude: number }, (input) => {
    const place = { latitude: input.latitude, longitude: input.longitude }
    expect(signatureOf(place, false).tz_estimate).toBe(null)
    return { guess: signatureOf(place, true).tz_estimate }
  }),
}

function outcome(key: string, input: unknown): Output {
  const run = OWN[key] ?? FUNCTIONS.get(key)
  if (!run) throw new Error(`no function for ${key}`)
  try {
    return run(input)
  } catch (error) {
    if (error instanceof EngineError) return { error: error.code }
    throw error
  }
}

describe.each(readdirSync(directory))('where the reference is wrong: %s', (name) => {
  const file = JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as {
    group: string
    count: number
    cases: WrongCase[]
  }

  it('has all its cases', () => {
    expect(file.cases.length).toBe(file.count)
    expect(file.count).toBeGreaterThan(0)
  })

  it.each(file.cases)('$id', ({ fn, in: fields, correct_output: correct }) => {
    const actual = outcome(`${file.group}/${fn}`, fields)
    // Where FC60 guesses a zone that is not the civil one, ours must not say it.
    if (fn === 'tz_estimate') expect(actual.guess).not.toBe(correct.standard_utc_offset_hours)
    else expect(actual).toMatchObject(correct)
  })
})
