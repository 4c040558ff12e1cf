// The texts as data: every line of both languages can be filled, and none is empty, doubled or wrongly typed.
import { describe, expect, test } from 'vitest'
import { english } from '@/lib/interpretation/texts/en'
import { persian } from '@/lib/interpretation/texts/fa'
import type { Texts } from '@/lib/interpretation/texts/shape'

const EVERYWHERE = ['name', 'subject', 'number']
const SHARED = ['sign', 'signTheme', 'root', 'life', 'lifeTheme', 'year', 'yearTheme', 'role']
/** Which placeholders the lines of a group may hold; the longest matching path decides. */
const ALLOWED: Record<string, string[]> = {
  'answer.quoted': ['quote'],
  'answer.carriers': SHARED,
  'answer.carriers.echo': ['sign', 'signTheme', 'root', 'life', 'year', 'role'],
  'answer.pictured': ['sign', 'life', 'lifeTheme', 'year', 'yearTheme'],
  'answer.weigh': ['life', 'lifeTheme', 'year', 'yearTheme'],
  'answer.weigh.echo': ['signTheme'],
  'answer.carry': ['life', 'lifeTheme', 'year', 'yearTheme'],
  'lifePath.fact': ['life', 'birthday'],
  'lifePath.master': ['life', 'birthday'],
  'year.fact': ['anniversary', 'calendarYear', 'year', 'life'],
  'name.fact': ['fullName', 'sum', 'expression', 'voice', 'system', 'life'],
  'name.twoSided': ['soul', 'wish', 'face', 'meet'],
  'name.oneSided': ['soul', 'wish', 'face', 'meet'],
  'birth.fact': ['weekday', 'days', 'element', 'animal', 'habit', 'trait'],
  'birth.mother': ['mother', 'motherTheme'],
  'moment.day': ['day', 'mood', 'today', 'todayTheme'],
  'moment.hour': ['time', 'animal', 'gesture'],
  'moment.moon': ['percent'],
  'sign.seen': ['sign', 'count'],
  'sign.digits': ['root'],
  'sign.letters': ['sum', 'root'],
  'sign.picture': ['sign'],
  'sign.echo': ['root', 'signTheme', 'role'],
  'sign.beside': ['root', 'signTheme', 'life', 'lifeTheme'],
  'letters.uncounted': ['count', 'owner', 'letters'],
  'letters.byBase': ['pairs'],
  'letters.pair': ['letter', 'base'],
  'repeats.number': ['count', 'theme'],
  'repeats.master': ['theme'],
  'repeats.animal': ['animal', 'count'],
  'repeats.findings': ['value'],
  'repeats.findings.repeated_digit': ['value', 'digit'],
  'repeats.findings.master': ['value', 'master'],
  'certainty.known': ['known', 'level', 'score'],
  'certainty.missing': ['missing'],
}

function linesOf(value: unknown, path = ''): [path: string, line: string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) =>
    linesOf(inner, Array.isArray(value) ? path : path ? `${path}.${key}` : key),
  )
}

function allowed(path: string): string[] {
  const key = Object.keys(ALLOWED)
    .filter((group) => path === group || path.startsWith(`${group}.`))
    .sort((a, b) => b.length - a.length)[0]
  return [...EVERYWHERE, ...(key ? (ALLOWED[key] ?? []) : [])]
}

describe.each([
  ['en', english],
  ['fa', persian],
] as [string, Texts][])('the texts in %s', (_, texts) => {
  const lines = linesOf(texts)

  test('hold only placeholders that are filled at their place', () => {
    for (const [path, line] of lines)
      for (const [, key] of line.matchAll(/\{([^}]*)\}/g))
        expect(allowed(path), `${path}: ${line}`).toContain(key)
  })

  test('have no empty line and do not say the same thing twice', () => {
    const seen = new Map<string, string>()
    for (const [path, line] of lines) {
      expect(line.trim(), path).toBe(line)
      expect(line, path).not.toBe('')
      if (line.split(' ').length < 6) continue
      expect(seen.get(line), line).toBeUndefined()
      seen.set(line, path)
    }
  })

  test('introduce no number of their own, but for help lines', () => {
    for (const [path, line] of lines)
      if (!path.startsWith('crisis.')) expect(line, path).not.toMatch(/\p{Nd}/u)
  })
})

test('both languages have the same keys, and Persian its own letters and marks', () => {
  const paths = ({ briefly: _, ...texts }: Texts) => [...new Set(linesOf(texts).map(([path]) => path))].sort()
  expect(paths(persian)).toEqual(paths(english))
  for (const [path, line] of linesOf(persian)) {
    const text = line.replace(/\{\w+\}|findahelpline\.com/g, '')
    expect(text, path).not.toMatch(/[a-zA-Z0-9يك,;?%]/)
    expect(text, path).not.toMatch(/(?:^|\s)ن?می\s/)
  }
})
