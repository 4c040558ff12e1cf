// The head of a question is its subject, and only when that is sure.
import { describe, expect, test } from 'vitest'
import { optionsOf } from '@/lib/interpretation/subject/options'
import { subjectOf } from '@/lib/interpretation/subject/subject'

test.each([
  ['Should I take the new job?', 'new_job'],
  ['این شغل جدید را قبول کنم؟', 'new_job'],
  ['Will we find a flat by spring?', 'home'],
  ['کنکور امسال را خوب می‌دهم؟', 'exam'],
  ['چی کار کنم؟', null],
  ['What is going on?', null],
  ['The vase fell over', null],
  ['When will these deadlines quit haunting me', null],
  ['Will it work out?', null],
  ['Does he like me back?', 'liking'],
  ['دوستم داره یا فقط وقت می‌گذرونه؟', 'liking'],
  ['دوستم چرا زنگ نمی‌زنه؟', 'friend'],
  ['با خواهرم آشتی کنم؟', 'sibling'],
  ['باهام قهره؟', 'quarrel'],
  ['تو کشتی حریف رو می‌زنم؟', null],
  ['Should I sell the caravan?', 'purchase'],
  ['خدمتم کی تموم می‌شه؟', 'service'],
])('%s', (question, subject) => {
  expect(subjectOf(question)).toBe(subject)
})

test('a word that only passes by in a long question is not the subject', () => {
  const long =
    'We had a mortgage and a marriage and my brother was still at school when I learned carpentry from a man in our street, who said that I should not stay. I did stay, and now I wonder, was that right?'
  expect(subjectOf(long)).toBeNull()
})

describe('options', () => {
  test.each([
    ['Should I move to Lisbon or Warsaw?', ['“move to Lisbon”', 'Warsaw']],
    ['Lisbon or Warsaw?', ['Lisbon', 'Warsaw']],
    ['Which is better: the red one or the blue one?', ['“the red one”', '“the blue one”']],
    ['تهران بمونم یا برم شیراز؟', ['“تهران بمونم”', '“برم شیراز”']],
  ])('%s', (question, options) => {
    expect(optionsOf(question)).toEqual(options)
  })

  test.each([
    'Should I go or not?',
    'بروم یا نه؟',
    'Should I take the job that I was offered by my cousin last week or keep looking for another?',
    'Is it time?',
  ])('%s names none', (question) => {
    expect(optionsOf(question)).toBeNull()
  })
})
