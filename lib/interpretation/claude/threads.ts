// The coincidences of a reading, and what holds or rubs between people, as facts.
import type { BondReason, PlacedPairBond, ReadingDocument } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { NumberRole } from '../facts/person'
import { fill } from '../fill'
import { formatList, formatNumber } from '../format'
import { LANGUAGES } from '../languages'
import type { Intent, Thread } from '../schema'
import { type Found, rankThreads } from '../threads/threads'
import { type GivenFact, numberValues } from './facts'

/** The strongest alone. */
const MOST_THREADS = 4
export const markOf = (place: number): string => `{P${place + 1}}`

export interface GivenThread extends GivenFact {
  /** Facts that meet in it. */
  of: string[]
  kind: Thread['kind']
}

/** @param given the facts of all, by which the threads are told to rest on them */
export function threadFacts(
  document: ReadingDocument,
  { locale, intent, given }: { locale: Locale; intent: Intent; given: readonly GivenFact[] },
): GivenThread[] {
  const { facts, lexicon } = LANGUAGES[locale]
  const joint = document.bonds !== null
  const rolesText = (roles: readonly NumberRole[]) =>
    formatList(
      roles.map((role) => lexicon.rolesOf[role]),
      locale,
    )
  /** The facts of a person in which one of the numbers stands. */
  const resting = (person: number, numbers: readonly number[]) =>
    given
      .filter((fact) => fact.person === person && fact.v.some((value) => numbers.includes(Number(value))))
      .map(({ id }) => id)
  const tell = (found: Found): Omit<GivenThread, 'id'> => {
    const texts = facts.thread
    const base = { paths: [] as string[] }
    switch (found.kind) {
      case 'turn':
        return {
          ...base,
          kind: 'turn',
          v: [String(found.number)],
          say: texts[found.end],
          of: resting(0, [found.number]),
          paths: ['numerology.personal_year'],
        }
      case 'moon':
        return { ...base, kind: 'moon', v: [], say: texts.moon, of: [], paths: ['sky.moon'] }
      case 'animal':
        return { ...base, kind: 'animal', v: [], say: texts.animal, of: [], paths: ['birth.year_pillar'] }
      case 'pull': {
        const [a, b] = found.numbers
        const values = {
          ...{ a: formatNumber(a, locale), b: formatNumber(b, locale) },
          ...{ wantsA: facts.meanings[a].wants, wantsB: facts.meanings[b].wants },
        }
        const of = resting(0, found.numbers)
        return { ...base, kind: 'pull', v: found.numbers.map(String), say: fill(texts.pull, values), of }
      }
      case 'together': {
        const say = fill(texts.together, { n: formatNumber(found.number, locale) })
        return { ...base, kind: 'together', v: [String(found.number)], say, of: ['S', 'G1'] }
      }
      default: {
        const n = formatNumber(found.number, locale)
        const who = formatList(
          found.holders.map(({ place }) => markOf(place)),
          locale,
        )
        const roles = rolesText(found.holders[0]?.roles ?? [])
        const of = found.holders.flatMap(({ place }) => resting(place, [found.number]))
        const v = [String(found.number)]
        if (found.kind === 'same')
          return {
            ...base,
            kind: 'same',
            v,
            of,
            say: fill(joint ? texts.shared : texts.same, { n, who, roles }),
          }
        const shared = found.holders.length > 1
        const say = fill(joint ? texts.met : texts.meets, { n, who, roles })
        return { ...base, kind: shared ? 'shared' : found.kind, v, of: ['S', ...of], say }
      }
    }
  }
  return rankThreads(document, intent)
    .slice(0, MOST_THREADS)
    .map(({ found }, index) => ({ id: `T${index + 1}`, ...tell(found) }))
}

export interface GivenPair {
  of: [string, string]
  holds: string[]
  rubs: string[]
}

function bondText(
  reason: BondReason,
  pair: PlacedPairBond,
  locale: Locale,
): { text: string; rubs: boolean } | null {
  const { bond, elements } = LANGUAGES[locale].facts
  const both = (giver: 'a' | 'b' = 'a') => {
    const [one, other] = giver === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
    return { one: markOf(one), other: markOf(other) }
  }
  const holds = (template: string, more = {}) => ({
    text: fill(template, { ...both(), ...more }),
    rubs: false,
  })
  const rubs = (template: string) => ({ text: fill(template, both()), rubs: true })
  switch (reason.part) {
    case 'life_path':
      if (reason.id === 'same') return holds(bond.number)
      return reason.id === 'sum_nine' || reason.id === 'master_base' || reason.id === 'both_masters'
        ? holds(bond.path)
        : null
    case 'element':
      if (reason.id === 'same') return holds(bond.element, { element: elements[reason.element] })
      if (reason.id === 'unknown') return null
      return {
        text: fill(reason.id === 'generating' ? bond.feeds : bond.checks, {
          ...both(reason.giver),
          from: elements[reason.from],
          to: elements[reason.to],
        }),
        rubs: reason.id === 'controlling',
      }
    case 'animal':
      if (reason.id === 'same' || reason.id === 'harmony' || reason.id === 'trine') return holds(bond.animals)
      return reason.id === 'clash' || reason.id === 'harm' ? rubs(bond.opposed) : null
    case 'moon':
      if (reason.id === 'same' || reason.id === 'near') return holds(bond.moon)
      return reason.id === 'opposite' ? rubs(bond.moons) : null
    default:
      return null
  }
}

/** What all of them make together, and the pairs of which words are said. @param told places in the engine's list of pairs */
export function groupFacts(
  { bonds }: ReadingDocument,
  told: readonly number[],
  locale: Locale,
): { facts: GivenFact[]; pairs: GivenPair[] } {
  if (!bonds) return { facts: [], pairs: [] }
  const { facts } = LANGUAGES[locale]
  const { joint_life_path: number, roles } = bonds.group
  const leaders = roles.flatMap((role, place) => (role === 'Leader' ? [place] : []))
  const how = leaders.length === 0 ? 'nobody' : leaders.length === roles.length ? 'everybody' : 'someone'
  const given: GivenFact[] = [
    { id: 'G1', v: [String(number)], say: fill(facts.joint, numberValues(number, locale)), paths: [] },
    { id: 'G2', v: [], say: fill(facts.begins[how], { one: markOf(leaders[0] ?? 0) }), paths: [] },
  ]
  const pairs = told.map((place): GivenPair => {
    const pair = bonds.pairs[place]!
    const texts = pair.reasons.flatMap((reason) => bondText(reason, pair, locale) ?? [])
    if (texts.length === 0 || ((pair.parts.life_path ?? 1) <= 0.3 && !texts.some(({ rubs }) => rubs)))
      texts.push({ text: fill(facts.bond.apart, { one: markOf(pair.a), other: markOf(pair.b) }), rubs: true })
    const ids = texts.map(({ text, rubs }) => {
      const id = `G${given.length + 1}`
      given.push({ id, v: [], say: text, paths: [] })
      return { id, rubs }
    })
    const only = (wanted: boolean) => ids.filter(({ rubs }) => rubs === wanted).map(({ id }) => id)
    return { of: [`P${pair.a + 1}`, `P${pair.b + 1}`], holds: only(false), rubs: only(true) }
  })
  return { facts: given, pairs }
}
