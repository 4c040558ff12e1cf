// What is said to each of several people, with the numbers of those whose numbers are wanted, as far as the reader may see them.
import { isolate } from '@/lib/interpretation/fill'
import { PERSON_KEYS } from '@/lib/interpretation/schema'
import { isWhole } from '@/lib/readings/shared'
import type { ParticipantView, ReadingView } from '@/lib/readings/view/reading-view'
import { keyNumbers } from '../key-numbers'
import { type Part, part } from '../presented'
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

/** @param wanted whether somebody's numbers are wanted */
export function people(view: ReadingView, wanted: (id: string) => boolean, reader: Reader): Part {
  const { t } = reader
  const person = (one: ParticipantView, place: number): Part =>
    part('person', {
      id: one.id,
      heading: one.name,
      ...(one.you && { aside: t('joint.you') }),
      written: writtenIn(view.words.locale),
      paragraphs: paragraphsOf(one.insight ?? ''),
      parts: one.left
        ? [part('left', { paragraphs: [t('joint.left')] })]
        : [
            ...whyPart(PERSON_KEYS[place]!, view, reader),
            ...(wanted(one.id) ? numbersOf(one, view, reader) : []),
          ],
    })
  return part('people', { heading: t('joint.each'), parts: view.participants.map(person) })
}
