// Profiles in the database. Who asks is part of every query; rows become plain values here.

import { isTimeZone } from '@/lib/engine'
import { recordAudit } from '@/lib/platform/audit'
import type { Context, Reach } from '@/lib/platform/context'
import { db, pool } from '@/lib/platform/db'
import { Prisma, type Profile as Row } from '@/lib/platform/generated/prisma/client'
import { type Listed, listed } from '@/lib/platform/paging'
import { refuseBeyond } from '@/lib/platform/rate-limit/bounds'
import { SEALED_FIELDS } from '@/lib/platform/seal/fields'
import { openable } from '@/lib/platform/seal/own'
import { type Checks, openRow, unusable } from '@/lib/platform/seal/unreadable'
import {
  isBirthday,
  isGender,
  type ListedProfile,
  type Profile,
  type ProfileChange,
  type ProfileInput,
} from './schema'

const isNumber = (text: string | null) => Number.isFinite(Number(text))
const asNumber = (text: string | null) => (text === null ? null : Number(text))
const asText = (value: string | number | null | undefined) => (value == null ? value : String(value))

/** What opens and is yet none of these would break whatever reckons with it. */
const CHECKS: Checks<Row> = Object.fromEntries(
  (
    [
      ['birthday', ({ birthday }) => isBirthday(birthday)],
      ['gender', ({ gender }) => gender === null || isGender(gender)],
      ['heartRateBpm', ({ heartRateBpm }) => isNumber(heartRateBpm)],
      ['timeZone', ({ timeZone }) => timeZone === null || isTimeZone(timeZone)],
      ['latitude', ({ latitude }) => isNumber(latitude)],
      ['longitude', ({ longitude }) => isNumber(longitude)],
    ] satisfies [keyof Row, (row: Row) => boolean][]
  ).map(([field, fits]) => [
    field,
    (row: Row) => {
      if (!fits(row)) throw unusable('Profile', field, row.id)
    },
  ]),
)

/** Throws `SealError` unless every value can be read. */
function toProfile(row: Row): Profile {
  for (const check of Object.values(CHECKS)) check(row)
  return shape(row)
}

/** What does not open is null, and named. */
function toListed(row: Row): ListedProfile {
  const { values, unreadable } = openRow('Profile', row, CHECKS)
  return unreadable.length === 0 ? shape(values) : { ...shape(values), unreadable }
}

