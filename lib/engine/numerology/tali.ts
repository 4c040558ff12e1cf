// The ṭāliʿ: the ascendant by abjad, as popular Persian and Arabic manuals teach it. Both names are summed by abjad, and
// the remainder by twelve is the sign: 1 Aries … 11 Aquarius, 0 Pisces. Names are counted as they are written; the
// tradition uses given names. Other schools fall back to the person's name alone when nothing remains.
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import type { Tali, ZodiacSign } from './extras-document'
import { type CountLetters, letterValues } from './name'

/** By the remainder. */
export const TALI_SIGNS: readonly ZodiacSign[] = [
  'Pisces',
  'Aries',
  'Taurus',
  'Gemini',
  'Cancer',
  'Leo',
  'Virgo',
  'Libra',
  'Scorpio',
  'Sagittarius',
  'Capricorn',
  'Aquarius',
]

/** null unless both names have letters of the abjad. */
export function tali(
  name: string,
  motherName: string,
  work: Working = silent,
  of = 'numerology.extras.tali',
  count: CountLetters = letterValues,
): Tali | null {
  const own = count(name, 'abjad').all
  if (own.length === 0) return null
  const mothers = count(motherName, 'abjad').all
  if (mothers.length === 0) return null
  const name_sum = work.letters(`${of}.name_sum`, name, 'abjad', own)
  const mother_sum = work.letters(`${of}.mother_sum`, motherName, 'abjad', mothers)
  const sum = work.sum(`${of}.sum`, [name_sum, mother_sum])
  const remainder = work.mod(`${of}.remainder`, sum, 12)
  const sign = work.table(`${of}.sign`, 'tali_signs', remainder, rowOf(TALI_SIGNS, remainder))
  return { name_sum, mother_sum, sum, remainder, sign }
}
