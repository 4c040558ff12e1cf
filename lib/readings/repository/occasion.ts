// What belongs to the occasion, the moment, the sign and the question, every person's result repeats. Stored, it stands with the
// first person alone. Readings of one person are so kept as they are, and those of older versions, which repeat it, stay right.
import type { PersonResult } from '@/lib/engine'
import type { StoredResult } from '../reading'

const OCCASION = ['fc60', 'sky', 'pillars', 'sign', 'question'] as const satisfies (keyof PersonResult)[]

/** The other people's results have null for these parts, and of their working only the steps between. */
interface Occasion {
  parts: (typeof OCCASION)[number][]
  /** Steps at the beginning of the first person's working that belong to all. */
  before: number
  /** Steps at its end. */
  after: number
}

export interface Folded extends StoredResult {
  /** Only where something is left out. */
  occasion?: Occasion
}

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)

function occasionOf([first, ...others]: readonly PersonResult[]): Occasion | null {
  if (!first || others.length === 0) return null
  const parts = OCCASION.filter((part) => others.every((other) => same(other[part], first[part])))
  const least = Math.min(first.trace.length, ...others.map(({ trace }) => trace.length))
  const alike = (at: number) => others.every(({ trace }) => same(trace.at(at), first.trace.at(at)))
  let before = 0
  while (before < least && alike(before)) before++
  let after = 0
  while (after < least - before && alike(-1 - after)) after++
  return { parts, before, after }
}

/** @returns the people with the first as it is, and each of the others changed */
const withOthers = (
  result: StoredResult,
  change: (other: PersonResult, first: PersonResult) => PersonResult,
) => {
  const { people } = result.document
  const changed = people.map((person, index) => (index === 0 ? person : change(person, people[0]!)))
  return { ...result, document: { ...result.document, people: changed } }
}

const filled = <Value>({ parts }: Occasion, take: (part: keyof PersonResult) => Value) =>
  Object.fromEntries(parts.map((part) => [part, take(part)]))

export function fold(result: StoredResult): Folded {
  const occasion = occasionOf(result.document.people)
  if (!occasion) return result
  const { before, after } = occasion
  const folded = withOthers(result, (other) => ({
    ...other,
    ...filled(occasion, () => null),
    trace: other.trace.slice(before, other.trace.length - after),
  }))
  return { ...folded, occasion }
}

/** What was folded, with its fields in the order in which they were. */
export function unfold({ occasion, ...result }: Folded): StoredResult {
  if (!occasion) return result
  const { before, after } = occasion
  return withOthers(result, (other, first) => ({
    ...other,
    ...filled(occasion, (part) => first[part]),
    trace: [
      ...first.trace.slice(0, before),
      ...other.trace,
      ...first.trace.slice(first.trace.length - after),
    ],
  }))
}
