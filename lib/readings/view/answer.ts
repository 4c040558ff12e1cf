// A reading as the API answers it, made of the view: there people are found by name and by id, and pairs by “idA:idB”.
import type { PairRef } from '@/lib/engine'
import { PERSON_KEYS } from '@/lib/interpretation/schema'
import type { JointSection } from '../answers/words'
import type { JointAnswer, PairAnswer, PersonAnswer, Reading } from '../reading'
import { JOINT, SINGLE } from './item'
import type { BondsView, ParticipantView, ReadingView } from './reading-view'

/** What is answered only where it is asked for. */
export interface Wanted {
  /** The working, which is most of an answer. */
  trace: boolean
}

function resultAnswer(result: NonNullable<ParticipantView['result']>, { trace }: Wanted): PersonAnswer {
  if (trace || !('trace' in result)) return result
  const { trace: _, ...numbers } = result
  return numbers
}

function jointAnswer(
  { participants, words }: ReadingView,
  { pairs, group, trace }: BondsView,
  wanted: Wanted,
): JointAnswer {
  const ids = participants.map(({ id }) => id)
  const both = <Value>({ a, b }: PairRef, of: readonly Value[]): [Value, Value] => [of[a]!, of[b]!]
  const names = participants.map(({ name }) => name)
  const named = <Id extends string>({ id, ...pair }: { id: Id } & PairRef) => ({
    id,
    participants: both(pair, ids),
  })
  const matrix = pairs.map((pair): [string, PairAnswer] => [
    both(pair, ids).join(':'),
    {
      score: pair.overall,
      class: pair.class,
      parts: pair.parts,
      names: both(pair, names),
      reasons: pair.reasons,
      strengths: pair.strengths,
      challenges: pair.challenges,
      text: pair.text,
    },
  ])
  const text = words.sections.find(({ key }) => key === 'group' || key === 'thread') ?? words.sections[0]
  return {
    individual_insights: Object.fromEntries(participants.map(({ name, insight }) => [name, insight ?? ''])),
    individual_results: Object.fromEntries(
      participants.flatMap(({ id, result }) => (result ? [[id, resultAnswer(result, wanted)]] : [])),
    ),
    compatibility: {
      score: group.harmony,
      class: group.class,
      strengths: group.synergies.map((found) => ('a' in found ? named(found) : found)),
      challenges: group.challenges.map((found) => ('a' in found ? named(found) : found)),
    },
    compatibility_matrix: Object.fromEntries(matrix),
    ...(wanted.trace && { compatibility_trace: trace }),
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
      strongest: both(group.strongest, ids),
      most_delicate: both(group.most_delicate, ids),
      growth: group.growth.map((found) => ('a' in found ? named(found) : found)),
    },
  }
}

/** Behind the thread, what is said to each and of every two. */
function jointSections(
  { words: { sections }, participants }: ReadingView,
  { pairs }: BondsView,
): JointSection[] {
  const told = sections.filter(({ key }) => key === 'answer' || key === 'thread')
  const nameOf = (place: number) => participants[place]!.name
  return [
    ...told,
    ...participants.flatMap(({ name, insight }, place) =>
      insight ? [{ key: PERSON_KEYS[place]!, title: name, text: insight }] : [],
    ),
    ...pairs.flatMap(({ a, b, text }) =>
      text
        ? [
            {
              key: 'pair' as const,
              title: `${nameOf(a)} · ${nameOf(b)}`,
              text,
              pair: `${participants[a]!.id}:${participants[b]!.id}`,
            },
          ]
        : [],
    ),
    ...sections.filter((section) => !told.includes(section)),
  ]
}

/** Fields in the order in which they are answered. */
export function toAnswer(view: ReadingView, { trace }: Wanted): Reading {
  const { participants, bonds } = view
  const wanted = { trace: trace && !view.unreadable?.includes('trace') }
  const { whole, ...interpretation } = view.words
  const [primary] = participants
  const before = { id: view.id, created_at: view.createdAt, moment: view.moment }
  const answer = {
    question: view.question,
    sign_type: view.signType,
    sign_value: view.signValue,
    favorite: view.favorite,
    participants: participants.map(({ id, name, ownName, left }) => ({ id, name: ownName ?? name, left })),
    user_id: primary!.id,
    primary_user_id: primary!.id,
    participant_ids: participants.map(({ id }) => id),
    viewer: { role: view.role, participant_ids: participants.flatMap(({ id, you }) => (you ? [id] : [])) },
    note: view.note,
    unreadable: view.unreadable,
    locale: view.locale,
    style: view.style,
    convention: view.convention,
    convention_version: view.conventionVersion,
    options: view.options,
    engine_version: view.engineVersion,
    hash: view.hash,
    reading_result: primary!.result ? resultAnswer(primary!.result, wanted) : view.occasion,
    ai_interpretation: whole,
    interpretation,
    calculation_time_ms: view.calculationMs,
    ai_time_ms: view.words.ai.ms ?? 0,
  }
  if (!bonds) return { ...before, ...SINGLE, ...answer }
  const people = participants.map(({ insight }) => insight ?? '')
  const pairs = bonds.pairs.map(({ text }) => text)
  const words = { ...interpretation, sections: jointSections(view, bonds), people, pairs }
  return { ...before, ...JOINT, ...answer, interpretation: words, ...jointAnswer(view, bonds, wanted) }
}
