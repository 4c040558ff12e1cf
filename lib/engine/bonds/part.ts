// One part of a pair's score: how a dimension is scored, and why it scored so.
import type { Working } from '../working'
import type { BondDimension, BondReason } from './document'
import type { BondProfile } from './profile'

export interface ScoredPart {
  /** 0–1 */
  score: number
  reason: BondReason
}

export interface PartRule {
  part: BondDimension
  weight: number
  /** `of` is the path of the part's score. */
  score(a: BondProfile, b: BondProfile, work: Working, of: string): ScoredPart
}

/** The key of two names in a symmetric table: the same from either side. */
export function pairKey(order: readonly string[], a: string, b: string): string {
  return order.indexOf(a) <= order.indexOf(b) ? `${a} ${b}` : `${b} ${a}`
}
