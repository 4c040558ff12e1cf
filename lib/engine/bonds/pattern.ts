// What repeats in both people's numbers.
import type { Working } from '../working'
import type { SharedPattern } from './document'
import type { ScoredPart } from './part'

/** Either side empty 0.5; nothing shared 0.4; one shared 0.7; more 0.9. */
export function patternPart(
  a: readonly SharedPattern[],
  b: readonly SharedPattern[],
  work: Working,
  of: string,
): ScoredPart {
  const table = 'pattern_bonds'
  if (a.length === 0 || b.length === 0)
    return { score: work.table(of, table, 'unknown', 0.5), reason: { part: 'pattern', id: 'unknown' } }
  const others = new Set(b.map(keyOf))
  const shared = [...new Map(a.map((pattern) => [keyOf(pattern), pattern]))]
    .filter(([key]) => others.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, pattern]) => pattern)
  const count = shared.length
  const score = work.table(of, table, count, count >= 2 ? 0.9 : count === 1 ? 0.7 : 0.4)
  return { score, reason: { part: 'pattern', id: count > 0 ? 'shared' : 'none_shared', shared } }
}

function keyOf(pattern: SharedPattern): string {
  return `${pattern.type} ${pattern.type === 'animal_repetition' ? pattern.animal : pattern.number}`
}
