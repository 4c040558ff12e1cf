// How one number goes with another in `fc60-legacy` (the FC60 specification, section 16.2).
import { mod } from '../modulo'
import { digitSum, isMaster, root } from '../numerology/reduction'
import { silent, type Working } from '../working'

/**
 * 0–1 for two whole numbers ≥ 0. Equal roots 1; else 0.3, or 0.8 when the roots add to nine, or 0.9 for a master with
 * its base; with the same animal 0.2 more, with the same element 0.1 more, at most 1.
 * @param masters `reduced` as the reference does, which makes 11 itself a 2 (section 19, D-16); `kept` leaves 11, 22 and
 * 33 what they are
 * @throws EngineError `negative_not_allowed`, `digit_out_of_range`
 */
export function numberBond(
  a: number,
  b: number,
  masters: 'reduced' | 'kept' = 'reduced',
  work: Working = silent,
): number {
  const ra = rootOf(a, masters)
  const rb = rootOf(b, masters)
  if (ra === rb) return work.table('number_bond', 'number_bonds', `${ra} ${rb}`, 1)
  const base = work.table(
    'number_bond.base',
    'number_bonds',
    `${Math.min(ra, rb)} ${Math.max(ra, rb)}`,
    baseOf(ra, rb),
  )
  const animal = Math.floor(mod(a, 60) / 5) === Math.floor(mod(b, 60) / 5) ? 0.2 : 0
  const element = mod(a, 5) === mod(b, 5) ? 0.1 : 0
  return work.clamp('number_bond', work.sum('number_bond.sum', [base, animal, element]), 0, 1)
}

function rootOf(n: number, masters: 'reduced' | 'kept'): number {
  return masters === 'kept' && isMaster(n) ? n : root(digitSum(n))
}

function baseOf(a: number, b: number): number {
  if (isMaster(a) !== isMaster(b) && digitSum(Math.max(a, b)) === Math.min(a, b)) return 0.9
  return a + b === 9 ? 0.8 : 0.3
}
