// A joint reading as one string, with the people's names put in.
import { LANGUAGES } from './languages'
import { type PersonLabel, personMark, withNames } from './people'
import type { GroupInterpretation, Section } from './schema'

/**
 * The whole reading: each title on its line above its text, each person's part headed by how they are called. What is empty is left out.
 * @param labels how each person is called, in the reading's order
 */
export function jointText(
  { sections, people, pairs, locale, notes = [] }: GroupInterpretation,
  labels: readonly PersonLabel[],
): string {
  const part = ({ title, text }: Pick<Section, 'title' | 'text'>) => `${title}\n${text}`
  const first = sections.findIndex(({ key }) => key === 'step' || key === 'suggestion' || key === 'moment')
  const [before, after] = [sections.slice(0, first), sections.slice(first)]
  const told = pairs.filter(Boolean)
  const parts = [
    ...before.map(part),
    ...people.flatMap((text, index) => (text ? [part({ title: personMark(index), text })] : [])),
    ...(told.length > 0 ? [part({ title: LANGUAGES[locale].lexicon.pairs, text: told.join('\n\n') })] : []),
    ...after.map(part),
    ...notes,
  ]
  return withNames(parts.join('\n\n'), labels)
}
