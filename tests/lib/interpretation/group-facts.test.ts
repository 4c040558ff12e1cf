// What a joint reading gives away and what it keeps: pairs told by their reasons, nothing private, people who left, harm.
import { describe, expect, test } from 'vitest'
import { type BondReason, type ReadingInput, readPeople } from '@/lib/engine'
import { type GroupInput, groupText, interpretGroup } from '@/lib/interpretation/group/interpret-group'
import { withNames } from '@/lib/interpretation/people'
import type { GroupInterpretation } from '@/lib/interpretation/schema'
import { hasMarks, nameless, wordsOf } from './measure'
import { groupInput, sampleGroupReadings } from './people'

const LOCALES = ['en', 'fa'] as const
const SCHOOLS = ['fc60', 'fc60-masters', 'fc60-legacy'] as const

const textsOf = ({ sections, people, pairs }: GroupInterpretation) => [
  ...sections.map(({ text }) => text),
  ...people,
  ...pairs,
]

function three(question: string, locale: 'en' | 'fa' = 'en', names = ['Sara', 'علی', 'Sara']): GroupInput {
  const births = [
    { year: 1990, month: 3, day: 14 },
    { year: 1985, month: 7, day: 2 },
    { year: 2001, month: 11, day: 30 },
  ]
  const people = births.map((birth, index) => ({ name: names[index] ?? '', mother_name: null, birth }))
  const moment = { date: { year: 2026, month: 11, day: 23 }, time: null, offset_minutes: 210 }
  return groupInput(
    { people, sign: { type: 'time', value: '11:11' }, moment, convention: 'true-sky' },
    question,
    locale,
  )
}

describe.each(LOCALES)('pairs in %s', (locale) => {
  test('with different reasons are never told the same', () => {
    const reasons = new Map<string, string>()
    const seen = new Set<string>()
    for (const school of SCHOOLS)
      for (const { reading, question } of sampleGroupReadings(200, locale, 23)) {
        const input = groupInput({ ...reading, options: { bond_school: school } }, question, locale)
        const { pairs } = interpretGroup(input)
        input.document.bonds?.pairs.forEach(({ parts, reasons: own }, index) => {
          const said = nameless(pairs[index] ?? '')
          const because = JSON.stringify([parts, own])
          expect(reasons.get(said) ?? because, said).toBe(because)
          reasons.set(said, because)
          seen.add(because)
        })
      }
    expect(seen.size).toBeGreaterThan(2000)
  })

  test('are told by what is known of them', () => {
    const input = three('Should we move?', locale)
    const bonds = structuredClone(input.document.bonds)
    const unknown: BondReason[] = [
      { part: 'life_path', id: 'same', number: 5 },
      { part: 'element', id: 'unknown' },
      { part: 'animal', id: 'unknown' },
      { part: 'moon', id: 'unknown' },
      { part: 'pattern', id: 'unknown' },
    ]
    for (const pair of bonds?.pairs ?? []) {
      pair.reasons = unknown
      pair.parts = { life_path: 1, element: 0.5, animal: 0.5, moon: 0.5, pattern: 0.5 }
    }
    const { pairs } = interpretGroup({ ...input, document: { ...input.document, bonds } })
    for (const text of pairs) {
      expect(text).toMatch(/5|۵/)
      expect(text).not.toMatch(/undefined|null|[{}]/)
      expect(wordsOf(text).length).toBeGreaterThan(5)
    }
  })
})

describe.each(LOCALES)('a joint reading in %s', (locale) => {
  const groups = sampleGroupReadings(60, locale, 31)

  test('depends on no mother’s name, gender, pulse, place or letter of the zone', () => {
    for (const { reading, question } of groups) {
      const before = textsOf(interpretGroup(groupInput(reading, question, locale)))
      const people = reading.people.map((person, index) => ({
        ...person,
        mother_name: person.mother_name === null ? 'Maryam' : index % 2 ? null : 'زهره',
        gender: person.gender === 'male' ? ('female' as const) : ('male' as const),
        heart_rate_bpm: 61 + index,
        place: { latitude: 35.7 + index, longitude: 51.4 },
      }))
      expect(textsOf(interpretGroup(groupInput({ ...reading, people }, question, locale)))).toEqual(before)
    }
  })

  test('reads nothing of anybody but what all may know', () => {
    for (const { reading, question } of groups) {
      const input = groupInput(reading, question, locale)
      const document = structuredClone(input.document)
      for (const { birth, numerology, confidence, heartbeat } of document.people) {
        Object.assign(birth, { jdn: 1, jdn_fc60: '', year_fc60: '', weekday: 'Monday', planet: 'Moon' })
        Object.assign(birth, { age_years: 1, age_days: 1, instant: null, uncertain: [] })
        Object.assign(numerology, { personal_month: 9, mother_influence: 9, gender_polarity: 1, raw_sum: 7 })
        Object.assign(confidence, { score: 50, level: 'low', supplied: [], missing: [] })
        Object.assign(heartbeat, { bpm: 1 })
      }
      for (const person of document.people) Object.assign(person, { location: null, trace: [], patterns: [] })
      expect(textsOf(interpretGroup({ ...input, document }))).toEqual(textsOf(interpretGroup(input)))
    }
  })

  test('has room for everybody who stays and for those who left', () => {
    const left = locale === 'en' ? 'a participant' : 'یکی از همراهان'
    for (const { reading, question } of groups.slice(0, 30)) {
      const words = interpretGroup(groupInput(reading, question, locale))
      const names = reading.people.map(({ name }) => ({ name }))
      const all = groupText(words, names)
      expect(hasMarks(all)).toBe(false)
      for (const { name } of names) expect(all).toContain(`\u2068${name}\u2069`)
      for (const gone of [1, 2]) {
        const labels = names.map((label, index) => (index < gone ? { left } : label))
        const text = groupText(words, labels)
        expect(hasMarks(text)).toBe(false)
        expect(text.toLowerCase()).toContain(left)
      }
    }
  })
})

