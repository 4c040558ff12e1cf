// One or two sentences about two people: what carries them, what stands between, what asks for patience.
import type { PlacedPairBond } from '@/lib/engine'
import { countWords } from '../compose'
import { personMark } from '../people'
import type { Mix, Tone } from '../texts/group-shape'
import { type Clause, clausesOf, joined } from './clauses'
import type { GroupFacts, Way } from './facts'
import { fitting } from './fit'

const TONES: readonly Tone[] = ['carries', 'between', 'patience']
const LETTERS: Record<Tone, 'c' | 'b' | 'p'> = { carries: 'c', between: 'b', patience: 'p' }
/** So that each of the two sentences stays short. */
const SENTENCE_LIMIT = 22
const LENGTH = { least: 12, most: 44, aim: 34 }
/** The ten pairs of five people have less room. */
const OF_FIVE = { ...LENGTH, aim: 28 }
/** Ways to cut that are tried. */
const CUTS = 3

/** null: no sentence holds all three tones. */
function mixOf(clauses: readonly Clause[]): Mix | null {
  const tones = TONES.filter((tone) => clauses.some((clause) => clause.tone === tone))
  return tones.length > 2 ? null : (tones.map((tone) => LETTERS[tone]).join('') as Mix)
}

/** Where the clauses may be cut in two, the best first: between tones, then in the middle. */
function cuts(clauses: readonly Clause[]): [Clause[], Clause[]][] {
  const all = clauses.map((_, index) => {
    const [before, after] = [clauses.slice(0, index + 1), clauses.slice(index + 1)]
    const [one, other] = [mixOf(before), mixOf(after)]
    const awkward = (one?.length ?? 0) + (other?.length ?? 0) + Math.abs(before.length - after.length) / 10
    return {
      parts: [before, after] as [Clause[], Clause[]],
      awkward,
      possible: one !== null && other !== null,
    }
  })
  return all
    .filter(({ possible }) => possible)
    .sort((one, other) => one.awkward - other.awkward)
    .map(({ parts }) => parts)
    .slice(0, CUTS)
}

interface Draft {
  ways: Way[]
  /** Words of its longest sentence. */
  longest: number
}

/** The shortest of both ways to cut, or the first that is short enough. */
function draft(
  facts: GroupFacts,
  pair: PlacedPairBond,
  clauses: readonly Clause[],
  texts: readonly string[],
): Draft {
  const { words, ways } = facts
  const said = new Map(clauses.map((clause, index) => [clause, texts[index] ?? '']))
  const say = (place: 'first' | 'second', some: readonly Clause[]): Way[] => {
    const mix = mixOf(some)
    if (!mix) return []
    const of = (tone: Tone) =>
      joined(
        facts,
        some.filter((clause) => clause.tone === tone).map((clause) => said.get(clause) ?? ''),
      )
    const values = { c: of('carries'), b: of('between'), p: of('patience') }
    const marks = { one: personMark(pair.a), other: personMark(pair.b) }
    return ways(`pair.${place}.${mix}`, words.pair[place][mix], { ...values, ...marks })
  }
  let best: Draft = { ways: [], longest: Number.POSITIVE_INFINITY }
  for (const [before, after] of cuts(clauses)) {
    const sentences = [say('first', before), say('second', after)]
    const chosen = fitting(
      sentences.filter((some) => some.length > 0),
      facts.places.length === 5 ? OF_FIVE : LENGTH,
    )
    const longest = Math.max(...chosen.map(({ text }) => countWords(text)))
    if (longest < best.longest) best = { ways: chosen, longest }
    if (longest <= SENTENCE_LIMIT) break
  }
  return best
}

export function writePair(facts: GroupFacts, pair: PlacedPairBond): string {
  const found = clausesOf(facts, pair, 'they')
  const clauses = TONES.flatMap((tone) => found.filter((clause) => clause.tone === tone))
  const usual = draft(
    facts,
    pair,
    clauses,
    clauses.map((clause) => clause.say()),
  )
  if (usual.longest <= SENTENCE_LIMIT) return facts.take(usual.ways).join(' ')
  const short = draft(
    facts,
    pair,
    clauses,
    clauses.map((clause) => clause.shortest()),
  )
  return facts.take((short.longest < usual.longest ? short : usual).ways).join(' ')
}
