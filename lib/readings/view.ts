// A stored reading as it is answered to one of those who may see it, by the API and to the page alike.
import { groupText } from '@/lib/interpretation/group/interpret-group'
import { interpretationText } from '@/lib/interpretation/interpret'
import { fullNames, labelsOf } from '@/lib/interpretation/labels'
import { withNames } from '@/lib/interpretation/people'
import { jointAnswer, wordsWithNames } from './joint'
import type { ListedItem, Reading, ReadingItem, Summary, UnreadableItem } from './reading'
import type { ListedReading } from './repository/list'
import type { SeenReading, UnopenedReading } from './repository/record'
import { primaryResult, seesAll } from './shared'
import { summaryOf } from './summary'

/** What is told of a reading that does not open. */
export const toUnreadable = (reading: UnopenedReading): UnreadableItem => ({
  id: reading.id,
  created_at: reading.createdAt.toISOString(),
  is_multi_user: reading.isMultiUser,
  reading_type: reading.isMultiUser ? 'multi_user' : 'single_user',
  sign_type: reading.signType,
  favorite: reading.favorite,
  participants: reading.participants.map(({ id, left }) => ({ id, left })),
  viewer: { role: reading.role },
  unreadable: true,
})

export const toItem = ({ summary, ...reading }: ListedReading): ListedItem =>
  summary === null ? toUnreadable(reading) : itemOf(reading, summary)

const SINGLE = { is_multi_user: false, reading_type: 'single_user' } as const
const JOINT = { is_multi_user: true, reading_type: 'multi_user' } as const

function itemOf(reading: Omit<ListedReading, 'summary' | 'role'>, summary: Summary): ReadingItem {
  const { isMultiUser, locale } = reading
  const people = reading.participants.map(({ left }, index) => ({ name: summary.names[index] ?? '', left }))
  const names = fullNames(people, locale)
  return {
    id: reading.id,
    created_at: reading.createdAt.toISOString(),
    moment: summary.moment,
    ...(isMultiUser ? JOINT : SINGLE),
    question: summary.question,
    sign_type: reading.signType,
    sign_value: summary.sign_value,
    favorite: reading.favorite,
    participants: reading.participants.map(({ id, left }, index) => ({
      id,
      name: left ? names[index]! : people[index]!.name,
      left,
    })),
    preview: isMultiUser ? withNames(summary.preview, labelsOf(people, locale)) : summary.preview,
  }
}

export function toReading(seen: SeenReading): Reading {
  const { record, standing } = seen
  const { result, locale } = record
  const { preview: _, ...common } = itemOf({ ...record, favorite: standing.favorite }, summaryOf(record))
  const ids = common.participants.map(({ id }) => id)
  const words = record.isMultiUser ? wordsWithNames(seen) : null
  const interpretation = words ?? record.interpretation
  const answer = {
    ...common,
    user_id: ids[0]!,
    primary_user_id: ids[0]!,
    participant_ids: ids,
    viewer: { role: standing.role, participant_ids: [...standing.own] },
    note: standing.note,
    unreadable: standing.unreadable,
    locale,
    style: record.style,
    convention: record.convention,
    convention_version: result.document.convention_version,
    options: result.document.options,
    engine_version: record.engineVersion,
    hash: seesAll(seen) ? result.hash : null,
    reading_result: primaryResult(seen),
    ai_interpretation: words
      ? groupText(words, labelsOf(record.participants, locale))
      : interpretationText(interpretation),
    interpretation,
    calculation_time_ms: record.calculationMs,
    ai_time_ms: 0,
  }
  return words
    ? { ...answer, ...JOINT, interpretation: words, ...jointAnswer(seen, words) }
    : { ...answer, ...SINGLE }
}
