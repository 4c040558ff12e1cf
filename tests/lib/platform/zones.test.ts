// Cities for time zones: every zone has a name of its own in each language, and every name leads back to its zone.
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { CITIES, cityOf } from '@/lib/platform/i18n/zones/names'
import { zoneTyped } from '@/lib/platform/i18n/zones/typed'
import { profileForm } from '@/lib/profiles/schema'

const ZONES = Intl.supportedValuesOf('timeZone')

describe.each(LOCALES)('the list in %s', (locale) => {
  it('has every zone once', () => {
    expect(CITIES[locale].map(({ zone }) => zone).sort()).toEqual([...ZONES].sort())
  })

  it('has names that can be told apart and that lead back to their zone', () => {
    const led = CITIES[locale].map(({ city }) => zoneTyped(city))
    expect(led).toEqual(CITIES[locale].map(({ zone }) => zone))
  })

  it('has no name longer than the field', () => {
    expect(CITIES[locale].filter(({ city }) => city.length > 60)).toEqual([])
  })
})

it('is in the order of the Persian alphabet', () => {
  const cities = CITIES.fa.map(({ city }) => city)
  const places = ['آدیس‌آبابا', 'پاریس', 'تهران', 'چیتا', 'کابل', 'گوام', 'یاکوتسک']
  expect(places.map((city) => cities.indexOf(city))).not.toContain(-1)
  expect(cities.filter((city) => places.includes(city))).toEqual(places)
})

it('is written in Persian letters', () => {
  const odd = CITIES.fa.filter(
    ({ city, zone }) => zone.includes('/') && !/^[آ-ی\u064b-\u0654\u200c ،()]+$/.test(city),
  )
  expect(odd).toEqual([])
})

it('has no Arabic letters and no half-space at the edge of a word', () => {
  expect(CITIES.fa.filter(({ city }) => /[يكىة]|(^|\s)\u200c|\u200c(\s|\u200c|$)/.test(city))).toEqual([])
})

it.each([
  ['Asia/Tehran', 'تهران', 'Tehran'],
  ['Europe/Kyiv', 'کی‌یف', 'Kyiv'],
  ['Europe/Kiev', 'کی‌یف', 'Kyiv'],
  ['America/New_York', 'نیویورک', 'New York'],
  ['UTC', 'UTC', 'UTC'],
])('calls %s %s and %s', (zone, fa, en) => {
  expect([cityOf(zone, 'fa'), cityOf(zone, 'en')]).toEqual([fa, en])
})

it('leads every id to itself, in any case of letters', () => {
  expect(ZONES.map(zoneTyped)).toEqual(ZONES)
  expect(ZONES.map((zone) => zoneTyped(zone.toLowerCase()))).toEqual(ZONES)
})

it.each([
  ['تهران', 'Asia/Tehran'],
  [' TEHRAN ', 'Asia/Tehran'],
  ['\u2067تهران\u2069', 'Asia/Tehran'],
  ['نيويورك', 'America/New_York'],
  ['new_york', 'America/New_York'],
  ['لس آنجلس', 'America/Los_Angeles'],
  ['لوس‌آنجلس', 'America/Los_Angeles'],
  ['Sao Paulo', 'America/Sao_Paulo'],
  ['Port au Prince', 'America/Port-au-Prince'],
  ['Knox', 'America/Indiana/Knox'],
  ['ناکس', 'America/Indiana/Knox'],
  ['بیت‌المقدس', 'Asia/Jerusalem'],
  ['امان', 'Asia/Amman'],
  ['UTC', 'UTC'],
  ['Etc/GMT-3', 'Etc/GMT-3'],
])('reads %j as %s', (text, zone) => expect(zoneTyped(text)).toBe(zone))

it('knows the old and the new name of a city, and a new id is kept', () => {
  expect(zoneTyped('Calcutta')).toBe(zoneTyped('Kolkata'))
  expect(zoneTyped('کیف')).toBe(zoneTyped('Kyiv'))
  expect(['Asia/Calcutta', 'Asia/Kolkata']).toContain(zoneTyped('کلکته'))
  expect(zoneTyped('Asia/Kolkata')).toBe('Asia/Kolkata')
})

// عمان is the country of Muscat as well as the city of Amman.
it.each(['', ' ', '-', 'Mars/Olympus', 'شیراز', 'عمان', '+03:30', 'Tehran, Iran', '__proto__'])(
  'refuses %j',
  (text) => expect(zoneTyped(text)).toBeNull(),
)

describe('the form of a profile', () => {
  const texts = { name: 'Sara', birthday: '1369/04/24', mother_name: 'Maryam' }

  it.each(['تهران', 'Tehran', 'Asia/Tehran'])('makes an id of %s', (time_zone) => {
    expect(profileForm.parse({ ...texts, time_zone }).time_zone).toBe('Asia/Tehran')
  })

  it.each(['شیراز', 'x'.repeat(101)])('refuses %s as it refuses a zone that is not known', (time_zone) => {
    const issues = profileForm.safeParse({ ...texts, time_zone }).error?.issues ?? []
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['time_zone', 'time_zone_unknown'],
    ])
  })
})
