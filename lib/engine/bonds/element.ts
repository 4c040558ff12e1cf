// Two elements on the circle Wood, Fire, Earth, Metal, Water: each generates the next and controls the one after it.
import type { Element } from '../document'
import { ELEMENTS } from '../fc60/tokens'
import { mod } from '../modulo'
import type { Working } from '../working'
import type { BondReason } from './document'
import { pairKey, type ScoredPart } from './part'

export type ElementScores = Readonly<Record<'same' | 'generating' | 'controlling' | 'unknown', number>>

export const CYCLE: readonly Element[] = ELEMENTS.map(({ name }) => name)

export function elementPart(
  a: Element | null,
  b: Element | null,
  scores: ElementScores,
  table: string,
  work: Working,
  of: string,
): ScoredPart {
  const reason = reasonOf(a, b)
  const key = a && b ? pairKey(CYCLE, a, b) : 'unknown'
  return { score: work.table(of, table, key, scores[reason.id]), reason }
}

function reasonOf(a: Element | null, b: Element | null): Extract<BondReason, { part: 'element' }> {
  if (!a || !b) return { part: 'element', id: 'unknown' }
  const ahead = mod(CYCLE.indexOf(b) - CYCLE.indexOf(a), 5)
  if (ahead === 0) return { part: 'element', id: 'same', element: a }
  const id = ahead === 1 || ahead === 4 ? 'generating' : 'controlling'
  return ahead <= 2
    ? { part: 'element', id, from: a, to: b, giver: 'a' }
    : { part: 'element', id, from: b, to: a, giver: 'b' }
}
