// The built-in words of a joint reading: pure and complete in both languages, written in one pass over the people and
// one over their pairs. Names choose phrases but stand nowhere in the texts.

import type { ReadingDocument } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { personMark } from '../people'
import { type Crisis, detectCrisis } from '../question'
import { GROUP_SECTION_KEYS, type GroupInterpretation, type GroupSectionKey, type Style } from '../schema'
import { writeGroupAnswer } from './answer'
import {
  writeGroupCaution,
  writeGroupCertainty,
  writeGroupMoment,
  writeGroupSign,
  writeGroupSuggestion,
} from './closing'
import { writeCompany } from './company'
import { type GroupFacts, gatherGroupFacts } from './facts'
import { writePair } from './pair'
import { writePeople } from './person'

export { groupText } from './text'

export interface GroupInput {
  /** Of two to five people. */
  document: ReadingDocument
  /** In the order of the people; they choose phrases and are never printed. */
  names: readonly string[]
  question: string
  locale: Locale
  style: Style
}

const WRITERS: Record<GroupSectionKey, (facts: GroupFacts) => string> = {
  answer: writeGroupAnswer,
  group: writeCompany,
  moment: writeGroupMoment,
  sign: writeGroupSign,
  suggestion: writeGroupSuggestion,
  caution: writeGroupCaution,
  certainty: writeGroupCertainty,
}

type Words = Pick<GroupInterpretation, 'sections' | 'people' | 'pairs'>

/** A question about harm sets all numbers aside. */
function crisisWords({ texts, words, bonds, places, say }: GroupFacts, danger: Crisis): Words {
  const keys = ['answer', 'suggestion', 'certainty'] as const
  const { person, pair } = words.crisis[danger]
  return {
    sections: keys.map((key) => ({ key, title: words.titles[key], text: texts.crisis[danger][key] })),
    people: places.map((place) => say('crisis.person', person, { you: personMark(place) })),
    pairs: bonds.pairs.map(({ a, b }) =>
      say('crisis.pair', pair, { one: personMark(a), other: personMark(b) }),
    ),
  }
}

function wordsOf(facts: GroupFacts): Words {
  return {
    sections: GROUP_SECTION_KEYS.map((key) => ({
      key,
      title: facts.words.titles[key],
      text: WRITERS[key](facts),
    })),
    people: writePeople(facts),
    pairs: facts.bonds.pairs.map((pair) => writePair(facts, pair)),
  }
}

/**
 * The words for two to five people. The same input gives the same words for ever.
 * @throws RangeError for a reading of one person
 */
export function interpretGroup(input: GroupInput): GroupInterpretation {
  const facts = gatherGroupFacts(input)
  const danger = detectCrisis(input.question) ?? detectCrisis(facts.sign.value)
  return {
    source: 'builtin',
    style: input.style,
    locale: input.locale,
    ...(danger ? crisisWords(facts, danger) : wordsOf(facts)),
    ai: { status: 'off' },
  }
}
