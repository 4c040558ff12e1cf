// Where to turn to, looked up in public sources in November 2026 (docs/words.md says which). Nothing stands here that was not looked
// up; of a country that is not here, findahelpline.com finds the lines.

/** A country whose lines are known. */
export type Country = 'IR' | 'US' | 'GB' | 'IE'

export interface Line {
  number: string
  /** For whom; the language says what it is. */
  id: 'ir_social' | 'ir_counsel' | 'ir_police' | 'us_crisis' | 'us_emergency' | 'gb_listen' | 'gb_emergency'
}

export const LINES: Readonly<Record<Country, readonly Line[]>> = {
  IR: [
    { number: '123', id: 'ir_social' },
    { number: '1480', id: 'ir_counsel' },
    { number: '110', id: 'ir_police' },
  ],
  US: [
    { number: '988', id: 'us_crisis' },
    { number: '911', id: 'us_emergency' },
  ],
  GB: [
    { number: '116 123', id: 'gb_listen' },
    { number: '112', id: 'gb_emergency' },
  ],
  IE: [
    { number: '116 123', id: 'gb_listen' },
    { number: '112', id: 'gb_emergency' },
  ],
}

const ZONES: readonly [RegExp, Country][] = [
  [/^(?:Asia\/Tehran|Iran)$/, 'IR'],
  [/^(?:Europe\/London|GB)$/, 'GB'],
  [/^Europe\/Dublin$/, 'IE'],
  [
    /^(?:US\/|Pacific\/Honolulu$|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Adak|Menominee|Kentucky\/|Indiana\/|North_Dakota\/))/,
    'US',
  ],
]

/** Where somebody lives, as far as a time zone tells. @param zone IANA name */
export const countryOf = (zone: string | null): Country | null =>
  (zone && ZONES.find(([pattern]) => pattern.test(zone))?.[1]) || null
