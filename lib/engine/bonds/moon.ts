// The phases of the moon at two births, by their distance on the circle of eight.
import type { PhaseName } from '../document'
import { rowOf } from '../row'
import { PHASES } from '../sky/phases'
import type { Working } from '../working'
import { pairKey, type ScoredPart } from './part'

const ORDER: readonly PhaseName[] = PHASES.map(({ name }) => name)
const BY_DISTANCE = [
  { id: 'same', score: 1 },
  { id: 'near', score: 0.7 },
  { id: 'apart', score: 0.5 },
  { id: 'apart', score: 0.5 },
  { id: 'opposite', score: 0.3 },
] as const

export function moonPart(a: PhaseName | null, b: PhaseName | null, work: Working, of: string): ScoredPart {
  const table = 'moon_bonds'
  if (!a || !b)
    return { score: work.table(of, table, 'unknown', 0.5), reason: { part: 'moon', id: 'unknown' } }
  const steps = Math.abs(ORDER.indexOf(a) - ORDER.indexOf(b))
  const distance = Math.min(steps, 8 - steps)
  const { id, score } = rowOf(BY_DISTANCE, distance)
  work.table(of, table, pairKey(ORDER, a, b), score)
  return { score, reason: { part: 'moon', id, phases: [a, b], distance } }
}
