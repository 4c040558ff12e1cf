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
