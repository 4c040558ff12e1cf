// What the clock and the plate read out of a field and write into it: always a sign as the engine takes it.
import { describe, expect, test } from 'vitest'
import { written as timeText, timeWritten, turned } from '@/components/assistance/clock/time'
import { digitsIn } from '@/components/assistance/digits'
import {
  EMPTY,
  LATIN_LETTERS,
  PERSIAN_LETTERS,
  partsWritten,
  written as plateText,
} from '@/components/assistance/plate/parts'
import { parseSign } from '@/lib/engine'
import { digits } from '@/lib/platform/i18n/digits'

describe('the clock', () => {
  test.each([
    ['11:11', { hour: 11, minute: 11 }],
    ['۷:۰۵', { hour: 7, minute: 5 }],
    ['23:59:58', { hour: 23, minute: 59 }],
    ['0:00', { hour: 0, minute: 0 }],
  ])('reads %s', (text, time) => expect(timeWritten(text)).toEqual(time))
  test.each(['', '24:00', '7', 'noon'])('reads no time from %s', (text) =>
    expect(timeWritten(text)).toBeNull(),
  )
  test('goes round', () => {
    expect(timeText(turned({ hour: 23, minute: 59 }, 'hour', 1))).toBe('00:59')
    expect(timeText(turned({ hour: 0, minute: 0 }, 'minute', -1))).toBe('00:59')
    expect(timeText(turned({ hour: 7, minute: 55 }, 'minute', 10))).toBe('07:05')
  })
})

describe('the plate', () => {
  const parts = { first: '12', letter: 'ب', last: '345', region: '67' }
  test.each(['12ب345-67', '۱۲ب۳۴۵-۶۷', '۱۲ ب ۳۴۵ ایران ۶۷', 'ایران ۶۷ ۱۲ ب ۳۴۵'])('reads %s', (text) =>
    expect(partsWritten(text)).toEqual(parts),
  )
  test('reads Latin letters and the letter that is written out, and no other thing', () => {
    expect(partsWritten('12a345-67')).toEqual({ ...parts, letter: 'A' })
    expect(partsWritten('12الف345-67')?.letter).toBe('الف')
    expect(partsWritten('12ي345-67')?.letter).toBe('ی')
    expect(partsWritten('12345')).toBeNull()
  })
  test('is written once it is whole, with each letter that it offers', () => {
    expect(plateText(EMPTY)).toBeNull()
    expect(plateText({ ...parts, last: '34' })).toBeNull()
    expect(plateText({ ...parts, letter: '' })).toBeNull()
    for (const letter of [...PERSIAN_LETTERS, ...LATIN_LETTERS]) {
      const value = plateText({ ...parts, letter }) ?? ''
      expect(parseSign({ type: 'plate', value })).toEqual({ ok: true, sign: { type: 'plate', value } })
      expect(partsWritten(value)).toEqual({ ...parts, letter })
    }
  })
})

test('digits are shown in the language and counted as ASCII', () => {
  expect(digits('12:05', 'fa')).toBe('۱۲:۰۵')
  expect(digits('12:05', 'en')).toBe('12:05')
  expect(digitsIn('۱۲ و ٣')).toBe('123')
})
