// Single readings: the shortest one, questions about harm, topics without advice, and user text kept in its place.
import { describe, expect, test } from 'vitest'
import type { Moment, SignInput } from '@/lib/engine'
import { interpret, interpretationText } from '@/lib/interpretation/interpret'
import { detectCrisis, detectSubject, topicOf } from '@/lib/interpretation/question'
import { TOPICS } from '@/lib/interpretation/subjects'
import { wordsOf } from './measure'
import { readOne } from './people'

const MOMENT: Moment = {
  date: { year: 2026, month: 11, day: 23 },
  time: { hour: 8, minute: 30, second: 0 },
  offset_minutes: 210,
}

function ask(
  question: string,
  locale: 'en' | 'fa' = 'en',
  { name = 'Sara Novak', sign = { type: 'time', value: '11:11' } as SignInput, moment = MOMENT } = {},
) {
  const person = { name, mother_name: null, birth: { year: 1990, month: 3, day: 14 } }
  return interpret({ result: readOne(person, sign, moment), name, question, moment, locale, style: 'plain' })
}

describe('a reading', () => {
  test('names the sign, the life path and the subject in its answer', () => {
    const answer = ask('Should I take the new job?').sections[0]?.text ?? ''
    expect(answer).toContain('11:11')
    expect(answer).toContain('the new job')
    const persian = ask('شغل جدید را قبول کنم؟', 'fa').sections[0]?.text ?? ''
    expect(persian).toContain('۱۱:۱۱')
    expect(persian).toContain('کار تازه')
  })

  test('quotes a question whose subject it does not know, cut and isolated', () => {
    const question = `What does ${'a very long '.repeat(30)}thing mean?`
    const text = interpretationText(ask(question))
    expect(text).toMatch(/\u2068“What does a very long .{20,50}…”\u2069/)
    expect(text).not.toContain(question)
  })

  test.each(['en', 'fa'] as const)('with hardly anything to go on still says something (%s)', (locale) => {
    const sign: SignInput = { type: 'custom', value: '✶' }
    const date = { year: 2025, month: 2, day: 4 }
    const reading = ask('x', locale, { name: '王', sign, moment: { date, time: null, offset_minutes: 0 } })
    const text = interpretationText(reading)
    expect(text.length).toBeGreaterThan(100)
    expect(wordsOf(text).length).toBeLessThanOrEqual(330)
    expect(text).not.toMatch(/[{}]|null|undefined/)
    expect(reading.sections.map(({ key }) => key)).not.toContain('repeats')
  })

  test('keeps user text inside isolates, whatever it holds', () => {
    const name = 'O’Brien'
    const sign: SignInput = { type: 'word', value: '{name} \u202e{life} $& $1' }
    const text = interpretationText(ask('why {subject} \u2069 \u202e now?', 'fa', { name, sign }))
    expect(text).toContain('\u2068«{name} {life} $& $1»\u2069')
    expect(text).toContain('\u2068«why {subject} now?»\u2069')
    expect(text).not.toMatch(/\u202e/)
    expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length)
  })

  test('shows a date sign in the calendar of the language', () => {
    const sign: SignInput = { type: 'date', value: '2026-11-23' }
    expect(interpretationText(ask('x', 'fa', { sign }))).toContain('\u2068۲ آذر ۱۴۰۵\u2069')
    expect(interpretationText(ask('x', 'en', { sign }))).toContain('\u206823 November 2026\u2069')
  })
})

describe('a question about harm', () => {
  const SELF = [
    'I want to die',
    "I don't want to live anymore",
    'Should I kill myself?',
    'is suicide the answer',
    'می‌خواهم خودکشی کنم',
    'دلم می‌خواهد بمیرم',
    'میخوام خودمو بکشم',
    'از زندگی خسته شده‌ام',
  ]
  const VIOLENCE = ['My husband hits me', 'I want to kill him', 'شوهرم کتکم می‌زند', 'مرا تهدید به مرگ می‌کند']

  test.each(SELF)('to oneself is met with people who can help: %s', (question) => {
    expect(detectCrisis(question)).toBe('self')
    for (const locale of ['en', 'fa'] as const) {
      const reading = ask(question, locale)
      expect(reading.sections.map(({ key }) => key)).toEqual(['answer', 'suggestion', 'certainty'])
      const text = interpretationText(reading)
      expect(text).toContain('findahelpline.com')
      expect(text).not.toMatch(/11:11|۱۱:۱۱/)
      expect(wordsOf(text).length).toBeLessThan(180)
      if (locale === 'en') expect(text).toMatch(/path/)
    }
  })

  test.each(VIOLENCE)('by or to others is met with safety first: %s', (question) => {
    expect(detectCrisis(question)).toBe('violence')
    expect(interpretationText(ask(question))).toContain('emergency number')
  })

  test.each(['This deadline is killing me slowly', 'Will I beat my record?', 'کارم سخت است', 'چرا خسته‌ام؟'])(
    'is not seen where there is none: %s',
    (question) => expect(detectCrisis(question)).toBeNull(),
  )

  test('is also seen in the sign', () => {
    const reading = ask('What now?', 'en', { sign: { type: 'word', value: 'suicide' } })
    expect(reading.sections).toHaveLength(3)
  })
})

describe('subjects', () => {
  test.each([
    ['Should I take the new job?', 'new_job'],
    ['كار جديد را قبول كنم؟', 'new_job'],
    ['آیا با او ازدواج کنم؟', 'marriage'],
    ['سلامتی‌ام چطور است', 'health'],
    ['Is my loan a mistake?', 'debt'],
    ['When is my father going to die?', 'loss'],
    ['خانه‌مان را عوض کنیم؟', 'home'],
    ['Which one should I choose?', 'decision'],
    ['Hm?', 'general'],
  ])('%s is about %s', (question, subject) => expect(detectSubject(question)).toBe(subject))

  test.each([
    ['How is my illness?', /doctor|medical|trained/],
    ['Should I buy bitcoin?', /accounts|no advice|say nothing/],
    ['Can I win in court?', /lawyer|no advice|rules/],
    ['Is my grandmother going to die soon?', /nothing to say|no count|silent/],
  ])('%s gets no advice', (question, words) => {
    const reading = ask(question)
    expect(reading.sections[0]?.text).toMatch(words)
  })

  test('every topic can be reached', () => {
    const questions = 'work love family health money court grief exam trip decide x'.split(' ')
    expect(new Set(questions.map((question) => topicOf(detectSubject(question)))).size).toBe(TOPICS.length)
  })
})
