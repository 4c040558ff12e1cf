// Profiles in the database. Who asks is part of every query; rows become plain values here.

import { auditEntry, recordAudit } from '@/lib/platform/audit'
import type { Context, OwnerId, Reach } from '@/lib/platform/context'
import { db, pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { AS_ISO } from '@/lib/platform/instants'
import { type Listed, listed } from '@/lib/platform/paging'
import { refuseBeyond, roomyBelow } from '@/lib/platform/rate-limit/bounds'
import { COLUMNS, profileOf, type Row, sealedOf, textsOf, textsOfNew, toListed, toProfile } from './row'
import type { ListedProfile, Profile, ProfileChange, ProfileInput } from './schema'

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

/** Whether an account has fewer profiles than that; no more of them are counted. */
const fewerThan = (many: number, owner: OwnerId) => Prisma.sql`
  (SELECT count(*) FROM (SELECT FROM oracle_users WHERE account_id = ${owner}::uuid LIMIT ${many}::int) AS counted) < ${many}::int`

/** @param name of the prepared statement, for one that is always the same */
async function rowsOf<More extends object = object>(
  { text, values }: Prisma.Sql,
  name?: string,
): Promise<(Row & More)[]> {
  const { rows } = await pool().query<Row & More>({ ...(name && { name }), text, values, types: AS_ISO })
  return rows
}

/** One statement, its own transaction, where there is room for everybody; near the bound they come one after the other. */
export async function insertProfile(ctx: Context, id: string, input: ProfileInput): Promise<Profile> {
  const { owner } = ctx.actor
  const at = new Date(ctx.now).toISOString()
  const texts = textsOfNew(input)
  const sealed = sealedOf(texts, { id, accountId: owner })
  const insert = (where: Prisma.Sql) => Prisma.sql`
    WITH fresh AS (
      INSERT INTO oracle_users (id, account_id, created_at, updated_at, ${Prisma.join(sealed.map(({ column }) => column))})
      SELECT ${id}::uuid, ${owner}::uuid, ${at}::timestamptz, ${at}::timestamptz, ${Prisma.join(sealed.map(({ value }) => value))}
      ${where} RETURNING id
    )
    ${auditEntry(ctx, { action: 'create_user', resource: 'oracle_user', id }, Prisma.sql`FROM fresh`)}`
  const { text, values } = insert(Prisma.sql`WHERE ${fewerThan(roomyBelow('profiles'), owner)}`)
  const { rowCount } = await pool().query({ name: 'insert profile', text, values })
  if (rowCount === 0)
    await db().$transaction(async (tx) => {
      await refuseBeyond(tx, owner, 'profiles', () => tx.profile.count({ where: { accountId: owner } }))
      await tx.$executeRaw(insert(Prisma.empty))
    })
  return profileOf({ id, linked: false, createdAt: at, updatedAt: at }, texts)
}

/** Rows of the ids that are within reach, in no order. @param name of the prepared statement, with whoever it is for behind it */
function foundRows<More extends object = object>(
  reach: Reach,
  ids: readonly string[],
  { columns, name }: { columns: Prisma.Sql; name: string },
) {
  return rowsOf<More>(
    Prisma.sql`SELECT ${columns} FROM oracle_users WHERE id = ANY(${[...ids]}::uuid[]) AND ${reached(reach)}`,
    `${name} ${reach.profileId === null ? 'of account' : 'of person'}`,
  )
}

/** A profile with the number of readings that it took part in. */
export interface Reader extends Profile {
  readings: number
}
/** Readings of a profile that are counted; more are as many. */
const MOST_COUNTED = 1000
const COUNTED = Prisma.sql`(SELECT count(*)::int FROM
  (SELECT FROM oracle_reading_users WHERE user_id = oracle_users.id LIMIT ${MOST_COUNTED}::int) AS counted)`

/** Those of the ids that are within reach, in no order. */
export async function findReaders(reach: Reach, ids: readonly string[]): Promise<Reader[]> {
  const columns = Prisma.sql`${COLUMNS}, ${COUNTED} AS readings`
  const rows = await foundRows<{ readings: number }>(reach, ids, { columns, name: 'readers' })
  return rows.map((row) => ({ ...toProfile(row), readings: row.readings }))
}

export async function findProfile(reach: Reach, id: string): Promise<Profile | null> {
  const [row] = await foundRows(reach, [id], { columns: COLUMNS, name: 'profile' })
  return row ? toProfile(row) : null
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
    Prisma.sql`SELECT ${COLUMNS}, (SELECT count(*)::int FROM oracle_users WHERE ${reached(reach)}) AS total
      FROM oracle_users WHERE ${reached(reach)} ${older} ORDER BY id DESC LIMIT ${limit + 1}`,
    `page of profiles ${reach.profileId === null ? 'of account' : 'of person'}${cursor ? ' older' : ''}`,
  )
  const total = rows[0]?.total ?? (await db().profile.count({ where: within(reach) }))
  const { items, ...more } = listed(rows, total, limit)
  return { items: items.map(toListed), ...more }
}

/** Resolves to null when no such profile is within reach. */
export async function changeProfile(
  ctx: Context,
  id: string,
  change: ProfileChange,
): Promise<Profile | null> {
  const sealed = sealedOf(textsOf(change), { id: id.toLowerCase(), accountId: ctx.actor.owner })
  const sets = sealed.map(({ column, value }) => Prisma.sql`${column} = ${value}`)
  const [row] = await rowsOf(Prisma.sql`
    WITH changed AS (
      UPDATE oracle_users SET ${Prisma.join([...sets, Prisma.sql`updated_at = ${new Date(ctx.now).toISOString()}::timestamptz`])}
      WHERE id = ${id}::uuid AND ${reached(ctx.actor)} RETURNING ${COLUMNS}
    ), noted AS (
      ${auditEntry(ctx, { action: 'update_user', resource: 'oracle_user', id }, Prisma.sql`FROM changed`)}
    )
    SELECT * FROM changed`)
  return row ? toProfile(row) : null
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
