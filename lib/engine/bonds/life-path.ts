// Two life paths (the FC60 specification, sections 16.1 and 16.2).
import type { RootNumber } from '../document'
import { isMaster, type MasterNumber } from '../numerology/reduction'
import { rowOf } from '../row'
import type { Working } from '../working'
import type { BondReason } from './document'
import type { ScoredPart } from './part'

const BASES: Readonly<Record<MasterNumber, RootNumber>> = { 11: 2, 22: 4, 33: 6 }
const base = (n: RootNumber): RootNumber => (isMaster(n) ? BASES[n] : n)

/**
 * Equal 1; adding to nine 0.8; a master with its base 0.9; both masters 0.85; else 0.3 + 0.1 × (1 − distance ÷ 9).
 * @param distance `written` takes the numbers as they are, so 33 is 32 away from 1; `base` takes 2, 4 and 6 for
 * the masters (the specification, section 19, D-16)
 */
export function lifePathPart(
  a: RootNumber,
  b: RootNumber,
  distance: 'written' | 'base',
  work: Working,
  of: string,
): ScoredPart {
  const found = ruleOf(a, b)
  if (found) {
    const [reason, score] = found
    work.table(of, 'life_path_bonds', `${Math.min(a, b)} ${Math.max(a, b)}`, score)
    return { reason, score }
  }
  const [from, to] = distance === 'base' ? [baseOf(a, work, of), baseOf(b, work, of)] : [a, b]
  const apart = work.difference(`${of}.distance`, from, to)
  const share = work.division(`${of}.share`, apart, 9)
  const score = work.weightedSum(of, [1, 1, share], [0.3, 0.1, -0.1])
  return { score, reason: { part: 'life_path', id: 'distance', numbers: [a, b], distance: apart } }
}

function ruleOf(a: RootNumber, b: RootNumber): [BondReason, number] | null {
  if (a === b) return [{ part: 'life_path', id: 'same', number: a }, 1]
  if (a + b === 9) return [{ part: 'life_path', id: 'sum_nine', numbers: [a, b] }, 0.8]
  if (isMaster(a) && isMaster(b)) return [{ part: 'life_path', id: 'both_masters', numbers: [a, b] }, 0.85]
  if (isMaster(a) && base(a) === b) return [{ part: 'life_path', id: 'master_base', master: a, base: b }, 0.9]
  if (isMaster(b) && base(b) === a) return [{ part: 'life_path', id: 'master_base', master: b, base: a }, 0.9]
  return null
}

/** Only one of two can be a master here, so its step is there once. */
function baseOf(n: RootNumber, work: Working, of: string): number {
  return isMaster(n) ? work.digitSum(`${of}.base`, String(n)) : n
}

const NUMBERS: readonly RootNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]
/** Tenths, row by row from the diagonal, columns as in `NUMBERS`. */
const MATRIX = [
  '658495767756',
  '76849576978',
  '7387548749',
  '737684595',
  '64857645',
  '7358769',
  '746854',
  '75586',
  '6758',
  '878',
  '87',
  '8',
]

/** The matrix of `fc60-legacy`. */
export function lifePathMatrixPart(a: RootNumber, b: RootNumber, work: Working, of: string): ScoredPart {
  const low = Math.min(a, b) as RootNumber
  const high = Math.max(a, b) as RootNumber
  const row = NUMBERS.indexOf(low)
  const tenths = Number(rowOf(MATRIX, row)[NUMBERS.indexOf(high) - row])
  const score = work.table(of, 'legacy_life_path_bonds', `${low} ${high}`, tenths / 10)
  return { score, reason: { part: 'life_path', id: 'matrix', numbers: [a, b] } }
}
