// The checks that every text of a reading has to pass, whoever wrote it.
import { describe, expect, test } from 'vitest'
import { check } from '@/lib/interpretation/check/check'
import type { Interpretation, Section } from '@/lib/interpretation/schema'

const facts = { numbers: new Set(['6', '11']), people: 1 }
const filler = Array.from(
  { length: 12 },
  (_, index) => `Here stand ${'eight plain words about nothing at all'.slice(0, 37 - index)}.`,
)
const words = (text: string, change: Partial<Interpretation> = {}): Interpretation => ({
  ...{
    source: 'builtin',
    style: 'plain',
    locale: 'en',
    risk: 'none',
    intent: 'decide',
    ai: { status: 'off' },
  },
  sections: [{ key: 'answer', title: 'The short answer', text } satisfies Section],
  ...change,
})
const rulesOf = (text: string, change?: Partial<Interpretation>) =>
  check(words(`${text} ${filler.join(' ')}`, change), facts).map(({ rule }) => rule)

describe('a text', () => {
  test('that holds to everything has no fault', () => {
    expect(rulesOf('Your life path is 6, and the year is 11.')).toEqual([])
  })

  test.each([
    ['number', 'Your life path is 7.'],
    ['lack', 'None of you has the number you saw.'],
    ['fate', 'It is your destiny.'],
    ['prediction', 'You will win.'],
    ['plain', 'See https://example.org.'],
    ['plain', 'A <b>bold</b> word.'],
    ['marks', 'Go now!'],
    [
      'language',
      'این جمله را به زبان دیگری نوشته‌اند و در خوانش انگلیسی جایی ندارد و باز هم ادامه دارد تا بیشتر از بقیه باشد و باز هم بیشتر.',
    ],
    [
      'sentence',
      'This sentence goes on and on and does not know where it wants to end because nobody told it that twenty four words are really enough.',
    ],
  ])('%s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule)
  })

  test('what its reader typed is not held against it', () => {
    expect(rulesOf('You saw \u206877:77 destiny!\u2069 today.')).toEqual([])
  })

  test('grief and care hold no leaning', () => {
    expect(rulesOf('Your numbers lean towards yes.', { intent: 'care' })).toContain('leaning')
    expect(rulesOf('Your numbers lean towards yes.')).toEqual([])
  })

  test('is neither too short nor too long, and does not swarm with numbers', () => {
    expect(check(words('Short.'), facts).map(({ rule }) => rule)).toContain('length')
    expect(rulesOf('6. '.repeat(8))).toContain('numbers')
  })

  test('Persian is held to its own letters, digits and half-spaces', () => {
    const fa = (text: string) => rulesOf(text, { locale: 'fa' })
    expect(fa('عدد شما 6 است.')).toContain('digits')
    expect(fa('شما مي‌دانيد.')).toContain('letters')
    expect(fa('او می رود.')).toContain('half-space')
    expect(fa('این موضوع مهم است.')).toContain('calque')
    expect(fa('هیچ‌کدامتان این عدد را ندارید.')).toContain('lack')
  })

  test('words of care need neither length nor numbers', () => {
    expect(check(words('You matter.', { risk: 'self' }), facts)).toEqual([])
  })
})