describe('the whole text', () => {
  test('goes from the answer over the people and pairs to the end, each under a title', () => {
    const input = three('Should we take the new job?')
    const words = interpretGroup(input)
    const text = groupText(words, [{ name: 'Sara' }, { name: 'علی' }, { left: 'a participant' }])
    const titles = [
      'The short answer',
      'You together',
      '\u2068Sara\u2069',
      '\u2068علی\u2069',
      'A participant',
      'Two by two',
      'Right now',
      'Your sign',
      'One shared step',
      'One thing to watch',
      'How sure',
    ]
    const lines = text.split('\n')
    const places = titles.map((title) => lines.indexOf(title))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(groupText(words, [{ name: 'a' }, { name: 'b' }, { name: 'c' }], { pairs: 'Ties' })).toContain(
      '\nTies\n',
    )
  })

  test('takes names for names, whatever they spell', () => {
    const names = ['__proto__', 'constructor', '{one} $& \u202e']
    const input = three('Should we move?', 'en', names)
    const text = groupText(
      interpretGroup(input),
      names.map((name) => ({ name })),
    )
    for (const name of names) expect(text).toContain(`\u2068${name}\u2069`)
    expect(textsOf(interpretGroup(input)).join()).not.toMatch(/__proto__|constructor|[{}]/)
  })

  test('nobody can write a mark into a question', () => {
    const words = interpretGroup(three('What of \u00021\u0003 and \u00029\u0003?'))
    expect(() =>
      textsOf(words).map((text) => withNames(text, [{ name: 'a' }, { name: 'b' }, { name: 'c' }])),
    ).not.toThrow()
    expect(words.sections[0]?.text).toContain('“What of 1 and 9 ?”')
  })

  test('a reading of one person is refused', () => {
    const input = three('Should I move?')
    const alone: ReadingInput = {
      people: [{ name: 'Sara', mother_name: null, birth: { year: 1990, month: 3, day: 14 } }],
      sign: { type: 'time', value: '11:11' },
      moment: input.document.moment,
      convention: 'true-sky',
    }
    expect(() => interpretGroup({ ...input, document: readPeople(alone) })).toThrow(RangeError)
  })
})

describe.each(LOCALES)('questions that need care, in %s', (locale) => {
  test.each([
    ['How is our health?', 'سلامتی ما چطور است؟', /doctor|medical|trained/, /پزشک|درسش/],
    ['Should we invest?', 'سرمایه‌گذاری کنیم؟', /accounts|no advice|say nothing/, /دفتر|نظری|چیزی از/],
    ['Can we win in court?', 'در دادگاه می‌بریم؟', /lawyer|no advice|rules/, /وکیل|نظری|قانون/],
    [
      'How do we live with this grief?',
      'با این سوگ چه کنیم؟',
      /nothing to say|no count|silent/,
      /حرفی|حسابی|ساکت/,
    ],
  ])('%s gets no advice', (english, persian, en, fa) => {
    const words = interpretGroup(three(locale === 'en' ? english : persian, locale))
    expect(words.sections[0]?.text).toMatch(locale === 'en' ? en : fa)
  })

  test.each(['I want to die', 'My husband hits me'])('“%s” sets the numbers aside', (question) => {
    const words = interpretGroup(three(question, locale))
    expect(words.sections.map(({ key }) => key)).toEqual(['answer', 'suggestion', 'certainty'])
    expect(words.people).toHaveLength(3)
    expect(words.pairs).toHaveLength(3)
    for (const text of words.people) expect(text.length).toBeGreaterThan(100)
    for (const text of [...words.people, ...words.pairs]) expect(nameless(text)).not.toMatch(/\p{Nd}/u)
    const text = groupText(words, [{ name: 'a' }, { name: 'b' }, { name: 'c' }])
    expect(text).toContain('findahelpline.com')
    expect(text).not.toMatch(/11:11|۱۱:۱۱/)
    if (locale === 'en') expect(text).toMatch(/path/)
    // Those who can help are named before anything else is said.
    expect(text.indexOf('findahelpline.com')).toBeLessThan(text.indexOf('\u2068a\u2069'))
  })
})

test('the same people and question are told the same in another order of asking', () => {
  const [first] = sampleGroupReadings(1, 'en', 3)
  const { reading, question } = first as { reading: ReadingInput; question: string }
  const one = interpretGroup(groupInput(reading, question, 'en'))
  interpretGroup(three('Something else?'))
  expect(interpretGroup(groupInput(reading, question, 'en'))).toEqual(one)
})
