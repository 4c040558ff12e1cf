// A stored reading as it is answered, by the API and to the page alike.
import { interpretationText } from '@/lib/interpretation/interpret'
import type { ReadingRecord } from './repository'
import type { Reading, ReadingItem } from './schema'

const PREVIEW = 160

function common(record: ReadingRecord): Omit<ReadingItem, 'preview'> {
  return {
    id: record.id,
    created_at: record.createdAt.toISOString(),
    moment: record.result.document.people[0]!.fc60.iso,
    is_multi_user: record.isMultiUser,
    reading_type: record.isMultiUser ? 'multi_user' : 'single_user',
    question: record.question,
    sign_type: record.signType,
    sign_value: record.signValue,
    favorite: record.favorite,
    participants: record.participants,
  }
}

/** Cut at a word, with an ellipsis. */
function shorten(text: string): string {
  if (text.length <= PREVIEW) return text
  const cut = text.slice(0, PREVIEW)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), PREVIEW / 2))}…`
}

export const toItem = (record: ReadingRecord): ReadingItem => ({
  ...common(record),
  preview: shorten(record.interpretation.sections[0]?.text ?? ''),
})

export function toReading(record: ReadingRecord): Reading {
  const { result, interpretation, participants } = record
  const [primary] = participants
  const [own] = result.document.people
  return {
    ...common(record),
    user_id: primary!.id,
    primary_user_id: primary!.id,
    participant_ids: participants.map(({ id }) => id),
    locale: record.locale,
    style: record.style,
    convention: record.convention,
    convention_version: result.document.convention_version,
    options: result.document.options,
    engine_version: record.engineVersion,
    hash: result.hash,
    reading_result: own!,
    ai_interpretation: interpretationText(interpretation),
    interpretation,
    calculation_time_ms: record.calculationMs,
    ai_time_ms: 0,
  }
}
