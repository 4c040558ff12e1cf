// Two numbers of names in `fc60-legacy`: the nearer, the higher.
import type { RootNumber } from '../document'
import type { Working } from '../working'
import type { ScoredPart } from './part'

/** max(0, 1 − distance ÷ 9); 0.5 when a name has no number, which the reference never met. */
export function nameNumberPart(
  part: 'destiny' | 'name_energy',
  a: RootNumber | null,
  b: RootNumber | null,
  work: Working,
  of: string,
): ScoredPart {
  if (a === null || b === null)
    return { score: work.table(of, 'name_bonds', 'unknown', 0.5), reason: { part, id: 'unknown' } }
  const distance = work.difference(`${of}.distance`, a, b)
  const share = work.division(`${of}.share`, distance, 9)
  const score = work.clamp(of, work.weightedSum(`${of}.nearness`, [1, share], [1, -1]), 0, 1)
  return { score, reason: { part, id: 'distance', numbers: [a, b], distance } }
}
