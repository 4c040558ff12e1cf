// What was asked over time: of each reading what it was about, and never its words.
import type { SignType } from '@/lib/engine'
import type { Intent } from '@/lib/interpretation/schema'
import { subjectOf } from '@/lib/interpretation/subject/subject'
import type { SubjectId } from '@/lib/interpretation/subject/subjects'
import type { Reach } from '@/lib/platform/context'
import { openField } from '@/lib/platform/seal/own'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import type { ReadingQuery } from '../schema'
import { type AskedRow, type Part, pickAsked } from './pick'
import { readSummary } from './stored'
import { wordsIn } from './words-rows'

export interface Asked {
  /** Milliseconds since 1970. */
  at: number
  /** Null where it is not known, and of what somebody in danger asked. */
  intent: Intent | null
  subject: SubjectId | null
  /** Null where it does not open. */
  sign: { type: SignType; value: string } | null
  /** Whether all of it opened. */
  whole: boolean
}

/** Of these nothing is counted up: they are no habit. */
const IN_DANGER: readonly unknown[] = ['self', 'violence']

function openAsked(row: AskedRow): Asked {
  const { id, summary: sealed, wordsId, words: text } = row
  const summary =
    sealed === null ? null : orUnreadable(() => readSummary(openField('Reading', 'summary', sealed, row), id))
  const question =
    summary?.question ?? orUnreadable(() => openField('Reading', 'question', row.question, row))
  const kept = wordsId !== null && text !== null ? { id: wordsId, text } : null
  const words = orUnreadable(() => ({ told: wordsIn({ ...row, words: kept }) }))
  const { intent = null, risk } = words?.told ?? {}
  const quiet = words === null || IN_DANGER.includes(risk)
  return {
    at: row.createdAt.getTime(),
    intent: quiet ? null : intent,
    subject: quiet || question === null ? null : subjectOf(question),
    sign: summary && { type: row.signType as SignType, value: summary.sign_value },
    whole: question !== null && words !== null && (sealed === null || summary !== null),
  }
}

/** One statement; each is opened only when it is asked for. Newest first. */
export async function selectAsked(
  reach: Reach,
  query: ReadingQuery,
  part: Part,
): Promise<{ open: () => Asked }[]> {
  const rows = await pickAsked(reach, query, part)
  return rows.map((row) => ({ open: () => openAsked(row) }))
}
