// The profile's form: numbers in any digits, nothing needed but names and birthday, and each refusal at its field.
import { describe, expect, it } from 'vitest'
import type { ErrorArgs, ErrorId } from '@/lib/platform/problem'
import { sentenceOf } from '@/lib/platform/problem-text'
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

  it.each(['35,69', '۳۵٫۶۹', '۳۵،۶۹', '+35.69', '\u206635.69\u2069'])('reads the latitude %j', (latitude) => {
    expect(profileForm.parse({ ...texts, latitude, longitude: '−51' })).toMatchObject({
      latitude: 35.69,
      longitude: -51,
    })
  })

  it.each([
    '۲۴ تیر ۱۳۶۹',
    '\u2067۱۳۶۹/۴/۲۴\u2069',
    '1369.04.24',
    '15 July 1990',
    'July 15, 1990',
    '15/07/1990',
    '۱۵ ژوئیه ۱۹۹۰',
    '1990 / 7 / 15',
  ])('reads the birthday %j', (birthday) => {
    expect(profileForm.parse({ ...texts, birthday }).birthday).toBe('1990-07-15')
  })

  it('answers a birthday that is two with both', () => {
    const told = (locale: 'en' | 'fa') => {
      const { error } = profileForm.safeParse({ ...texts, birthday: '03/04/1990' })
      const issue = error?.issues[0] as { message: ErrorId; params: ErrorArgs }
      return sentenceOf(issue.message, locale, issue.params)
    }
    expect(told('en')).toBe(
      'This date can be read in two ways, day 3 of month 4 or day 4 of month 3. Write the one you mean in the format YYYY-MM-DD: 1990-04-03 or 1990-03-04.',
    )
    expect(told('fa')).toMatch(/روز ۳ از ماه ۴.*\u2066۱۹۹۰\/۰۴\/۰۳\u2069 یا \u2066۱۹۹۰\/۰۳\/۰۴\u2069/)
  })

  it.each([
    [{ birthday: '1404-12-30' }, ['birthday: birthday_impossible']],
    [{ birthday: '31 April 1990' }, ['birthday: birthday_impossible']],
    [{ birthday: '۰۳/۰۴/۱۳۶۹' }, ['birthday: date_ambiguous']],
    [{ birthday: '۱ فروردین ۱۱۰۰' }, ['birthday: date_year']],
    [{ birthday: '15 July 1400' }, ['birthday: birthday_early']],
    [{ birthday: '1582-12-31' }, ['birthday: birthday_early']],
    [{ birthday: '15/07/90' }, ['birthday: birthday_format']],
    [{ heart_rate_bpm: '250' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ heart_rate_bpm: '68.5' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ heart_rate_bpm: 'fast' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ heart_rate_bpm: '0x44' }, ['heart_rate_bpm: heart_rate_typed']],
    [{ latitude: '91', longitude: '0' }, ['latitude: latitude_typed']],
    [{ latitude: '35,69.1', longitude: '51' }, ['latitude: latitude_typed']],
    [{ latitude: '1e1', longitude: '51' }, ['latitude: latitude_typed']],
    [{ latitude: '35', longitude: '181' }, ['longitude: longitude_typed']],
    [{ latitude: '35' }, ['longitude: coordinates_together']],
    [{ longitude: '51' }, ['latitude: coordinates_together']],
    [{ time_zone: 'Mars/Olympus' }, ['time_zone: time_zone_unknown']],
  ])('refuses %j', (change, expected) => expect(problems(change)).toEqual(expected))
})
