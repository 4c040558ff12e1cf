// A finding as it is stored: what somebody wrote or saw is one sealed value.
import { SIGN_TYPES, type SignType } from '@/lib/engine'
import { openField } from '@/lib/platform/seal/own'
import { orUnreadable, parseSealed, unusable } from '@/lib/platform/seal/unreadable'
import { PARTS, type Part } from '@/lib/readings/feedback-schema'
import type { Finding, Kind, ListedFinding } from '../schema'

export interface PassageContent {
  section: Part
  text: string
  note: string | null
  /** In which other manner the words are told that hold it: `fa.plain`; null in the reading's own. */
  told: string | null
}
export interface SignContent {
  sign_type: SignType
  sign_value: string
  note: string | null
}
export interface NoteContent {
  text: string
}
export type Content = PassageContent | SignContent | NoteContent

export interface FindingRow {
  id: string
  accountId: string
  kind: Kind
  readingId: string | null
  seenAt: Date | null
  content: string
  createdAt: Date
  updatedAt: Date
}

const isNote = (note: unknown) => note === null || typeof note === 'string'
const FITS: Record<Kind, (content: Partial<PassageContent & SignContent>) => boolean> = {
  passage: ({ section, text, note }) =>
    PARTS.some((part) => part === section) && typeof text === 'string' && isNote(note),
  sign: ({ sign_type, sign_value, note }) =>
    SIGN_TYPES.some((type) => type === sign_type) && typeof sign_value === 'string' && isNote(note),
  note: ({ text }) => typeof text === 'string',
}

/** Throws `SealError` where it does not open. */
export const openContent = ({
  content,
  kind,
  ...row
}: Pick<FindingRow, 'id' | 'accountId' | 'kind' | 'content'>) =>
  parseSealed<PassageContent & SignContent>(openField('Finding', 'content', content, row), FITS[kind], () =>
    unusable('Finding', 'content', row.id),
  )

const known = ({ id, createdAt, updatedAt }: FindingRow) => ({
  id,
  created_at: createdAt.toISOString(),
  updated_at: updatedAt.toISOString(),
})

/** As it is answered. Throws `SealError` where it does not open. */
export function toFinding(row: FindingRow): Finding {
  const { section, text, told = null, sign_type, sign_value, note } = openContent(row)
  if (row.kind === 'note') return { ...known(row), kind: row.kind, text }
  if (row.kind === 'sign') {
    const seen_at = (row.seenAt ?? row.createdAt).toISOString()
    return { ...known(row), kind: row.kind, sign_type, sign_value, seen_at, note }
  }
  return { ...known(row), kind: row.kind, reading_id: row.readingId ?? '', section, told, text, note }
}

/** The same of one that may not open. */
export const toListed = (row: FindingRow): ListedFinding =>
  orUnreadable(() => toFinding(row)) ?? { ...known(row), kind: row.kind, unreadable: true }
