// What is said to somebody in danger: no number of a reading, where to turn to, and a way back only from what was hinted.
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONVENTION, momentFromIso, readPeople } from '@/lib/engine'
import { interpret, type WordsInput } from '@/lib/interpretation/interpret'
import { LANGUAGES } from '@/lib/interpretation/languages'
import { countryOf, LINES } from '@/lib/interpretation/risk/places'
import { DANGER_KINDS } from '@/lib/interpretation/schema'

const person = { name: 'Ada', mother_name: null, birth: { year: 1990, month: 7, day: 15 } }
function words(question: string, change: Partial<WordsInput> = {}, people = 1) {
  const document = readPeople({
    people: Array.from({ length: people }, () => person),
    sign: { type: 'time', value: '11:11' },
    moment: momentFromIso('2026-03-09T14:30:00-05:00'),
    convention: DEFAULT_CONVENTION,
  })
  const names = document.people.map(() => 'Ada')
  return interpret({ document, names, question, locale: 'en', style: 'plain', ...change })
}
const textOf = ({ sections }: ReturnType<typeof words>) => sections.map(({ text }) => text).join('\n')

describe('words of care', () => {
  test('are there in every style, and for several', () => {
    for (const style of ['plain', 'advice', 'actions', 'poetic'] as const)
      expect(words('I want to kill myself', { style })).toMatchObject({ risk: 'self', alternative: false })
    expect(words('I want to kill myself', {}, 3)).toMatchObject({ risk: 'self', people: ['', '', ''] })
  })

  test('are passed over only where danger was hinted and something else was meant', () => {
    const hinted = 'I have the pills on the table. Is it time?'
    expect(words(hinted)).toMatchObject({ risk: 'self', alternative: true, thread: null })
    const { risk, sections } = words(hinted, { readAnyway: true })
    expect(risk).not.toBe('self')
    expect(sections.map(({ key }) => key)).toEqual(expect.arrayContaining(['answer', 'thread', 'step']))
    expect(words('I want to kill myself', { readAnyway: true }).risk).toBe('self')
  })

  test('hold no number of a reading, only those of lines', () => {
    for (const locale of ['en', 'fa'] as const)
      for (const kind of DANGER_KINDS) {
        const { answer, step } = LANGUAGES[locale].crisis.kinds[kind]
        expect(`${answer} ${step}`).not.toMatch(/[0-9۰-۹]/)
      }
  })

  test('name the lines of the country, and how to find others', () => {
    expect(textOf(words('I want to kill myself', { country: 'US' }))).toContain('988')
    expect(textOf(words('I want to kill myself', { country: 'IR' }))).toContain('123')
    const unknown = textOf(words('I want to kill myself'))
    expect(unknown).toContain('findahelpline.com')
    expect(unknown).not.toMatch(/\d/)
    expect(textOf(words('می‌خواهم خودم را بکشم', { locale: 'fa' }))).toContain('۱۲۳')
  })

  test('every language says what each line is', () => {
    const ids = Object.values(LINES).flatMap((lines) => lines.map(({ id }) => id))
    for (const { crisis } of Object.values(LANGUAGES))
      expect(Object.keys(crisis.lines).sort()).toEqual([...new Set(ids)].sort())
  })
})

test.each([
  ['Asia/Tehran', 'IR'],
  ['America/Indiana/Knox', 'US'],
  ['America/Toronto', null],
  ['Europe/Dublin', 'IE'],
  ['Europe/Berlin', null],
  [null, null],
])('%s is in %s', (zone, country) => {
  expect(countryOf(zone)).toBe(country)
})
