// The texts of joint readings as data: every line can be filled, none is empty or doubled, both languages are complete.
import { describe, expect, test } from 'vitest'
import { groupEnglish } from '@/lib/interpretation/texts/group.en'
import { groupPersian } from '@/lib/interpretation/texts/group.fa'
import type { GroupTexts } from '@/lib/interpretation/texts/group-shape'

const SHARED = ['subject', 'about', 'asked', 'sign', 'root', 'signTheme', 'joint', 'jointTheme']
const VOICES = ['both', 'each', 'their']
/** Which placeholders the lines of a part may hold; the longest matching path decides. */
const ALLOWED: Record<string, string[]> = {
  about: ['subject'],
  answer: SHARED,
  'answer.split': [...SHARED, 'leanings'],
  'answer.leaning': ['who'],
  'answer.twoHold': [...SHARED, 'carries', 'patience'],
  'answer.twoEasy': [...SHARED, 'carries'],
  'answer.twoSlow': [...SHARED, 'patience'],
  'answer.hold': [...SHARED, 'one', 'other', 'third', 'fourth'],
  'company.roles': ['roles'],
  'company.missing': ['missing'],
  'company.elements.single': ['element', 'trait'],
  'company.elements.two': ['first', 'firstTrait', 'second', 'secondTrait'],
  'company.elements.oneMissing': ['element', 'lend'],
  'company.elements.someMissing': ['elements', 'lend'],
  'company.elements.dominant': ['element', 'who', 'trait'],
  'company.easiest': ['one', 'other', 'carries'],
  'company.delicate': ['one', 'other', 'patience'],
  'person.theme': ['lifeTheme'],
  'person.alone': ['you', 'path', 'life', 'theme', 'rest'],
  'person.shared': ['you', 'path', 'life', 'theme', 'rest', 'others'],
  'person.brings': ['about', 'rest'],
  'person.elementAlone': ['element', 'animal', 'habit', 'trait'],
  'person.elementShared': ['element', 'animal', 'habit', 'trait', 'others'],
  'person.bothAlone': ['element', 'animal', 'habit', 'trait', 'expression', 'voice'],
  'person.bothShared': ['element', 'animal', 'habit', 'trait', 'others', 'expression', 'voice'],
  'person.name': ['expression', 'voice'],
  'person.noName': ['phase'],
  'person.easiest': ['one', 'carries'],
  'person.slowly': ['one', 'patience'],
  'person.twoCarries': ['one', 'carries'],
  'person.twoPatience': ['one', 'patience'],
  'clauses.lifePath': ['first', 'second', ...VOICES],
  'clauses.lifePath.same': ['number', ...VOICES],
  'clauses.lifePath.masterBase': ['master', 'base', ...VOICES],
  'clauses.lifePath.byRoot': ['first', 'second', 'distance', ...VOICES],
  'clauses.element': VOICES,
  'clauses.element.same': ['element', ...VOICES],
  'clauses.animal': ['first', 'second', ...VOICES],
  'clauses.animal.same': ['animal', ...VOICES],
  'clauses.moon': ['first', 'second', 'distance', ...VOICES],
  'clauses.moon.phases': [],
  'clauses.moon.same': ['phase', ...VOICES],
  'clauses.pattern': VOICES,
  'clauses.pattern.shared': ['list', ...VOICES],
  'clauses.pattern.master': ['number'],
  'clauses.destiny': ['first', 'second', ...VOICES],
  'clauses.nameEnergy': ['first', 'second', ...VOICES],
  day: ['day', 'mood'],
  sign: [...SHARED, 'who'],
  deeds: ['subject'],
  beginAndListen: ['one', 'other'],
  takeTurns: ['one'],
  'caution.pair': ['one', 'other', 'patience', 'subject'],
  'caution.two': ['one', 'other', 'patience', 'subject'],
  'caution.manyLeaders': ['who', 'subject'],
  'caution.singleElement': ['subject'],
  'caution.missing': ['missing', 'subject'],
  certainty: ['who', 'sign'],
  uncountedNames: ['who'],
  'crisis.self.person': ['you'],
  'crisis.violence.person': ['you'],
  'crisis.self.pair': ['one', 'other'],
  'crisis.violence.pair': ['one', 'other'],
}
const MIXES = { c: ['c'], b: ['b'], p: ['p'], cb: ['c', 'b'], cp: ['c', 'p'], bp: ['b', 'p'] }
for (const place of ['first', 'second'])
  for (const [mix, tones] of Object.entries(MIXES))
    ALLOWED[`pair.${place}.${mix}`] = [...tones, ...(place === 'first' ? ['one', 'other'] : [])]

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
  return key ? (ALLOWED[key] ?? []) : []
}

const placeholders = (line: string) => [...line.matchAll(/\{([^}]*)\}/g)].map(([, key]) => key as string)

describe.each([
  ['en', groupEnglish],
  ['fa', groupPersian],
] as [string, GroupTexts][])('the texts of joint readings in %s', (_, texts) => {
  const lines = linesOf(texts)

  test('hold only placeholders that are filled at their place', () => {
    for (const [path, line] of lines)
      for (const key of placeholders(line)) expect(allowed(path), `${path}: ${line}`).toContain(key)
  })

  test('say every fact of a pair', () => {
    for (const [path, line] of lines) {
      const has = placeholders(line)
      if (/^pair\./.test(path)) expect(has.toSorted(), line).toEqual(allowed(path).toSorted())
      if (/^clauses\.(?:animal|moon|lifePath|destiny|nameEnergy)\./.test(path) && has.includes('first'))
        expect(has, line).toContain('second')
    }
  })

  test('have no clause that stands for two reasons', () => {
    const clauses = lines.filter(([path]) => /^clauses\.(?:element|animal|moon|pattern)\./.test(path))
    expect(new Set(clauses.map(([, line]) => line)).size).toBe(clauses.length)
    expect(clauses.length).toBeGreaterThan(90)
  })

  test('have no empty line and do not say the same thing twice', () => {
    const seen = new Map<string, string>()
    for (const [path, line] of lines) {
      if (path !== 'person.theme') expect(line.trim(), path).toBe(line)
      expect(line, path).not.toBe('')
      if (line.split(' ').length < 6) continue
      expect(seen.get(line), line).toBeUndefined()
      seen.set(line, path)
    }
  })

  test('introduce no number of their own', () => {
    for (const [path, line] of lines) expect(line, path).not.toMatch(/\p{Nd}/u)
  })

  test('have titles of two to four words', () => {
    for (const title of [...Object.values(texts.titles), texts.pairsTitle])
      expect(title.split(' ').length, title).toBeGreaterThanOrEqual(2)
  })
})

test('both languages have the same keys, and Persian its own letters and marks', () => {
  const paths = ({ subjects: _, ...texts }: GroupTexts) =>
    [...new Set(linesOf(texts).map(([path]) => path))].sort()
  expect(paths(groupPersian)).toEqual(paths(groupEnglish))
  for (const [path, line] of linesOf(groupPersian)) {
    const text = line.replace(/\{\w+\}/g, '')
    expect(text, path).not.toMatch(/[a-zA-Z0-9يك,;?%]/)
    expect(text, path).not.toMatch(/(?:^|\s)ن?می\s/)
  }
})
