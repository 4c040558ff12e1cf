// The western zodiac by fixed dates (the FC60 specification, section 17.3). The true Sun crosses a boundary up to a day
// earlier or later, on about one day in seventy.
import type { Element, Planet } from '../document'
import { EngineError } from '../error'
import { rowOf } from '../row'
import { silent, type Working } from '../working'

export type ZodiacElement = Extract<Element, 'Water' | 'Fire' | 'Earth'> | 'Air'
export type ZodiacQuality = 'Fixed' | 'Mutable' | 'Cardinal'
export type ZodiacRuler = Planet | 'Uranus' | 'Neptune' | 'Pluto'
export interface ZodiacSign {
  name: string
  /** First day as month × 100 + day. */
  from: number
  element: ZodiacElement
  quality: ZodiacQuality
  ruler: ZodiacRuler
}

/** In the order of the year; the first days of January still belong to the last one. */
export const ZODIAC = [
  { name: 'Aquarius', from: 120, element: 'Air', quality: 'Fixed', ruler: 'Uranus' },
  { name: 'Pisces', from: 219, element: 'Water', quality: 'Mutable', ruler: 'Neptune' },
  { name: 'Aries', from: 321, element: 'Fire', quality: 'Cardinal', ruler: 'Mars' },
  { name: 'Taurus', from: 420, element: 'Earth', quality: 'Fixed', ruler: 'Venus' },
  { name: 'Gemini', from: 521, element: 'Air', quality: 'Mutable', ruler: 'Mercury' },
  { name: 'Cancer', from: 621, element: 'Water', quality: 'Cardinal', ruler: 'Moon' },
  { name: 'Leo', from: 723, element: 'Fire', quality: 'Fixed', ruler: 'Sun' },
  { name: 'Virgo', from: 823, element: 'Earth', quality: 'Mutable', ruler: 'Mercury' },
  { name: 'Libra', from: 923, element: 'Air', quality: 'Cardinal', ruler: 'Venus' },
  { name: 'Scorpio', from: 1023, element: 'Water', quality: 'Fixed', ruler: 'Pluto' },
  { name: 'Sagittarius', from: 1122, element: 'Fire', quality: 'Mutable', ruler: 'Jupiter' },
  { name: 'Capricorn', from: 1222, element: 'Earth', quality: 'Cardinal', ruler: 'Saturn' },
] as const satisfies readonly ZodiacSign[]

const STARTS = ZODIAC.map(({ from }) => from)

/**
 * The sign of a day of the year; the table's key in the working is month × 100 + day.
 * @throws EngineError `invalid_date` for a month or day that no year has
 */
export function zodiacOf(month: number, day: number, work: Working = silent, of = 'zodiac'): ZodiacSign {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (!Number.isInteger(day) || day < 1 || day > longest) throw new EngineError('invalid_date')
  const key = work.weightedSum(`${of}.day`, [month, day], [100, 1])
  const index = work.mod(
    `${of}.index`,
    work.sum(`${of}.place`, [work.band(`${of}.band`, key, STARTS), 11]),
    12,
  )
  const sign = rowOf(ZODIAC, index)
  work.table(`${of}.name`, 'zodiac_signs', index, sign.name)
  return sign
}
