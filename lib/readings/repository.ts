// Readings in the database: sealed, with their participants, in one transaction. The owner is part of every query.
import type { SignType } from '@/lib/engine'
import type { Interpretation, Style } from '@/lib/interpretation/schema'
import { recordAudit } from '@/lib/platform/audit'
import type { Context, OwnerId } from '@/lib/platform/context'
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

export async function findReading(owner: OwnerId, id: string): Promise<ReadingRecord | null> {
  const row = await db().reading.findUnique({ where: { id, accountId: owner }, include: withParticipants })
  return row && toRecord(row)
}

/** Whether anybody has it: tells "someone else's" from "does not exist". */
export async function readingExists(id: string): Promise<boolean> {
  return (await db().reading.count({ where: { id } })) > 0
}

const DAY_MS = 24 * 60 * 60 * 1000

function filterOf(owner: OwnerId, query: ReadingQuery): Prisma.ReadingWhereInput {
  const { user_id, reading_type, sign_type, favorite, from, to } = query
  const until = to && new Date(Date.parse(to) + DAY_MS)
  return {
    accountId: owner,
    ...(user_id && { participants: { some: { userId: user_id } } }),
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
  owner: OwnerId,
  query: ReadingQuery,
  take: number,
  cursor: string | undefined,
): Promise<ReadingRecord[]> {
  const where = { ...filterOf(owner, query), ...(cursor && { id: { lt: cursor } }) }
  const rows = await db().reading.findMany({
    where,
    orderBy: { id: 'desc' },
    take,
    include: withParticipants,
  })
  return rows.map(toRecord)
}

export async function countReadings(owner: OwnerId, query: ReadingQuery): Promise<number> {
  return db().reading.count({ where: filterOf(owner, query) })
}
