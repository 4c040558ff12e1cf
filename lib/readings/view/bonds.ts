// What only a joint reading has, from its stored document and words, as one of those who may see it sees it.
import type { Bonds, PairRef } from '@/lib/engine'
import { labelsOf, type Named } from '@/lib/interpretation/labels'
import { LANGUAGES } from '@/lib/interpretation/languages'
import { personMark, withNames } from '@/lib/interpretation/people'
import type { Further, GroupInterpretation, Interpretation } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { SeenReading } from '../repository/record'
import type { BondsView } from './reading-view'

/** What can be asked further with the names in it; nobody asks about who left. */
export function furtherWithNames(
  further: readonly Further[],
  participants: readonly Named[],
  locale: Locale,
): Further[] {
  const labels = labelsOf(participants, locale)
  const named = (text: string) => withNames(text, labels)
  const gone = participants.flatMap(({ left }, place) => (left ? [personMark(place)] : []))
  return further
    .filter(({ chip }) => !gone.some((mark) => chip.includes(mark)))
    .map((one) => ({ ...one, chip: named(one.chip), text: named(one.text) }))
}

/** The words of a joint reading with the names in them; of those who left, without theirs. */
export function wordsWithNames({ record }: SeenReading): GroupInterpretation {
  const { participants, locale } = record
  const labels = labelsOf(participants, locale)
  const named = (text: string) => withNames(text, labels)
  const words = record.interpretation as GroupInterpretation
  return {
    ...words,
    ...(words.further && { further: furtherWithNames(words.further, participants, locale) }),
    ...(words.thread && { thread: { ...words.thread, text: named(words.thread.text) } }),
    sections: words.sections.map((section) => ({ ...section, text: named(section.text) })),
    ...(words.sentences && {
      sentences: words.sentences.map((one) => ({ ...one, text: named(one.text) })),
    }),
    ...(words.facts && { facts: words.facts.map((one) => ({ ...one, text: named(one.text) })) }),
    people: words.people.map((text, index) =>
      participants[index]?.left ? LANGUAGES[locale].left.insight : named(text),
    ),
    pairs: words.pairs.map(named),
  }
}

/** What is said to all alike. */
export function wordsForAll({ people: _, pairs: __, ...words }: GroupInterpretation): Interpretation {
  return words
}

const isSame = (one: PairRef, other: PairRef) => one.a === other.a && one.b === other.b

export function bondsView({ pairs, group, trace }: Bonds, words: GroupInterpretation): BondsView {
  const markOf = (pair: PairRef) => {
    if (pairs.length === 1) return null
    if (isSame(pair, group.strongest)) return 'strongest'
    return isSame(pair, group.most_delicate) ? 'delicate' : null
  }
  return {
    pairs: pairs.map((pair, index) => ({ ...pair, text: words.pairs[index]!, mark: markOf(pair) })),
    group,
    trace,
  }
}
