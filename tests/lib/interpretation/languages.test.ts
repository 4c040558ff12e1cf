// A language is a folder: all lines are there, written more than once, with the braces that their places fill; and a third one works
// without a change anywhere else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calculate, DEFAULT_CONVENTION, momentFromIso } from '@/lib/engine'
import { check, textsOf } from '@/lib/interpretation/check/check'
import { interpret } from '@/lib/interpretation/interpret'
import { jointText } from '@/lib/interpretation/joint-text'
import { LANGUAGES } from '@/lib/interpretation/languages'
import type { Language } from '@/lib/interpretation/languages/language'
import { STYLES } from '@/lib/interpretation/schema'
import { writeDay } from '@/lib/interpretation/sections/daily'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { sampleGroups, samplePeople } from './people'

const BANKS = ['answer', 'seen', 'numbers', 'meeting', 'step', 'joint', 'styles', 'daily', 'further'] as const

/** Every line with the path of its bank. */
function linesOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    linesOf(part, Array.isArray(value) ? path : `${path}.${key}`),
  )
}
const allLines = (language: Language) => BANKS.flatMap((bank) => linesOf(language[bank], bank))

describe.each(['en', 'fa'] as const)('the lines of %s', (locale) => {
  const { writing, ...language } = LANGUAGES[locale]
  const lines = allLines(LANGUAGES[locale])

  test('are many, and none stands twice', () => {
    expect(lines.length).toBeGreaterThan(3000)
    const said = lines.map(([, line]) => line)
    expect(said.filter((line, index) => said.indexOf(line) !== index)).toEqual([])
  })

  test('hold to the writing of the language', () => {
    for (const [path, line] of lines)
      for (const { rule, pattern } of writing.banned)
        expect(pattern.test(line.replace(/\{\w+\}|[[\]|]/g, '')), `${path} ${rule}: ${line}`).toBe(false)
  })

  test('have whole braces and alternatives', () => {
    for (const [path, line] of lines) {
      const rest = line.replace(/\{[a-z]\w*\}/g, '').replace(/\[[^[\]{}]*\|[^[\]{}]*\]/g, '')
      expect(rest, `${path}: ${line}`).not.toMatch(/[{}[\]|]/)
    }
  })

  test('tell of every pair of numbers', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]
    const pairs = numbers.flatMap((a, index) => numbers.slice(index + 1).map((b) => `${a}-${b}`))
    expect(Object.keys(language.meeting.pull).sort()).toEqual(pairs.sort())
  })
})

describe('a third language', () => {
  const other = 'xx' as Locale
  const languages = LANGUAGES as Record<Locale, Language>
  const locales = LOCALE as Record<Locale, (typeof LOCALE)[Locale]>
  /** English with a mark on every line. */
  const marked = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value} ~`
    if (Array.isArray(value)) return value.map(marked)
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part)]))
  }
  beforeAll(() => {
    const { writing, subjects, ...rest } = LANGUAGES.en
    languages[other] = { ...(marked(rest) as typeof rest), writing, subjects }
    locales[other] = { ...LOCALE.en, name: 'Third' } as unknown as (typeof LOCALE)['en']
  })
  afterAll(() => {
    delete (languages as Partial<typeof languages>)[other]
    delete (locales as Partial<typeof locales>)[other]
  })

  test('writes readings for one, in every style, and for several', () => {
    for (const [index, input] of samplePeople(40, 'en').entries()) {
      const words = interpret({ ...input, locale: other, style: STYLES[index % STYLES.length]! })
      for (const [at, text] of textsOf(words)) expect(text, at).toContain('~')
      expect(
        check(words, { numbers: new Set(), people: 1 }).filter(({ rule }) => rule === 'language'),
      ).toEqual([])
    }
    for (const input of sampleGroups(12, 'en')) {
      const words = interpret({ ...input, locale: other })
      if (!('people' in words)) throw new Error('not for several')
      expect(
        jointText(
          words,
          input.names.map((name) => ({ name })),
        ),
      ).toContain('~')
    }
  })

  test('tells the day', () => {
    const document = calculate({
      ...{ name: 'Ada', mother_name: null, birth: { year: 1990, month: 7, day: 15 } },
      ...{ moment: momentFromIso('2026-03-09'), convention: DEFAULT_CONVENTION },
    })
    for (const { text } of writeDay(document, 'Ada', 1, other)) expect(text).toContain('~')
  })
})
