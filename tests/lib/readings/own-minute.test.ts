// A question without a sign takes the minute of asking.
import { describe, expect, it } from 'vitest'
import { minuteOf } from '@/lib/readings/own-minute'
import { readingForm } from '@/lib/readings/schema'

const asked = { user_id: 'someone', question: 'Shall I?', sign_type: 'time' }

describe('a time that is left empty', () => {
  it.each([undefined, ''])('is taken from the clock (%j)', (sign_value) => {
    expect(readingForm.parse({ ...asked, ...(sign_value !== undefined && { sign_value }) })).toMatchObject({
      own_minute: true,
    })
  })
  it('is what it says where it says something', () => {
    expect(readingForm.parse({ ...asked, sign_value: '11:11' })).not.toHaveProperty('own_minute')
    expect(readingForm.safeParse({ ...asked, sign_value: '25:99' }).success).toBe(false)
  })
  it.each(['number', 'plate', 'word'])('is only missed in another kind (%s)', (sign_type) => {
    expect(readingForm.safeParse({ ...asked, sign_type }).success).toBe(false)
  })
  it('is written with two digits', () => {
    const { sign, sign_value } = minuteOf({ time: { hour: 7, minute: 5, second: 59 } })
    expect(sign_value).toBe('07:05')
    expect(sign).toMatchObject({ type: 'time' })
  })
  it('needs a time of day', () => {
    expect(() => minuteOf({ time: null })).toThrow(/sign_required/)
  })
})
