// A reading as plain values: everything opened, nothing yet shaped for an answer.
import type { SignType } from '@/lib/engine'
import type { Named } from '@/lib/interpretation/labels'
import type { Style } from '@/lib/interpretation/schema'
import type { Reach } from '@/lib/platform/context'
import type { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Locale } from '@/lib/platform/i18n/locales'
import { openRow } from '@/lib/platform/seal/unreadable'
import type { StoredResult } from '../reading'
import { type Words, wordsOf } from '../words'
import { readResult } from './stored'
import { type KeptWords, keptWords, WRITTEN } from './words-rows'

export interface RecordedParticipant extends Named {
  id: string
}

/** A reading as it is saved first: without words. */
export interface NumbersRecord {
  id: string
  question: string
  signType: SignType
  signValue: string
  result: StoredResult
  isMultiUser: boolean
  locale: Locale
  style: Style
  convention: string
  engineVersion: string
  /** Milliseconds that computing took. */
  calculationMs: number
  createdAt: Date
  /** The primary first, in the order of the document's people. */
  participants: RecordedParticipant[]
}

export interface ReadingRecord extends NumbersRecord {
  interpretation: Words
}

/** Who asks for a reading, and what this account marked in it. */
export interface Standing {
  role: 'owner' | 'participant'
  /** Ids of the participants that the asking one is. */
  own: readonly string[]
  favorite: boolean
  note: string | null
  /** Of the account's own marks, what does not open; null stands for it. */
  unreadable?: string[]
}

/** A record as one of those who may see it sees it. */
export interface SeenReading {
  record: ReadingRecord
  standing: Standing
}

/** What stands in clear of a reading, and may be told of one that does not open. */
export interface UnopenedReading
  extends Pick<ReadingRecord, 'id' | 'isMultiUser' | 'signType' | 'createdAt'> {
  favorite: boolean
  role: Standing['role']
  /** The primary first. */
  participants: { id: string; left: boolean }[]
}

/** What a reading is read with. The words are in rows of their own; what is left out is opened for nothing. */
export const whole = ({ owner }: Reach) =>
  ({
    include: {
      participants: {
        orderBy: { position: 'asc' },
        include: { user: { select: { linkedAccountId: true } } },
      },
      viewers: { where: { accountId: owner } },
      words: WRITTEN,
    },
    omit: { aiInterpretation: true, summary: true, note: true },
  }) as const satisfies Prisma.ReadingFindManyArgs
type Row = Prisma.ReadingGetPayload<ReturnType<typeof whole>>
type NumbersRow = Omit<Row, 'participants' | 'viewers' | 'words'> & {
  participants: Pick<Row['participants'][number], 'userId' | 'leftAt' | 'position'>[]
}

/** Throws `SealError` where something of it does not open. */
export function toNumbers(row: NumbersRow): NumbersRecord {
  const result = readResult(row.readingResult, row.id)
  return {
    id: row.id,
    question: row.question,
    signType: row.signType as SignType,
    signValue: row.signValue,
    result,
    isMultiUser: row.isMultiUser,
    locale: row.locale as Locale,
    style: row.style as Style,
    convention: row.convention,
    engineVersion: row.engineVersion,
    calculationMs: row.calculationMs,
    createdAt: row.createdAt,
    participants: row.participants.map(({ userId, leftAt, position }) => ({
      id: userId,
      name: result.input.people[position]?.name ?? '',
      // A reading for one person alone has nobody to leave it to: its words and its name stay its owner's.
      left: row.isMultiUser && leftAt !== null,
    })),
  }
}

/** A reading whose server died before it had kept the words has those that would have been. */
export function toRecord(row: NumbersRow, kept: KeptWords): ReadingRecord {
  const numbers = toNumbers(row)
  return { ...numbers, interpretation: kept() ?? wordsOf(numbers) }
}

/** A key that is bound to a profile acts as that person, also in a reading of its own account. */
function standingOf({ owner, profileId }: Reach, row: Row): Standing {
  if (profileId !== null) return { role: 'participant', own: [profileId], favorite: false, note: null }
  const linked = row.participants.filter(({ user, leftAt }) => user.linkedAccountId === owner && !leftAt)
  const [marks] = row.viewers
  const { values, unreadable } = openRow('ReadingViewer', marks ?? { favorite: false, note: null })
  return {
    role: row.accountId === owner ? 'owner' : 'participant',
    own: linked.map(({ userId }) => userId),
    favorite: values.favorite,
    note: values.note,
    ...(unreadable.length > 0 && { unreadable }),
  }
}

/** What can be told of a reading that does not open. */
export const toUnopened = (reach: Reach, row: Row): UnopenedReading => ({
  id: row.id,
  isMultiUser: row.isMultiUser,
  signType: row.signType as SignType,
  createdAt: row.createdAt,
  participants: row.participants.map(({ userId, leftAt }) => ({
    id: userId,
    left: row.isMultiUser && leftAt !== null,
  })),
  role: standingOf(reach, row).role,
  favorite: standingOf(reach, row).favorite,
})

/** Reads rows for one who may see them. The reader throws `SealError` for one that does not open; a note that does not is merely named. */
export async function readerOf(reach: Reach, rows: readonly Row[]): Promise<(row: Row) => SeenReading> {
  const wordsOfRow = await keptWords(rows)
  return (row) => ({ record: toRecord(row, wordsOfRow(row.id)), standing: standingOf(reach, row) })
}
