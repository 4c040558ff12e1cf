// The polarity that FC60 gives a gender (section 9.6). It changes no number; unknown words are neutral.
import { silent, type Working } from '../working'

/** `male` or `m`, `female` or `f`, in any case; any other text and null are neutral. */
export function genderPolarity(gender: string | null, work: Working = silent): 1 | 0 | -1 {
  const word = gender?.trim().toLowerCase() ?? ''
  const key = word === 'm' || word === 'male' ? 'male' : word === 'f' || word === 'female' ? 'female' : 'none'
  const polarity = key === 'male' ? 1 : key === 'female' ? -1 : 0
  return work.table('numerology.gender_polarity', 'gender_polarities', key, polarity)
}
