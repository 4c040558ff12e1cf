// Heartbeat, place, signals, questions and days: the laws that single vectors do not show, and what the default
// convention does where FC60 computes nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calculate,
  DEFAULT_CONVENTION,
  momentFromIso,
  questionNumber,
  readAnySign,
  readDay,
  readPeople,
  tokenOf,
  yesNo,
} from '@/lib/engine'
import { dateOfJdn } from '@/lib/engine/calendar/gregorian'
import { luckyHours } from '@/lib/engine/daily'
import { hourPillar } from '@/lib/engine/fc60/pillars'
import { estimatedRate, heartbeatOf, lifetimeBeats } from '@/lib/engine/heartbeat'
import { signatureOf } from '@/lib/engine/place'
import { timeBand } from '@/lib/engine/signals'
import { zodiacOf } from '@/lib/engine/signs/zodiac'
import { names, readingInputs } from './arbitraries'
import { codeOf } from './code-of'
import { replay } from './trace-evaluator'

const born = { name: 'Alice', mother_name: null, birth: { year: 1990, month: 7, day: 15 } }

describe('the heartbeat', () => {
  it('adds up the estimated years', () => {
    let beats = 0
    for (let age = 0; age < 130; age++) {
      expect(lifetimeBeats(age)).toBe(beats)
      beats += estimatedRate(age) * 525960
    }
  })

  it('has a rhythm that says something only as an extension', () => {
    for (let bpm = 30; bpm <= 220; bpm++) {
      expect(heartbeatOf(30, bpm, false)).toMatchObject({ rhythm_token: 'RAWU', rhythm: 'fc60' })
      const ours = heartbeatOf(30, bpm, true)
      expect(ours).toMatchObject({ rhythm_token: tokenOf(bpm % 60), rhythm: 'extension' })
    }
  })

  it('refuses what no heart and no age can be', () => {
    for (const bpm of [29, 221, 70.5, Number.NaN, -70])
      expect(codeOf(() => heartbeatOf(30, bpm, true))).toBe('invalid_bpm')
    for (const age of [-1, 1.5, Number.NaN])
      expect(codeOf(() => heartbeatOf(age, null, true))).toBe('invalid_age')
  })
})

describe('a place', () => {
  it('refuses coordinates that are not on earth', () => {
    const bad = [90.001, -91, Number.NaN, Number.POSITIVE_INFINITY]
    for (const latitude of bad)
      expect(codeOf(() => signatureOf({ latitude, longitude: 0 }, true))).toBe('invalid_coordinates')
    for (const longitude of [180.001, -181, Number.NaN])
      expect(codeOf(() => signatureOf({ latitude: 0, longitude }, true))).toBe('invalid_coordinates')
  })

  it('is the same for -0 and 0', () => {
    expect(signatureOf({ latitude: -0, longitude: -0 }, true)).toEqual(
      signatureOf({ latitude: 0, longitude: 0 }, true),
    )
  })

  it('guesses a zone only where FC60 does', () => {
    const place = { latitude: 35.6892, longitude: 51.389 }
    const at = (convention: string) =>
      calculate({ ...born, place, moment: momentFromIso('2026-03-21'), convention }).location
    expect(at('fc60-classic')?.tz_estimate).toBe(3)
    expect(at(DEFAULT_CONVENTION)).toMatchObject({ element: 'Metal', tz_estimate: null })
  })
})

