// The folded results of a real reading in both languages: every value is there, in the reader's own digits, and what
// is uncertain is said.
import { describe, expect, test } from 'vitest'
import { CONVENTIONS, momentFromIso, readPeople } from '@/lib/engine'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { moreNumbers } from '@/lib/presentation/more-numbers'
import type { Part } from '@/lib/presentation/presented'
import { READERS } from '@/lib/presentation/reader'
import { skyAndBirth } from '@/lib/presentation/sky-and-birth'

const MOMENT = '2026-11-23T09:05:00+03:30'
// 27 January 1990 was the Chinese New Year: without an hour of birth the year stays open.
const newYear = { year: 1990, month: 1, day: 27 }
const ordinary = { year: 1990, month: 7, day: 15 }

function read(convention: string, birth = newYear, withPlace = true) {
  const document = readPeople({
    people: [
      {
        name: 'محمد‌علی',
        mother_name: 'مرضیه',
        birth,
        heart_rate_bpm: 68,
        place: withPlace ? { latitude: 35.69, longitude: 51.39 } : null,
      },
    ],
    sign: { type: 'time', value: '11:11' },
    moment: momentFromIso(MOMENT),
    convention,
  })
  return { result: document.people[0]!, options: document.options }
}

type Read = ReturnType<typeof read>
const sky = ({ result }: Read, locale: Locale) => skyAndBirth(result, MOMENT, READERS[locale])
const more = ({ result, options }: Read, locale: Locale) => moreNumbers(result, options, READERS[locale])
const linesOf = (fold: Part) => fold.parts.flatMap(({ lines }) => lines)
const labelsOf = (fold: Part) => linesOf(fold).map(({ label }) => label)
const lineOf = (fold: Part, label: string) => linesOf(fold).find((line) => line.label === label)

describe.each(LOCALES)('in %s', (locale) => {
  test.each(CONVENTIONS)('every line of %s has its words and its digits', (convention) => {
    const person = read(convention)
    const folds = [sky(person, locale), more(person, locale)]
    const said = folds.flatMap((fold) => [
      ...fold.parts.map(({ heading }) => heading),
      ...linesOf(fold).flatMap(({ label, value, detail }) => [label, value, detail ?? '']),
    ])
    expect(said.length).toBeGreaterThan(60)
    for (const text of said) {
      expect(text).not.toMatch(locale === 'fa' ? /[0-9]/ : /[۰-۹]/)
      expect(text).not.toMatch(/undefined|null|NaN|[{}]/)
    }
  })

  test('each line has a meaning or a working', () => {
    const person = read('true-sky')
    const lines = [...linesOf(sky(person, locale)), ...linesOf(more(person, locale))]
    expect(lines.length).toBeGreaterThan(25)
    expect(lines.filter(({ meaning, working }) => !meaning && working.length === 0)).toEqual([])
  })
})

test('a birth at the turn of the year has both animals, and says why', () => {
  const { uncertain_year } = messagesOf('en').reading
  const open = lineOf(sky(read('true-sky'), 'en'), 'Popular animal of the year')
  expect(open).toMatchObject({ value: 'Snake, year 1989 or Horse, year 1990', notes: [uncertain_year] })
  const known = lineOf(sky(read('true-sky', ordinary), 'en'), 'Popular animal of the year')
  expect(known).toMatchObject({ value: 'Horse, year 1990', notes: [] })
})

test('what was not given or is not computed has no line', () => {
  const words = messagesOf('en').reading
  const classic = labelsOf(sky(read('fc60-classic', ordinary, false), 'en'))
  expect(classic).not.toContain(words.place_element)
  expect(classic).not.toContain(words.next_new_moon)
  expect(classic).not.toContain(words.month_pillar)
  expect(labelsOf(sky(read('true-sky'), 'en'))).toContain(words.next_new_moon)
})

test('a pillar has its token beside its name', () => {
  const { year_pillar } = messagesOf('fa').reading
  const fold = sky(read('true-sky'), 'fa')
  expect(lineOf(fold, year_pillar)).toMatchObject({ value: 'اسب، عنصر آتش', code: 'BI-HO' })
})

test('the ṭāliʿ of محمد‌علی and مرضیه is told with its sum', () => {
  // محمد 92 + علی 110 = 202; مرضیه 1055; 1257 = 104 × 12 + 9, the Archer.
  const line = linesOf(more(read('true-sky'), 'fa')).find(({ value }) => value === 'قوس')
  expect(line?.detail).toBe('۹ مانده از ۱٬۲۵۷')
  expect(line?.notes[0]).toContain(messagesOf('fa').persian_letters.as_arabic)
})
