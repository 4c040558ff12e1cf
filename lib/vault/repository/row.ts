// A finding as it is stored: what somebody wrote or saw is one sealed value.
import { SIGN_TYPES, type SignType } from '@/lib/engine'
import { Prisma } from '@/lib/platform/generated/prisma/client'
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
  /** Instants are ISO 8601 in UTC. */
  seenAt: string | null
  content: string
  createdAt: string
  updatedAt: string
}

/** Of `found`. */
export const COLUMNS = Prisma.sql`found.id, found.account_id AS "accountId", found.kind, found.reading_id AS "readingId",
  found.seen_at AS "seenAt", found.content, found.created_at AS "createdAt", found.updated_at AS "updatedAt"`

const isNote = (note: unknown) => note === null || typeof note === 'string'
const FITS: Record<Kind, (content: Partial<PassageContent & SignContent>) => boolean> = {
  passage: ({ section, text, note }) =>
    PARTS.some((part) => part === section) && typeof text === 'string' && isNote(note),
  sign: ({ sign_type, sign_value, note }) =>
    SIGN_TYPES.some((type) => type === sign_type) && typeof sign_value === 'string' && isNote(note),
  note: ({ text }) => typeof text === 'string',
}

/** Throws `SealError` where it does not open. */
export const openContent = (row: Pick<FindingRow, 'id' | 'accountId' | 'kind' | 'content'>) =>
  parseSealed<PassageContent & SignContent>(
    openField('Finding', 'content', row.content, row),
    FITS[row.kind],
    () => unusable('Finding', 'content', row.id),
  )

/** As it is answered. Throws `SealError` where it does not open. */
export function toFinding(row: FindingRow): Finding {
  const { section, text, told = null, sign_type, sign_value, note } = openContent(row)
  const { id, kind, createdAt: created_at, updatedAt: updated_at } = row
  if (kind === 'note') return { id, created_at, updated_at, kind, text }
  if (kind === 'sign') {
    const seen_at = row.seenAt ?? created_at
    return { id, created_at, updated_at, kind, sign_type, sign_value, seen_at, note }
  }
  return { id, created_at, updated_at, kind, reading_id: row.readingId ?? '', section, told, text, note }
}

/** The same of one that may not open. */
export const toListed = (row: FindingRow): ListedFinding => {
  const { id, kind, createdAt: created_at, updatedAt: updated_at } = row
  return orUnreadable(() => toFinding(row)) ?? { id, created_at, updated_at, kind, unreadable: true }
}
