// A reading as plain text, word for word at its beginning and its end, in both languages.
import { expect, it } from 'vitest'
import type { Locale } from '@/lib/platform/i18n/locales'
import { present } from '@/lib/presentation/present'
import { presentAsText } from '@/lib/presentation/text'
import { viewOf } from '@/lib/readings/view'
import { FIVE, type SeenOptions, seenReading } from '../../support/seen'

const textOf = (options: SeenOptions, locale: Locale) =>
  presentAsText(present(viewOf(seenReading(options)), locale))
const sara: SeenOptions = { people: FIVE.slice(0, 1) }

it('begins with what was asked, and tells each number with its working', () => {
  const text = textOf(sara, 'en')
  expect(text.split('\n').slice(0, 6)).toEqual([
    'Your reading',
    'Should I take the new job?',
    'Time: \u206811:11\u2069',
    '23 November 2026',
    '',
    'The short answer',
  ])
  expect(text).toContain(`
What was counted
Life path: 11 (from the birthday)
  The number of the whole birth date: day, month and year are each reduced, then added and reduced again. It is the first number of any reading and is read as the way a person likes to go.
  Day: 27: 2 + 7 = 9
  Month: 1 stays 1
`)
  expect(text).toContain('\n\nTechnical details\nStamp: \u2066LU-DO-DRMT ☀RO-OXWU-RAWU\u2069\n')
  expect(text).toContain('\n\nThe whole working\n\u2066')
})

it('is written from the right in Persian, its codes from the left', () => {
  const text = textOf({ ...sara, locale: 'fa', question: 'این شغل را قبول کنم؟' }, 'fa')
  expect(text).toMatch(
    /^خوانش شما\nاین شغل را قبول کنم؟\nساعت: \u206811:11\u2069\n۲ آذر ۱۴۰۵ \(۲۳ نوامبر ۲۰۲۶\)\n\nپاسخ کوتاه\n/,
  )
  expect(text).toContain('\nمسیر زندگی: ۱۱ (از تاریخ تولد)\n  عدد تاریخ تولد است')
  expect(text).toContain('\nسال: اسب، عنصر آتش \u2066BI-HO\u2069\n')
})

it('has every person and every pair under a heading', () => {
  const text = textOf({ people: FIVE.slice(0, 2), left: [0], locale: 'fa' }, 'fa')
  expect(text).toContain('خوانش شما (خوانش گروهی)\n')
  expect(text).toContain('\n\n\u2068یکی از همراهان\u2069 و \u2068محمد‌علی\u2069\n')
  expect(text).not.toContain('Sara')
})
