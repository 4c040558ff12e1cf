// The city by which a time zone is called, in each language, and the list of all.
import { LOCALE, LOCALES, type Locale } from '../locales'
import { EN } from './en'
import { FA } from './fa'

/**
 * Zones whose id was changed: the old one, by which the tables go, and the new. Some engines and browsers answer with
 * the one, some with the other.
 */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Catamarca', 'America/Argentina/Catamarca'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Jujuy', 'America/Argentina/Jujuy'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]
const OLD = new Map(RENAMED.map(([before, now]) => [now, before]))
const NEW = new Map(RENAMED)

function read(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(table).flatMap(([area, cities]) =>
    cities.split('|').map((entry): [string, string] => {
      const [rest = '', ...name] = entry.trim().split(/\s+/)
      return [`${area}/${rest}`, name.join(' ')]
    }),
  )
  return new Map(entries)
}

const NAMES: Readonly<Record<Locale, ReadonlyMap<string, string>>> = { en: read(EN), fa: read(FA) }

/** What an id ends in: `Buenos Aires`. */
export const endOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')

/** The city of a zone; of one that is in no list, such as `UTC`, what its id ends in. */
export const cityOf = (zone: string, locale: Locale): string =>
  NAMES[locale].get(OLD.get(zone) ?? zone) ?? endOf(zone)

export interface ZoneCity {
  city: string
  zone: string
  /** Every id that the zone has, old and new. */
  ids: string[]
}

function cities(locale: Locale): readonly ZoneCity[] {
  const { compare } = new Intl.Collator(LOCALE[locale].tag)
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => {
      const other = OLD.get(zone) ?? NEW.get(zone)
      return { city: cityOf(zone, locale), zone, ids: other ? [zone, other] : [zone] }
    })
    .sort((a, b) => compare(a.city, b.city))
}

/** Every zone by its city, in the order of the language's alphabet. */
export const CITIES = Object.fromEntries(LOCALES.map((locale) => [locale, cities(locale)])) as Record<
  Locale,
  readonly ZoneCity[]
>
