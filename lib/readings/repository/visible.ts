// Which readings somebody may see, as a condition on `reading`: who asks is part of every query.
import type { Reach } from '@/lib/platform/context'
import { Prisma } from '@/lib/platform/generated/prisma/client'

/** The participant that a bound key is, as long as it has not left. */
export const boundTo = ({ owner, profileId }: Reach) =>
  ({
    userId: profileId ?? '',
    leftAt: null,
    user: { accountId: owner },
  }) satisfies Prisma.ParticipantWhereInput

/** An account sees what it made and what it is linked to; a bound key, what its person takes part in. */
export const visibleTo = ({ owner, profileId }: Reach): Prisma.Sql =>
  profileId === null
    ? Prisma.sql`reading.deleted_at IS NULL AND EXISTS (SELECT 1 FROM oracle_reading_viewers viewer
        WHERE viewer.reading_id = reading.id AND viewer.account_id = ${owner}::uuid)`
    : Prisma.sql`reading.deleted_at IS NULL AND EXISTS (SELECT 1 FROM oracle_reading_users part
        JOIN oracle_users person ON person.id = part.user_id
        WHERE part.reading_id = reading.id AND part.user_id = ${profileId}::uuid AND part.left_at IS NULL
          AND person.account_id = ${owner}::uuid)`
