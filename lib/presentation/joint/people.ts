// What is said to each of several people, with the numbers of those whose numbers are wanted, as far as the reader may see them.
import type { Role } from '@/lib/engine'
import { isolate } from '@/lib/interpretation/fill'
import { PERSON_KEYS } from '@/lib/interpretation/schema'
import { isWhole } from '@/lib/readings/shared'
import type { BondsView, ParticipantView, ReadingView } from '@/lib/readings/view/reading-view'
import { pillarText } from '../birth'
import { keyNumbers } from '../key-numbers'
import { plainNumber } from '../numerals'
import { type Line, line, type Part, part, type Sealed } from '../presented'
import { type Reader, writtenIn } from '../reader'
import { paragraphsOf } from '../sections'
import { skyAndBirth } from '../sky-and-birth'
import { whyPart } from '../why'

function numbersOf({ name, result }: ParticipantView, view: ReadingView, reader: Reader): Part[] {
  if (!result) return []
  const numbers = keyNumbers(result, view.options, reader)
  if (isWhole(result)) return [numbers, skyAndBirth(result, view.moment, reader)]
  const note = reader.t('joint.numbers_private', { name: isolate(name) })
  return [numbers, part('private', { paragraphs: [note] })]
}

/** What stands beside somebody's seal: its name, the two numbers, and what this person is for the others. */
function standing({ result }: ParticipantView, role: Role | undefined, reader: Reader): Line[] {
  const { locale, t } = reader
  if (!result) return []
  const { life_path, expression } = result.numerology
  return [
    line({ value: pillarText(result.birth.year_pillar, reader) }),
    line({ value: t('joint.own_life_path', { number: plainNumber(life_path, locale) }) }),
    ...(expression === null
      ? []
      : [line({ value: t('joint.own_name', { number: plainNumber(expression, locale) }) })]),
    ...(role ? [line({ value: t(`roles.${role}`), detail: t(`role_hints.${role}`) })] : []),
  ]
}

const sealOf = ({ result }: ParticipantView): Sealed | undefined =>
  result ? { animal: result.birth.year_pillar.animal, element: result.birth.year_pillar.element } : undefined

/** @param wanted whether somebody's numbers are wanted */
export function people(
  view: ReadingView,
  { group: { roles } }: BondsView,
  wanted: (id: string) => boolean,
  reader: Reader,
): Part {
  const { t } = reader
  const person = (one: ParticipantView, place: number): Part => {
    const seal = sealOf(one)
    return part('person', {
      id: one.id,
      key: PERSON_KEYS[place]!,
      heading: one.name,
      ...(one.you && { aside: t('joint.you') }),
      written: writtenIn(view.words.locale),
      ...(seal && { seal }),
      paragraphs: paragraphsOf(one.insight ?? ''),
      lines: standing(one, roles[place], reader),
      parts: one.left
        ? [part('left', { paragraphs: [t('joint.left')] })]
        : [
            ...whyPart(PERSON_KEYS[place]!, view, reader),
            ...(wanted(one.id) ? numbersOf(one, view, reader) : []),
          ],
    })
  }
  return part('people', { heading: t('joint.each'), parts: view.participants.map(person) })
}
