// Which readings somebody may see, as a condition: who asks is part of every query.
import type { Reach } from '@/lib/platform/context'
import type { Prisma } from '@/lib/platform/generated/prisma/client'

/** The participant that a bound key is, as long as it has not left. */
export const boundTo = ({ owner, profileId }: Reach) =>
  ({
    userId: profileId ?? '',
    leftAt: null,
    user: { accountId: owner },
  }) satisfies Prisma.ParticipantWhereInput

/** An account sees what it made and what it is linked to; a bound key, what its person takes part in. */
export const visibleTo = (reach: Reach): Prisma.ReadingWhereInput => ({
  deletedAt: null,
  ...(reach.profileId === null
    ? { viewers: { some: { accountId: reach.owner } } }
    : { participants: { some: boundTo(reach) } }),
})
