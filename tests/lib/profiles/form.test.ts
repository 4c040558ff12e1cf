// The profile's form: numbers in any digits, nothing needed but names and birthday, and each refusal at its field.
import { describe, expect, it } from 'vitest'
import { profileForm } from '@/lib/profiles/schema'

const texts = { name: 'Sara', birthday: '1369/04/24', mother_name: 'Maryam' }
const problems = (change: object) =>
  profileForm
    .safeParse({ ...texts, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('the profile form', () => {
  it('needs names and birthday alone', () => {
    expect(profileForm.parse(texts)).toEqual({ name: 'Sara', birthday: '1990-07-15', mother_name: 'Maryam' })
  })

  it('takes all that may be known, as people type it', () => {
    const more = {
      gender: 'female',
      heart_rate_bpm: ' ۶۸ ',
      time_zone: 'Asia/Tehran',
      place: 'تهران',
      latitude: '۳۵٫۶۹',
      longitude: '\u200e−51.39',
    }
    expect(profileForm.parse({ ...texts, ...more })).toMatchObject({
      gender: 'female',
      heart_rate_bpm: 68,
      time_zone: 'Asia/Tehran',
      place: 'تهران',
      latitude: 35.69,
      longitude: -51.39,
    })
  })

  it.each([
    [{ birthday: '1404-12-30' }, ['birthday: birthday_impossible']],
    [{ heart_rate_bpm: '250' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ heart_rate_bpm: '68.5' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ heart_rate_bpm: 'fast' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ heart_rate_bpm: '0x44' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ latitude: '91', longitude: '0' }, ['latitude: latitude_typed']],
    [{ latitude: '35,69', longitude: '51' }, ['latitude: latitude_typed']],
    [{ latitude: '35', longitude: '181' }, ['longitude: longitude_typed']],
    [{ latitude: '35' }, ['longitude: coordinates_together']],
    [{ longitude: '51' }, ['latitude: coordinates_together']],
    [{ time_zone: 'Mars/Olympus' }, ['time_zone: time_zone_unknown']],
  ])('refuses %j', (change, expected) => expect(problems(change)).toEqual(expected))
})
