// The reading's form: its texts become the same request that the API takes, and what cannot be read is named by field.
import { describe, expect, it } from 'vitest'
import type { ErrorArgs, ErrorId } from '@/lib/platform/problem'
import { sentenceOf } from '@/lib/platform/problem-text'
import { historyDay, readingForm, readingInput } from '@/lib/readings/schema'

const texts = { user_id: 'x', question: 'Why?', sign_type: 'time', sign_value: '11:11' }
const problems = (change: object) =>
  readingForm
    .safeParse({ ...texts, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('the reading form', () => {
  it('is complete without moment and convention', () => {
    expect(readingForm.parse(texts)).toEqual({
      participant_ids: ['x'],
      question: 'Why?',
      sign_value: '11:11',
      sign: { type: 'time', value: '11:11' },
    })
  })

  it('takes a moment by the clock on the wall, for its zone to be found later', () => {
    const request = readingForm.parse({ ...texts, moment: '۱۴۰۵/۰۹/۰۲ ۱۴:۳۰', convention: 'fc60-classic' })
    expect(request).toMatchObject({
      moment: { date: { year: 2026, month: 11, day: 23 }, time: { hour: 14, minute: 30, second: 0 } },
      convention: 'fc60-classic',
    })
    expect(request.moment).not.toHaveProperty('offset_minutes')
  })

  it.each([
    [{ moment: 'soon' }, ['moment: moment_format']],
    [{ moment: '2026-02-30' }, ['moment: moment_impossible']],
    [{ convention: 'astrology' }, ['convention: convention_unknown']],
  ])('refuses %j', (change, expected) => expect(problems(change)).toEqual(expected))

  it.each(['1405/09/02 14:30', '2026-11-23T14:30:00+03:30', '2026-11-23', '۲ آذر ۱۴۰۵ ساعت ۱۴:۳۰'])(
    'reads the moment %j as the API does',
    (moment) =>
      expect(readingForm.parse({ ...texts, moment })).toEqual(readingInput.parse({ ...texts, moment })),
  )

  it.each([
    ['2026-11-23', '2026-11-23', '2026-11-23'],
    ['۲۰۲۶-۱۱-۲۳', '۲۰۲۶-۱۱-۲۳', '۲۰۲۶-۱۱-۲۳'],
    ['2026/11/23', '2026-11-23', '2026-11-23'],
    ['23.11.2026', '2026-11-23', '2026-11-23'],
    ['23 November 2026', '2026-11-23', '2026-11-23'],
    ['۱۴۰۵/۹/۲\u200f', '۱۴۰۵/۹/۲\u200f', '2026-11-23'],
    ['\u2067۲ آذر ۱۴۰۵\u2069', '\u2067۲ آذر ۱۴۰۵\u2069', '2026-11-23'],
  ])('reads the date %j as a sign', (typed, kept, value) =>
    expect(readingForm.parse({ ...texts, sign_type: 'date', sign_value: typed })).toMatchObject({
      sign_value: kept,
      sign: { type: 'date', value },
    }),
  )

  it.each([
    ['03/04/1990', 'date_ambiguous'],
    ['2026-02-30', 'sign_day'],
    ['31 April 1990', 'sign_day'],
    ['1402/12/30', 'sign_day'],
    ['23/11/26', 'sign_format'],
    ['tomorrow', 'sign_format'],
  ])('says of the date %j why it is none, and the format', (sign_value, message) => {
    const { error } = readingForm.safeParse({ ...texts, sign_type: 'date', sign_value })
    const issue = error?.issues[0] as { message: ErrorId; params: ErrorArgs }
    expect(issue.message).toBe(message)
    expect(sentenceOf(issue.message, 'en', issue.params)).toMatch(/format.*YYYY-MM-DD/)
  })

  it('leaves the dates of the API strict', () => {
    for (const sign_value of ['2026/11/23', '23 November 2026', '03/04/1990'])
      expect(readingInput.safeParse({ ...texts, sign_type: 'date', sign_value }).success).toBe(false)
  })

  it('takes a name as a sign only with a letter that can be seen', () => {
    const named = (sign_value: string) =>
      readingInput.safeParse({ ...texts, sign_type: 'name', sign_value }).success
    expect(['دانیال', 'ـــ', 'ʼ'].map(named)).toEqual([true, false, false])
  })

  it('takes a question in one line, however its lines were broken', () =>
    expect(readingForm.parse({ ...texts, question: 'Why\u2028now\u0085?' }).question).toBe('Why now ?'))
})

describe('the reading form for several', () => {
  const { user_id, ...rest } = texts
  const joint = { ...rest, multi_user: 'on', primary_user: 'x', user_id: 'ignored' }

  it('names its people in their order, the primary first', () => {
    const request = readingForm.parse({ ...joint, secondary_user: ['z', 'y'], moment: '2026-11-23 14:30' })
    expect(request).toMatchObject({ participant_ids: ['x', 'z', 'y'], question: 'Why?' })
    expect(request.moment).not.toHaveProperty('offset_minutes')
  })

  it.each([
    [{}, 'participants_few'],
    [{ secondary_user: [] }, 'participants_few'],
    [{ secondary_user: ['X'] }, 'participants_twice'],
    [{ secondary_user: ['a', 'b', 'c', 'd', 'e'] }, 'participants_many'],
  ])('refuses %j', (change, message) => {
    const { error } = readingForm.safeParse({ ...joint, ...change })
    expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([
      `secondary_user_ids: ${message}`,
    ])
  })

  it('asks for one person when the box is not ticked, whatever else stands in it', () => {
    const request = readingForm.parse({ ...texts, primary_user: 'y', secondary_user: ['z'] })
    expect(request.participant_ids).toEqual(['x'])
  })
})

describe('a day of the history', () => {
  it.each(['2026-11-23', '23 November 2026', '۱۴۰۵/۹/۲\u200f', '۲ آذر ۱۴۰۵'])('%j is read', (text) =>
    expect(historyDay(text)).toEqual({ day: '2026-11-23' }),
  )
  it.each([
    ['soon', { message: 'day_format' }],
    ['2026-02-30', { message: 'day_impossible' }],
    ['03/04/2026', { message: 'date_ambiguous', params: { year: 2026, first: 3, second: 4 } }],
  ])('%j is not', (text, unread) => expect(historyDay(text)).toEqual({ unread }))
  it('may be left out', () => expect(historyDay(undefined)).toEqual({}))
})
