// The reading's form: its texts become the same request that the API takes, and what cannot be read is named by field.
import { describe, expect, it } from 'vitest'
import { readingForm, readingInput } from '@/lib/readings/schema'

const texts = { user_id: 'x', question: 'Why?', sign_type: 'time', sign_value: '11:11' }
const problems = (change: object) =>
  readingForm
    .safeParse({ ...texts, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('the reading form', () => {
  it('is complete without moment and convention', () => {
    expect(readingForm.parse(texts)).toEqual({
      user_id: 'x',
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
    [{ moment: 'soon' }, ['moment: moment_typed']],
    [{ moment: '2026-02-30' }, ['moment: moment_impossible']],
    [{ convention: 'astrology' }, ['convention: convention_unknown']],
  ])('refuses %j', (change, expected) => expect(problems(change)).toEqual(expected))

  it('leaves the API’s moments strict', () => {
    expect(readingInput.safeParse({ ...texts, moment: '1405/09/02 14:30' }).success).toBe(false)
    expect(readingInput.parse({ ...texts, moment: '2026-11-23T14:30:00+03:30' }).moment).toMatchObject({
      offset_minutes: 210,
    })
  })
})
