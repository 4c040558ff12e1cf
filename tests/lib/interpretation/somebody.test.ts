// A person is no matter to be decided or dated, and is named only to whoever worries for them or wants to know how.
import { expect, test } from 'vitest'
import { DEFAULT_CONVENTION, momentFromIso, readPeople } from '@/lib/engine'
import { interpret } from '@/lib/interpretation/interpret'
import type { Locale } from '@/lib/platform/i18n/locales'

/** The answers of as many readings: not every one names what is asked about. */
function answers(question: string, locale: Locale): string[] {
  return Array.from({ length: 12 }, (_, turn) => {
    const document = readPeople(
      {
        people: [{ name: 'Sara Ahmadi', mother_name: null, birth: { year: 1990, month: 7, day: 1 + turn } }],
        sign: { type: 'time', value: '11:11' },
        moment: momentFromIso('2026-03-09T14:30:00-05:00'),
        convention: DEFAULT_CONVENTION,
      },
      { trace: false },
    )
    const words = interpret({ document, names: ['Sara Ahmadi'], question, locale, style: 'plain', turn })
    return words.sections.find(({ key }) => key === 'answer')?.text ?? ''
  })
}
const naming = (question: string, locale: Locale, noun: string) =>
  answers(question, locale).filter((text) => text.includes(noun)).length

test('in a question of what to do, or when, it is not the parents who are answered', () => {
  expect(naming('Shall I get the tattoo that annoys mom?', 'en', 'your parents')).toBe(0)
  expect(naming('کی مامانم می‌فهمه که من بزرگ شدم؟', 'fa', 'پدر و مادر')).toBe(0)
})
test('who worries for somebody is answered about them', () => {
  expect(naming("I'm worried about how my parents will take the news", 'en', 'your parents')).toBeGreaterThan(
    0,
  )
  expect(naming('نگران پدر و مادرم هستم که تنها مانده‌اند', 'fa', 'پدر و مادر')).toBeGreaterThan(0)
})
test('a thing is named as before', () => {
  expect(naming('Should I take the new job?', 'en', 'the new job')).toBeGreaterThan(0)
  expect(naming('این شغل جدید را قبول کنم؟', 'fa', 'کار تازه')).toBeGreaterThan(0)
})