function shape(row: Row): Profile {
  return {
    id: row.id,
    name: row.name,
    name_persian: row.namePersian,
    birthday: row.birthday,
    mother_name: row.motherName,
    mother_name_persian: row.motherNamePersian,
    gender: row.gender as Profile['gender'],
    heart_rate_bpm: asNumber(row.heartRateBpm),
    time_zone: row.timeZone,
    place: row.place,
    latitude: asNumber(row.latitude),
    longitude: asNumber(row.longitude),
    linked: row.linkedAccountId !== null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}

/** `undefined` leaves a column as it is; `null` empties it. */
const toColumns = (input: ProfileChange) =>
  ({
    name: input.name,
    namePersian: input.name_persian,
    birthday: input.birthday,
    motherName: input.mother_name,
    motherNamePersian: input.mother_name_persian,
    gender: input.gender,
    heartRateBpm: asText(input.heart_rate_bpm),
    timeZone: input.time_zone,
    place: input.place,
    latitude: asText(input.latitude),
    longitude: asText(input.longitude),
  }) satisfies Record<keyof typeof SEALED_FIELDS.Profile.columns, unknown>

/** The profiles of an account; of a bound key's, the one it is bound to. */
const within = ({ owner, profileId }: Reach) => ({
  accountId: owner,
  ...(profileId !== null && { AND: { id: profileId } }),
})

/** The same for statements by hand. */
const reached = ({ owner, profileId }: Reach) =>
  profileId === null
    ? Prisma.sql`account_id = ${owner}::uuid`
    : Prisma.sql`account_id = ${owner}::uuid AND id = ${profileId}::uuid`

const CLEAR = {
  ...{ id: 'id', accountId: 'account_id', linkedAccountId: 'linked_account_id' },
  ...{ createdAt: 'created_at', updatedAt: 'updated_at' },
}
const COLUMNS = Prisma.raw(
  Object.entries({ ...CLEAR, ...SEALED_FIELDS.Profile.columns })
    .map(([field, column]) => `${column} AS "${field}"`)
    .join(', '),
)

/** Rows as Prisma gives them, by hand: every reading asks for some. @param name of the prepared statement */
async function rowsOf<More extends object = object>(
  name: string,
  { text, values }: Prisma.Sql,
): Promise<(Row & More)[]> {
  const { rows } = await pool().query<Row & More>({ name, text, values })
  return rows.map((row) => openable('Profile', row))
}

export async function insertProfile(ctx: Context, id: string, input: ProfileInput): Promise<Profile> {
  const { name, birthday, mother_name: motherName } = input
  const required = { name, birthday, motherName }
  const at = new Date(ctx.now)
  const key = { id, accountId: ctx.actor.owner, createdAt: at, updatedAt: at }
  return db().$transaction(async (tx) => {
    const { accountId } = key
    await refuseBeyond(tx, accountId, 'profiles', () => tx.profile.count({ where: { accountId } }))
    const row = await tx.profile.create({ data: { ...toColumns(input), ...required, ...key } })
    await recordAudit(tx, ctx, { action: 'create_user', resource: 'oracle_user', id })
    return toProfile(row)
  })
}

/** Those of the ids that are within reach, in no order. */
export async function findProfiles(reach: Reach, ids: readonly string[]): Promise<Profile[]> {
  const rows = await rowsOf(
    `profiles ${reach.profileId === null ? 'of account' : 'of person'}`,
    Prisma.sql`SELECT ${COLUMNS} FROM oracle_users WHERE id = ANY(${[...ids]}::uuid[]) AND ${reached(reach)}`,
  )
  return rows.map(toProfile)
}

export async function findProfile(reach: Reach, id: string): Promise<Profile | null> {
  const [profile] = await findProfiles(reach, [id])
  return profile ?? null
}

/** Whether the profile is within reach, whatever of it can be opened. */
export async function hasProfile(reach: Reach, id: string): Promise<boolean> {
  return (await db().profile.count({ where: { ...within(reach), id } })) > 0
}

/** Whether the caller has this profile or, as an account, is linked to it. */
export async function isOwnPerson(reach: Reach, id: string): Promise<boolean> {
  const linked = reach.profileId === null ? [{ linkedAccountId: reach.owner }] : []
  return (await db().profile.count({ where: { id, OR: [within(reach), ...linked] } })) > 0
}

export async function selectProfiles(
  reach: Reach,
  limit: number,
  cursor?: string,
): Promise<Listed<ListedProfile>> {
  const older = cursor ? Prisma.sql`AND id < ${cursor}::uuid` : Prisma.empty
  const rows = await rowsOf<{ total: number }>(
    `page of profiles ${reach.profileId === null ? 'of account' : 'of person'}${cursor ? ' older' : ''}`,
    Prisma.sql`SELECT ${COLUMNS}, (SELECT count(*)::int FROM oracle_users WHERE ${reached(reach)}) AS total
      FROM oracle_users WHERE ${reached(reach)} ${older} ORDER BY id DESC LIMIT ${limit + 1}`,
  )
  const total = rows[0]?.total ?? (await db().profile.count({ where: within(reach) }))
  return listed(rows.map(toListed), total, limit)
}

/** Resolves to null when no such profile is within reach. */
export async function changeProfile(
  ctx: Context,
  id: string,
  change: ProfileChange,
): Promise<Profile | null> {
  // Sealing wants the row and its owner by name.
  const where = { ...within(ctx.actor), id }
  return db().$transaction(async (tx) => {
    const [row] = await tx.profile.updateManyAndReturn({ where, data: toColumns(change) })
    if (row) await recordAudit(tx, ctx, { action: 'update_user', resource: 'oracle_user', id })
    return row ? toProfile(row) : null
  })
}

/** Removes the row, and with it the readings in which this person takes part. Resolves to false when none is within reach. */
export async function removeProfile(ctx: Context, id: string): Promise<boolean> {
  return db().$transaction(async (tx) => {
    // A reading that is just being written is waited for, or it would stay with a participant less than it speaks of.
    await tx.$queryRaw`
      SELECT 1 FROM oracle_users WHERE id = ${id}::uuid AND account_id = ${ctx.actor.owner}::uuid FOR UPDATE`
    const part = { participants: { some: { userId: id, user: within(ctx.actor) } } }
    await tx.reading.deleteMany({ where: part })
    const { count } = await tx.profile.deleteMany({ where: { ...within(ctx.actor), id } })
    if (count > 0) await recordAudit(tx, ctx, { action: 'delete_user', resource: 'oracle_user', id })
    return count > 0
  })
}

/** Whether anybody has it: tells "someone else's" from "does not exist". */
export async function profileExists(id: string): Promise<boolean> {
  return (await db().profile.count({ where: { id } })) > 0
}
