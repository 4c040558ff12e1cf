// Every reason of a bond as a clause. A clause holds all facts of its reason in the order of the pair, so that two
// pairs with different reasons can never be told the same.

import type { BondDimension, BondReason, PlacedPairBond, SharedPattern } from '@/lib/engine'
import { LOCALE } from '@/lib/platform/i18n/locales'
import type { Lines } from '../choose'
import { countWords } from '../compose'
import { fill } from '../fill'
import type { Tone } from '../texts/group-shape'
import type { GroupFacts } from './facts'

export type Voice = 'they' | 'you'
type Values = Record<string, string>

export interface Clause {
  part: BondDimension
  tone: Tone
  score: number
  /** As a part of a sentence; each time it is worded differently where that is possible. */
  say(): string
  /** In the fewest words. */
  shortest(): string
}

/** From here a part carries; the engine calls such a pair a good one. */
const CARRIES = 0.6
const PATIENCE = 0.4

function toneOf(score: number): Tone {
  if (score >= CARRIES) return 'carries'
  return score <= PATIENCE ? 'patience' : 'between'
}

function lifePath(
  reason: Extract<BondReason, { part: 'life_path' }>,
  tone: Tone,
  { words, number }: GroupFacts,
): [Lines, Values] {
  const { lifePath: lines } = words.clauses
  switch (reason.id) {
    case 'same':
      return [lines.same, { number: number(reason.number) }]
    case 'master_base':
      return [lines.masterBase, { master: number(reason.master), base: number(reason.base) }]
    default: {
      const [first, second] = reason.numbers
      const values = { first: number(first), second: number(second) }
      if (reason.id === 'sum_nine') return [lines.sumNine, values]
      if (reason.id === 'both_masters') return [lines.bothMasters, values]
      if (reason.id === 'matrix') return [lines.matrix[tone], values]
      return reason.distance === Math.abs(first - second)
        ? [lines.distance, values]
        : [lines.byRoot, { ...values, distance: number(reason.distance) }]
    }
  }
}

function element(
  reason: Extract<BondReason, { part: 'element' }>,
  { texts, words }: GroupFacts,
): [Lines, Values] | null {
  if (reason.id === 'unknown') return null
  const lines = words.clauses.element
  if (reason.id === 'same') return [lines.same, { element: texts.birth.elementNames[reason.element] }]
  return [lines[reason.id][reason.from][reason.giver === 'a' ? 'giver' : 'taker'], {}]
}

function animal(
  reason: Extract<BondReason, { part: 'animal' }>,
  { texts, words }: GroupFacts,
): [Lines, Values] | null {
  if (reason.id === 'unknown') return null
  const [first, second] = reason.animals.map((name) => texts.birth.animalNames[name]) as [string, string]
  return [words.clauses.animal[reason.id], { animal: first, first, second }]
}

function moon(
  reason: Extract<BondReason, { part: 'moon' }>,
  { words, number }: GroupFacts,
): [Lines, Values] | null {
  if (reason.id === 'unknown') return null
  const { phases, ...lines } = words.clauses.moon
  const [first, second] = reason.phases.map((name) => phases[name]) as [string, string]
  return [lines[reason.id], { phase: first, first, second, distance: number(reason.distance) }]
}

/** Nothing is said where one of the two repeats nothing at all. */
function pattern(
  reason: Extract<BondReason, { part: 'pattern' }>,
  { words, number, list }: GroupFacts,
): [Lines, Values] | null {
  const { shared, noneShared, master } = words.clauses.pattern
  if (reason.id === 'unknown') return null
  if (reason.id === 'none_shared') return [noneShared, {}]
  const item = (one: SharedPattern) => {
    if (one.type === 'animal_repetition') return one.animal
    const value = number(one.number)
    return one.type === 'master_number' ? master.replace('{number}', value) : value
  }
  return [shared, { list: list(reason.shared.map(item).toReversed()) }]
}

function linesOf(reason: BondReason, tone: Tone, facts: GroupFacts): [Lines, Values] | null {
  switch (reason.part) {
    case 'life_path':
      return lifePath(reason, tone, facts)
    case 'element':
      return element(reason, facts)
    case 'animal':
      return animal(reason, facts)
    case 'moon':
      return moon(reason, facts)
    case 'pattern':
      return pattern(reason, facts)
    default: {
      if (reason.id === 'unknown') return null
      const [first, second] = reason.numbers
      const { destiny, nameEnergy } = facts.words.clauses
      const lines = reason.part === 'destiny' ? destiny : nameEnergy
      return [lines[tone], { first: facts.number(first), second: facts.number(second) }]
    }
  }
}

/** What is between two people, in the order of the school's parts. */
export function clausesOf(facts: GroupFacts, pair: PlacedPairBond, voice: Voice): Clause[] {
  return pair.reasons.flatMap((reason) => {
    const { part } = reason
    const score = pair.parts[part] ?? 0
    const tone = toneOf(score)
    const found = linesOf(reason, tone, facts)
    if (!found) return []
    const [lines, values] = found
    const said = { ...values, ...facts.words.clauses.voices[voice] }
    const key = `clause.${part}`
    const shortest = () =>
      fill(lines.toSorted((one, other) => countWords(one) - countWords(other))[0] ?? '', said)
    return [{ part, tone, score, say: () => facts.phrase(key, lines, said), shortest }]
  })
}

/** What carries most between the two, or the next of that kind by `rank`; null when nothing does. */
export function bestOf(clauses: readonly Clause[], rank = 0): Clause | null {
  const carrying = clauses
    .filter(({ tone }) => tone === 'carries')
    .sort((one, other) => other.score - one.score)
  return carrying[rank % carrying.length] ?? null
}

/** What asks for most patience, or the next of that kind by `rank`; null when nothing does. */
export function weakestOf(clauses: readonly Clause[], rank = 0): Clause | null {
  const weak = clauses.filter(({ tone }) => tone === 'patience').sort((one, other) => one.score - other.score)
  return weak[rank % weak.length] ?? null
}

/** Clauses side by side: “a, b, and c”, «الف، ب و پ». */
export function joined({ locale }: GroupFacts, texts: readonly string[]): string {
  const { comma, andClause } = LOCALE[locale]
  return texts.length < 2 ? (texts[0] ?? '') : texts.slice(0, -1).join(comma) + andClause + texts.at(-1)
}
