// The time zone that somebody means who types a city, in either language, or an id.
import { foldForSearch, isTimeZone } from '@/lib/engine'
import { LOCALES } from '../locales'
import { CITIES, endOf } from './names'

/** Other names in use, which are taken but not offered. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'America/Los_Angeles': ['لوس‌آنجلس'],
  'Asia/Amman': ['عمّان (اردن)'],
  'Asia/Jerusalem': ['بیت‌المقدس', 'قدس'],
  'Asia/Rangoon': ['رانگون'],
  'Asia/Saigon': ['سایگون', 'هوشی‌مین‌سیتی', 'Ho Chi Minh'],
  'Europe/Kiev': ['کیف'],
  'Pacific/Auckland': ['آکلند'],
}

/** Spaces, hyphens and what else is written now and now not: «لس آنجلس» is «لس‌آنجلس», `new_york` is New York. */
const keyOf = (text: string): string => foldForSearch(text).replace(/[\s_\-'.,،()]/g, '')

/** A name without its region: Knox of `Knox, Indiana`. */
const shortName = (name: string): string => name.replace(/\s*[,،(].*$/, '')

/** Names in full come before short ones; a short one that two zones have means neither. */
function learn(): ReadonlyMap<string, string> {
  const [whole, short] = [new Map<string, string>(), new Map<string, string | null>()]
  const shorten = (name: string, zone: string) => {
    const key = keyOf(name)
    short.set(key, (short.get(key) ?? zone) === zone && short.get(key) !== null ? zone : null)
  }
  for (const { city, zone, ids } of LOCALES.flatMap((locale) => CITIES[locale])) {
    whole.set(keyOf(zone), zone).set(keyOf(city), zone)
    shorten(shortName(city), zone)
    for (const id of ids) {
      shorten(endOf(id), zone)
      for (const name of ALSO[id] ?? []) whole.set(keyOf(name), zone)
    }
  }
  const clear = [...short].filter((entry): entry is [string, string] => entry[1] !== null)
  return new Map([...clear, ...whole])
}

let known: ReadonlyMap<string, string> | undefined

/** Its IANA id, or null for what is neither a city of the list nor a zone. */
export function zoneTyped(text: string): string | null {
  known ??= learn()
  return known.get(keyOf(text)) ?? (isTimeZone(text) ? text : null)
}
