// A reading as plain values: everything opened, nothing yet shaped for an answer.
import type { SignType } from '@/lib/engine'
import type { Named } from '@/lib/interpretation/labels'
import type { GroupInterpretation, Interpretation, Style } from '@/lib/interpretation/schema'
import type { Reach } from '@/lib/platform/context'
import type { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { StoredResult } from '../reading'
import { unpack } from './packed'

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
}

/** A record as one of those who may see it sees it. */
export interface SeenReading {
  record: ReadingRecord
  standing: Standing
}

export const withPeople = ({ owner }: Reach) =>
  ({
    participants: { orderBy: { position: 'asc' }, include: { user: { select: { linkedAccountId: true } } } },
    viewers: { where: { accountId: owner } },
  }) as const satisfies Prisma.ReadingInclude
type Row = Prisma.ReadingGetPayload<{ include: ReturnType<typeof withPeople> }>

function toRecord(row: Row): ReadingRecord {
  const result = JSON.parse(unpack(row.readingResult)) as StoredResult
  return {
    id: row.id,
    question: row.question,
    signType: row.signType as SignType,
    signValue: row.signValue,
    result,
    interpretation: JSON.parse(row.aiInterpretation) as Interpretation,
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
  return {
    role: row.accountId === owner ? 'owner' : 'participant',
    own: linked.map(({ userId }) => userId),
    favorite: marks?.favorite ?? false,
    note: marks?.note ?? null,
  }
}

export const toSeen = (reach: Reach, row: Row): SeenReading => ({
  record: toRecord(row),
  standing: standingOf(reach, row),
})
