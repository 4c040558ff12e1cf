// Two animals on the circle of twelve. No two relations but the same animal can hold at once.
import type { Animal } from '../document'
import { ANIMALS } from '../fc60/tokens'
import type { Working } from '../working'
import { pairKey, type ScoredPart } from './part'

export type AnimalRelation = 'same' | 'harmony' | 'clash' | 'trine' | 'harm' | 'neutral'
/** A school that does not know `harm` takes it as neutral. */
export type AnimalScores = Readonly<
  Record<Exclude<AnimalRelation, 'harm'> | 'unknown', number> & { harm?: number }
>

const ORDER: readonly Animal[] = ANIMALS.map(({ name }) => name)

/** Harmony: indices add to 1 modulo 12; clash: six apart; trine: four or eight apart; harm: they add to 7. */
export function animalRelation(a: Animal, b: Animal): AnimalRelation {
  const i = ORDER.indexOf(a)
  const j = ORDER.indexOf(b)
  if (i === j) return 'same'
  if ((i + j) % 12 === 1) return 'harmony'
  if (Math.abs(i - j) === 6) return 'clash'
  if ((i - j) % 4 === 0) return 'trine'
  return (i + j) % 12 === 7 ? 'harm' : 'neutral'
}

export function animalPart(
  a: Animal | null,
  b: Animal | null,
  scores: AnimalScores,
  table: string,
  work: Working,
  of: string,
): ScoredPart {
  if (!a || !b)
    return {
      score: work.table(of, table, 'unknown', scores.unknown),
      reason: { part: 'animal', id: 'unknown' },
    }
  const relation = animalRelation(a, b)
  const known = relation === 'harm' && scores.harm === undefined ? 'neutral' : relation
  const score = work.table(of, table, pairKey(ORDER, a, b), scores[known] ?? scores.neutral)
  return { score, reason: { part: 'animal', id: known, animals: [a, b] } }
}
