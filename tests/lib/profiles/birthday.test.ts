// Which texts a stored birthday may be: exactly those that the profile's own shape makes.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBirthday, profileInput } from '@/lib/profiles/schema'

const shape = profileInput.shape.birthday
const isMade = (text: string) => shape.safeParse(text).data === text

const digits = (min: number, max: number, size: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(size, '0'))
const day = fc.tuple(digits(0, 12_000, 4), digits(0, 14, 2), digits(0, 33, 2)).map((parts) => parts.join('-'))
const unit = fc.constantFrom(...'0123456789-/ ۱۲۳', '\n')

it('is told as the shape tells it, for days and for anything else', () => {
  const texts = fc.oneof({ weight: 5, arbitrary: day }, fc.string({ unit, maxLength: 12 }))
  fc.assert(
    fc.property(texts, (text) => {
      expect(isBirthday(text), text).toBe(isMade(text))
    }),
    { numRuns: 5000 },
  )
})

it.each([
  ...['1583-01-01', '1582-12-31', '1900-02-29', '2000-02-29', '1990-07-15 ', '1990-07-15\n', '1990-7-15'],
  ...['۱۹۹۰-۰۷-۱۵', '9999-12-31', '10000-01-01', '+01990-07-15', '1990–07–15', '', '0000-00-00'],
])('is told as the shape tells it: %j', (text) => expect(isBirthday(text)).toBe(isMade(text)))
