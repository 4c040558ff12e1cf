// The maturity number. Sources: Hans Decoz, "Numerology: Key to Your Inner Self"; Matthew Oliver Goodwin, "Numerology:
// The Complete Guide": life path plus expression, reduced to one digit or a master number.
import type { RootNumber } from '../document'
import { silent, type Working } from '../working'

export function maturityNumber(
  lifePath: RootNumber,
  expression: RootNumber,
  work: Working = silent,
  of = 'numerology.extras.maturity',
): RootNumber {
  return work.reduce(of, work.sum(`${of}.sum`, [lifePath, expression]))
}
