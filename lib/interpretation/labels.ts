// How people are told apart: by the whole name in lists, by the first name in sentences where that is enough.
import type { Locale } from '@/lib/platform/i18n/locales'
import { shorten } from './fill'
import { LANGUAGES } from './languages'
import type { PersonLabel } from './people'

const NAME_LIMIT = 40

/** One of the reading's people; the name is the one at the time of the reading. */
export interface Named {
  name: string
  /** Whether this person left the reading. */
  left: boolean
}

/** The same names with “(2)”, “(3)” behind whatever was there before; no name of ours holds a bracket. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

/** Whole names, each different; people who left are “a participant”. */
export function fullNames(people: readonly Named[], locale: Locale): string[] {
  return distinct(people.map(({ name, left }) => (left ? LANGUAGES[locale].left.names[0] : name)))
}

const firstOf = (name: string) => name.split(/\s/)[0] ?? name

/** As sentences call them: the first name, or the whole one where two people share the first. */
export function labelsOf(people: readonly Named[], locale: Locale): PersonLabel[] {
  const firsts = people.map(({ name }) => firstOf(name))
  const alone = (first: string) => firsts.filter((other) => other === first).length === 1
  const names = distinct(
    people.map(({ name }, index) =>
      shorten(alone(firsts[index] as string) ? (firsts[index] as string) : name, NAME_LIMIT),
    ),
  )
  const [one, another] = LANGUAGES[locale].left.names
  let gone = 0
  return people.map(({ left }, index) =>
    left ? { left: gone++ === 0 ? one : another } : { name: names[index] as string },
  )
}
