// The glossary: every term in both languages, in two plain sentences, in the typography of each.
import { describe, expect, it } from 'vitest'
import { glossary as glossaryEnglish } from '@/lib/interpretation/languages/en/glossary'
import { glossary as glossaryPersian } from '@/lib/interpretation/languages/fa/glossary'
import { GLOSSARY_TERMS } from '@/lib/interpretation/languages/glossary'

const LONGEST_SENTENCE = 32

describe.each([
  ['English', glossaryEnglish],
  ['Persian', glossaryPersian],
])('the %s glossary', (_, glossary) => {
  const entries = Object.values(glossary)

  it('has each term once and no other', () => {
    expect(Object.keys(glossary).sort()).toEqual([...GLOSSARY_TERMS].sort())
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length)
  })

  it('explains in two sentences that one can follow', () => {
    const sentences = entries.flatMap(({ meaning }) => meaning)
    expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([])
    expect(sentences.filter((sentence) => sentence.slice(0, -1).includes('. '))).toEqual([])
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)).toEqual([])
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

describe('the Persian glossary', () => {
  const text = Object.values(glossaryPersian).flatMap(({ term, meaning }) => [term, ...meaning])

  it('is written with Persian letters, digits and marks', () => {
    const codes = /FC60|\bY\b/g
    const bad = /[يكA-Za-z0-9,;?"]|(?<![\p{L}\u200c])ن?می /u
    expect(text.filter((line) => bad.test(line.replace(codes, '')))).toEqual([])
  })
})
