// Keeps the table of who may see what in step when links come and go, inside the transaction of whoever changes them. New readings get their rows from the database itself
// (triggers of the migration that made the table).
import type { OwnerId } from '@/lib/platform/context'
import type { Transaction } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'

/** The readings in which this person takes part, to the account that was just linked to it. */
export async function showReadingsOf(tx: Transaction, profileId: string, account: OwnerId): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO oracle_reading_viewers (account_id, reading_id)
    SELECT ${account}::uuid, reading_id FROM oracle_reading_users
    WHERE user_id = ${profileId}::uuid AND left_at IS NULL
    ON CONFLICT (account_id, reading_id) DO NOTHING`
}

/** Rows of accounts that neither made the reading nor are linked to somebody who still takes part. */
const untied = (which: Prisma.Sql) => Prisma.sql`
  DELETE FROM oracle_reading_viewers viewer USING oracle_readings reading
  WHERE ${which} AND reading.id = viewer.reading_id AND reading.account_id <> viewer.account_id AND NOT EXISTS (
    SELECT 1 FROM oracle_reading_users part JOIN oracle_users person ON person.id = part.user_id
    WHERE part.reading_id = reading.id AND part.left_at IS NULL AND person.linked_account_id = viewer.account_id)`

/** What was said of a reading by who does not see it any more: neither the account, nor the person that its bound key was. */
const unseen = (which: Prisma.Sql) => Prisma.sql`
  DELETE FROM oracle_reading_feedback said
  WHERE ${which} AND NOT EXISTS (SELECT 1 FROM oracle_reading_viewers viewer
      WHERE viewer.reading_id = said.reading_id AND viewer.account_id = said.viewer_id)
    AND NOT EXISTS (SELECT 1 FROM oracle_reading_users part
      WHERE part.reading_id = said.reading_id AND part.user_id = said.viewer_id AND part.left_at IS NULL)`

/** Passages that an account kept of a reading which it does not see any more. */
const unkept = (which: Prisma.Sql) => Prisma.sql`
  DELETE FROM vault_findings kept WHERE ${which} AND kept.reading_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM oracle_reading_viewers viewer
    WHERE viewer.reading_id = kept.reading_id AND viewer.account_id = kept.account_id)`

/** After somebody left a reading. */
export async function hideFrom(tx: Transaction, readingId: string): Promise<void> {
  await tx.$executeRaw(untied(Prisma.sql`viewer.reading_id = ${readingId}::uuid`))
  await tx.$executeRaw(unseen(Prisma.sql`said.reading_id = ${readingId}::uuid`))
  await tx.$executeRaw(unkept(Prisma.sql`kept.reading_id = ${readingId}::uuid`))
}

/** After a link of an account has ended. */
export async function hideReadings(tx: Transaction, account: string): Promise<void> {
  await tx.$executeRaw(untied(Prisma.sql`viewer.account_id = ${account}::uuid`))
  await tx.$executeRaw(unseen(Prisma.sql`said.account_id = ${account}::uuid`))
  await tx.$executeRaw(unkept(Prisma.sql`kept.account_id = ${account}::uuid`))
}
