// Readings in the database: sealed, with their participants, in one transaction. Who asks is part of every query.
import type { SignType } from '@/lib/engine'
import type { Interpretation, Style } from '@/lib/interpretation/schema'
import { recordAudit } from '@/lib/platform/audit'
import type { Context, Reach } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { ReadingParticipant, ReadingQuery, StoredResult } from './schema'

/** A reading as plain values: everything opened, nothing yet shaped for an answer. */
export interface ReadingRecord {
  id: string
  question: string
  signType: SignType
  signValue: string
  result: StoredResult
  interpretation: Interpretation
  isMultiUser: boolean
  favorite: boolean
  locale: Locale
  style: Style
  convention: string
  engineVersion: string
  /** Milliseconds that computing and wording took. */
  calculationMs: number
  createdAt: Date
  /** The primary first. */
  participants: ReadingParticipant[]
}

const withParticipants = {
  participants: { orderBy: { position: 'asc' }, include: { user: true } },
} as const satisfies Prisma.ReadingInclude
type Row = Prisma.ReadingGetPayload<{ include: typeof withParticipants }>

const toRecord = (row: Row): ReadingRecord => ({
  id: row.id,
  question: row.question,
  signType: row.signType as SignType,
  signValue: row.signValue,
  result: JSON.parse(row.readingResult) as StoredResult,
  interpretation: JSON.parse(row.aiInterpretation) as Interpretation,
  isMultiUser: row.isMultiUser,
  favorite: row.favorite,
  locale: row.locale as Locale,
  style: row.style as Style,
  convention: row.convention,
  engineVersion: row.engineVersion,
  calculationMs: row.calculationMs,
  createdAt: row.createdAt,
  participants: row.participants.map(({ user }) => ({ id: user.id, name: user.name })),
})

export async function insertReading(ctx: Context, reading: ReadingRecord): Promise<void> {
  const { id, result, interpretation, participants, ...columns } = reading
  const [primary] = participants
  await db().$transaction(async (tx) => {
    await tx.reading.create({
      data: {
        ...columns,
        id,
        accountId: ctx.actor.owner,
        userId: primary!.id,
        readingResult: JSON.stringify(result),
        aiInterpretation: JSON.stringify(interpretation),
      },
      select: { id: true },
    })
    await tx.participant.createMany({
      data: participants.map((participant, position) => ({
        readingId: id,
        userId: participant.id,
        isPrimary: position === 0,
        position,
      })),
    })
    await recordAudit(tx, ctx, { action: 'create_reading', resource: 'oracle_reading', id })
  })
}

/** Readings in which a profile of this account takes part, whoever made them; of a bound key's, its own profile. */
const takingPart = ({ owner, profileId }: Reach, userId?: string): Prisma.ReadingWhereInput => {
  const user = { accountId: owner }
  const ids = [profileId, userId].filter((id) => id != null)
  const some = (userId?: string) => ({ participants: { some: { ...(userId && { userId }), user } } })
  return ids.length > 0 ? { AND: ids.map(some) } : some()
}

export async function findReading(reach: Reach, id: string): Promise<ReadingRecord | null> {
  const made = reach.profileId === null ? [{ accountId: reach.owner }] : []
  const where = { id, OR: [...made, takingPart(reach)] }
  const row = await db().reading.findUnique({ where, include: withParticipants })
  return row && toRecord(row)
}

/** Whether anybody has it: tells "someone else's" from "does not exist". */
export async function readingExists(id: string): Promise<boolean> {
  return (await db().reading.count({ where: { id } })) > 0
}

const DAY_MS = 24 * 60 * 60 * 1000

/** An account's list is of what it made; a person's, of what this person takes part in. */
function filterOf(reach: Reach, query: ReadingQuery): Prisma.ReadingWhereInput {
  const { user_id, reading_type, sign_type, favorite, from, to } = query
  const until = to && new Date(Date.parse(to) + DAY_MS)
  return {
    ...(user_id || reach.profileId !== null ? takingPart(reach, user_id) : { accountId: reach.owner }),
    ...(reading_type && { isMultiUser: reading_type === 'multi_user' }),
    ...(sign_type && { signType: sign_type }),
    ...(favorite && { favorite: favorite === 'true' }),
    ...((from || until) && {
      createdAt: { ...(from && { gte: new Date(from) }), ...(until && { lt: until }) },
    }),
  }
}

/** Newest first. */
export async function selectReadings(
  reach: Reach,
  query: ReadingQuery,
  take: number,
  cursor: string | undefined,
): Promise<ReadingRecord[]> {
  const where = { ...filterOf(reach, query), ...(cursor && { id: { lt: cursor } }) }
  const rows = await db().reading.findMany({
    where,
    orderBy: { id: 'desc' },
    take,
    include: withParticipants,
  })
  return rows.map(toRecord)
}

export async function countReadings(reach: Reach, query: ReadingQuery): Promise<number> {
  return db().reading.count({ where: filterOf(reach, query) })
}
