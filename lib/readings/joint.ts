// What only a joint reading has, from its stored document and words, as one of those who may see it is answered.
import type { PairRef } from '@/lib/engine'
import { fullNames, labelsOf } from '@/lib/interpretation/labels'
import { withNames } from '@/lib/interpretation/people'
import type { GroupInterpretation } from '@/lib/interpretation/schema'
import { LEFT } from '@/lib/interpretation/texts/left'
import type { JointAnswer, PairAnswer } from './reading'
import type { SeenReading } from './repository/record'
import { shownResult } from './shared'

/** The words of a joint reading with the names in them; of those who left, without theirs. */
export function wordsWithNames({ record }: SeenReading): GroupInterpretation {
  const { participants, locale } = record
  const labels = labelsOf(participants, locale)
  const named = (text: string) => withNames(text, labels)
  const words = record.interpretation as GroupInterpretation
  return {
    ...words,
    sections: words.sections.map((section) => ({ ...section, text: named(section.text) })),
    people: words.people.map((text, index) =>
      participants[index]?.left ? LEFT[locale].insight : named(text),
    ),
    pairs: words.pairs.map(named),
  }
}

export function jointAnswer(seen: SeenReading, words: GroupInterpretation): JointAnswer {
  const { participants, locale, result } = seen.record
  const { pairs, group, trace } = result.document.bonds!
  const names = fullNames(participants, locale)
  const ids = participants.map(({ id }) => id)
  const idsOf = ({ a, b }: PairRef): [string, string] => [ids[a]!, ids[b]!]
  const named = <Id extends string>({ id, ...pair }: { id: Id } & PairRef) => ({
    id,
    participants: idsOf(pair),
  })
  const matrix = pairs.map(({ a, b, overall, ...pair }, index): [string, PairAnswer] => [
    `${ids[a]}:${ids[b]}`,
    {
      score: overall,
      class: pair.class,
      parts: pair.parts,
      names: [names[a]!, names[b]!],
      reasons: pair.reasons,
      strengths: pair.strengths,
      challenges: pair.challenges,
      text: words.pairs[index]!,
    },
  ])
  const text = words.sections.find(({ key }) => key === 'group') ?? words.sections[0]
  return {
    individual_insights: Object.fromEntries(names.map((name, index) => [name, words.people[index]!])),
    individual_results: Object.fromEntries(
      ids.flatMap((id, index) => {
        const shown = shownResult(seen, index)
        return shown ? [[id, shown]] : []
      }),
    ),
    compatibility: {
      score: group.harmony,
      class: group.class,
      strengths: group.synergies.map((found) => ('a' in found ? named(found) : found)),
      challenges: group.challenges.map((found) => ('a' in found ? named(found) : found)),
    },
    compatibility_matrix: Object.fromEntries(matrix),
    compatibility_trace: trace,
    group_dynamics: text?.text ?? '',
    group: {
      roles: Object.fromEntries(group.roles.map((role, index) => [ids[index], role])),
      elements: {
        balance: group.element_balance,
        present: group.elements_present,
        missing: group.elements_missing,
        dominant: group.dominant_element,
      },
      dominant_animal: group.dominant_animal,
      joint_life_path: group.joint_life_path,
      archetype: group.archetype,
      strongest: idsOf(group.strongest),
      most_delicate: idsOf(group.most_delicate),
      growth: group.growth.map((found) => ('a' in found ? named(found) : found)),
    },
  }
}