describe('signals', () => {
  it('are led by the strongest, and the others follow in order', () => {
    const ranks = { very_high: 6, high: 5, medium: 4, low_medium: 3 }
    fc.assert(
      fc.property(readingInputs, (input) => {
        for (const { signals, fc60 } of readPeople(input).people) {
          const chosen = [signals.primary, ...signals.supporting]
          expect(chosen.length).toBe(Math.min(4, signals.all.length))
          const order = chosen.map(({ priority }) => ranks[priority])
          expect(order).toEqual(order.toSorted((a, b) => b - a))
          for (const signal of chosen) expect(signals.all).toContainEqual(signal)
          expect(signals.animals.length).toBe(fc60.half === null ? 3 : 5)
          expect(signals.time_band === null).toBe(fc60.half === null)
          expect(signals.paradox && fc60.half !== '☀').toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('find tensions of elements by the elements themselves, but not under fc60-classic', () => {
    // Fire Horse year, and a heart that beats in Water: 74 modulo 5 is 4.
    const at = (convention: string, heart_rate_bpm: number | null) =>
      calculate({ ...born, heart_rate_bpm, moment: momentFromIso('2026-03-12'), convention })
    const kinds = (convention: string, bpm: number | null) =>
      at(convention, bpm).signals.tensions.map(({ pair }) => pair.join('-'))
    expect(at(DEFAULT_CONVENTION, 74).pillars.year.element).toBe('Fire')
    expect(kinds(DEFAULT_CONVENTION, 74)).toContain('Fire-Water')
    expect(kinds(DEFAULT_CONVENTION, null)).not.toContain('Fire-Water')
    expect(kinds('fc60-classic', 74)).not.toContain('Fire-Water')
  })

  it('divide the day into seven', () => {
    const bands = Array.from({ length: 24 }, (_, hour) => timeBand(hour))
    expect(
      bands.map((band, hour) => (band === bands[hour - 1] ? null : hour)).filter((hour) => hour !== null),
    ).toEqual([0, 5, 8, 12, 15, 18, 21])
  })
})

describe('confidence', () => {
  const at = (more: object, moment = '2026-03-09') =>
    calculate({ ...born, ...more, moment: momentFromIso(moment), convention: DEFAULT_CONVENTION }).confidence

  it('under the default convention counts what was supplied and nothing else', () => {
    const score = (more: object, moment?: string) => at(more, moment).score
    expect(score({ name: null })).toBe(50)
    expect(score({})).toBe(60)
    expect(score({ mother_name: 'Mary' })).toBe(70)
    expect(score({}, '2026-03-09T14:30:00Z')).toBe(70)
    expect(score({ heart_rate_bpm: 68 })).toBe(65)
    expect(score({ place: { latitude: 0, longitude: 0 } })).toBe(65)
    expect(at({ heart_rate_bpm: 68 }).supplied).toContain('heart_rate')
    expect(at({}).missing).toEqual(expect.arrayContaining(['mother_name', 'time', 'heart_rate', 'place']))
  })
})

describe('questions', () => {
  it('have their own letters', () => {
    expect(questionNumber('آیا سلام')).toMatchObject({ script: 'persian', system: 'abjad' })
    expect(questionNumber('Hi؟')).toMatchObject({ system: 'pythagorean', raw_sum: 17, number: 8 })
    expect(questionNumber('۱۲؟')).toMatchObject({ raw_sum: 0, number: null, is_master: false })
    expect(codeOf(() => questionNumber('Hi', 'Pythagorean'))).toBe('unknown_system')
  })

  it('change no number of the person', () => {
    const input = {
      people: [born],
      sign: { type: 'number', value: '7' } as const,
      moment: momentFromIso('2026-03-09'),
      convention: DEFAULT_CONVENTION,
    }
    const [silent] = readPeople(input).people
    const [asking] = readPeople({ ...input, question: 'آیا موفق می‌شوم؟' }).people
    expect(silent?.question).toBe(null)
    expect(asking?.question?.system).toBe('abjad')
    expect(asking?.numerology).toEqual(silent?.numerology)
  })

  it('answer yes or no by any digits, and never throw', () => {
    expect(yesNo('۱۱')).toEqual({ answer: 'maybe', number: 11, confidence: 70 })
    expect(yesNo('007')).toEqual({ answer: 'yes', number: 7, confidence: 70 })
    expect(yesNo('0')).toEqual({ answer: 'no', number: 0, confidence: 70 })
    expect(yesNo('9'.repeat(400))).toMatchObject({ answer: 'yes', number: 9 })
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]).toContain(yesNo(text).number)
        const { raw_sum, number } = questionNumber(text)
        expect(raw_sum === 0).toBe(number === null)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('any text as a sign', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(names, fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123:۱٢ a-') })),
        fc.option(fc.record({ hour: fc.nat(23), minute: fc.nat(59), second: fc.constant(0) })),
        (text, time) => {
          const found = readAnySign(text, { year: 2026, month: 3, day: 6 }, time)
          expect(found.reduced.length).toBe(found.numbers.length)
          for (const number of found.numbers) expect(number).toMatch(/^(0|[1-9]\d*)$/)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('says what is wrong with its date and time', () => {
    expect(codeOf(() => readAnySign('7', { year: 2026, month: 2, day: 29 }, null))).toBe('invalid_date')
    expect(codeOf(() => readAnySign('7', null, { hour: 24, minute: 0, second: 0 }))).toBe('invalid_hour')
    expect(codeOf(() => readAnySign('7', null, { hour: 0, minute: 60, second: 0 }))).toBe('invalid_minute')
  })
})

describe('the western zodiac', () => {
  it('has every day of a leap year once, and no other', () => {
    const signs = Array.from({ length: 366 }, (_, day) => dateOfJdn(2460311 + day)).map(
      ({ month, day }) => zodiacOf(month, day).name,
    )
    const changes = signs.filter((sign, index) => sign !== signs[index - 1])
    expect(changes.join(' ')).toBe(
      'Capricorn Aquarius Pisces Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn',
    )
    for (const [month, day] of [
      [0, 1],
      [2, 30],
      [13, 1],
      [4, 31],
      [1, 1.5],
    ] as const)
      expect(codeOf(() => zodiacOf(month, day))).toBe('invalid_date')
  })
})

describe('a day', () => {
  it('has the two hours of the animal of the birth year', () => {
    for (let branch = 0; branch < 12; branch++) {
      const hours = luckyHours(branch)
      expect(hours[0]).toBeLessThan(hours[1])
      for (const hour of hours) expect(hourPillar(hour, 0).branch_index).toBe(branch)
    }
  })

  it('is read at noon, and shows its working', () => {
    const moment = momentFromIso('2022-08-24T03:00:00+04:30')
    const { daily, fc60, trace } = readDay({
      ...born,
      birth: { year: 1936, month: 8, day: 6 },
      moment,
      convention: DEFAULT_CONVENTION,
    })
    expect(fc60.iso).toBe('2022-08-24T12:00:00+04:30')
    expect(daily).toEqual({
      lucky_hours: [0, 23],
      element_of_day: 'Earth',
      day_number: 2,
      lucky_numbers: [2, 6, 8],
    })
    const proved = new Map(trace.map((step) => [step.of, replay(step)]))
    expect(proved.get('daily.lucky_hours.1')).toBe(23)
    expect(proved.get('daily.day_number')).toBe(2)
    expect(proved.get('daily.lucky_numbers.2')).toBe(8)
    expect(proved.get('daily.element_of_day')).toBe('Earth')
  })
})
