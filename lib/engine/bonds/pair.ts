// The bond of two people: the school's parts, weighted.
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import type { BondDimension, BondReason, PairBond } from './document'
import type { BondProfile } from './profile'
import type { BondSchool } from './schools'

const CLASS_BOUNDS = [0.4, 0.6, 0.8]

/** A bond, and its score before rounding, by which the class is chosen. */
export interface ScoredPair {
  bond: PairBond
  exact: number
}

export function pairBond(
  school: BondSchool,
  a: BondProfile,
  b: BondProfile,
  work: Working = silent,
  of = 'pair',
): ScoredPair {
  const parts: Partial<Record<BondDimension, number>> = {}
  const reasons: BondReason[] = []
  const scores: number[] = []
  const strengths: BondDimension[] = []
  const challenges: BondDimension[] = []
  for (const { part, score: scoreOf } of school.parts) {
    const { score, reason } = scoreOf(a, b, work, `${of}.parts.${part}`)
    parts[part] = score
    scores.push(score)
    reasons.push(reason)
    if (score >= 0.7) strengths.push(part)
    if (score <= 0.3) challenges.push(part)
  }
  const weights = school.parts.map(({ weight }) => weight)
  const exact = work.weightedSum(`${of}.overall.exact`, scores, weights)
  const overall = work.round(`${of}.overall`, exact, school.places)
  const level = work.band(`${of}.class.index`, exact, CLASS_BOUNDS)
  const table = school.name === 'fc60-legacy' ? 'legacy_pair_classes' : 'pair_classes'
  const pairClass = work.table(`${of}.class`, table, level, rowOf(school.classes, level))
  return { exact, bond: { overall, class: pairClass, parts, reasons, strengths, challenges } }
}
