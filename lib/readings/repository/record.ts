// A reading as plain values: everything opened, nothing yet shaped for an answer.
import type { SignType } from '@/lib/engine'
import type { Named } from '@/lib/interpretation/labels'
import type { GroupInterpretation, Interpretation, Style } from '@/lib/interpretation/schema'
import type { Reach } from '@/lib/platform/context'
import type { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Locale } from '@/lib/platform/i18n/locales'
import { openRow } from '@/lib/platform/seal/unreadable'
import type { StoredResult } from '../reading'
import { readInterpretation, readResult } from './stored'

export interface RecordedParticipant extends Named {
  id: string
}

export interface ReadingRecord {
  id: string
  question: string
  signType: SignType
  signValue: string
  result: StoredResult
  interpretation: Interpretation | GroupInterpretation
  isMultiUser: boolean
  locale: Locale
  style: Style
  convention: string
  engineVersion: string
  /** Milliseconds that computing and wording took. */
  calculationMs: number
  createdAt: Date
  /** The primary first, in the order of the document's people. */
  participants: RecordedParticipant[]
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

export const withPeople = ({ owner }: Reach) =>
  ({
    participants: { orderBy: { position: 'asc' }, include: { user: { select: { linkedAccountId: true } } } },
    viewers: { where: { accountId: owner } },
  }) as const satisfies Prisma.ReadingInclude
type Row = Prisma.ReadingGetPayload<{ include: ReturnType<typeof withPeople> }>

function toRecord(row: Row): ReadingRecord {
  const result = readResult(row.readingResult, row.id)
  return {
    id: row.id,
    question: row.question,
    signType: row.signType as SignType,
    signValue: row.signValue,
    result,
    interpretation: readInterpretation(row.aiInterpretation, row.id, row.isMultiUser),
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

/** Throws `SealError` where the reading does not open; a note that does not is merely named. */
export const toSeen = (reach: Reach, row: Row): SeenReading => ({
  record: toRecord(row),
  standing: standingOf(reach, row),
})
