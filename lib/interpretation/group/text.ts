// A joint reading as one string, with the people's names put in.
import { type PersonLabel, personMark, withNames } from '../people'
import type { GroupInterpretation, Section } from '../schema'
import { groupTextsOf } from './facts'

export interface GroupTextTitles {
  /** Above what is said of every two. */
  pairs: string
}

/**
 * The whole reading: each title on its line above its text, each person's part headed by how they are called.
 * @param labels how each person is called, in the reading's order
 */
export function groupText(
  { sections, people, pairs, locale }: GroupInterpretation,
  labels: readonly PersonLabel[],
  titles: GroupTextTitles = { pairs: groupTextsOf(locale).pairsTitle },
): string {
  const part = ({ title, text }: Pick<Section, 'title' | 'text'>) => `${title}\n${text}`
  // Where there is no word on the group somebody may be in danger: then those who can help come before all else.
  const opening = sections.some(({ key }) => key === 'group')
    ? sections.filter(({ key }) => key === 'answer' || key === 'group')
    : sections
  const parts = [
    ...opening.map(part),
    ...people.map((text, index) => part({ title: personMark(index), text })),
    part({ title: titles.pairs, text: pairs.join('\n\n') }),
    ...sections.filter((section) => !opening.includes(section)).map(part),
  ]
  return withNames(parts.join('\n\n'), labels)
}
