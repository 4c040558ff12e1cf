// What is held of people here: readings and their words, who takes part in them, and what each who sees one marked in it.

import type { Transaction } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { exportedList, type Holdings, passSealed } from '@/lib/platform/holdings'
import { wholeReadings } from './service/all'
import { RESTORE_DAYS } from './service/change'
import { wholeFeedback } from './service/feedback'

const passReadings = (tx: Transaction, guest: string, member: string) =>
  passSealed('Reading', {
    next: (take) => tx.reading.findMany({ where: { accountId: guest }, take }),
    give: (ids) => tx.reading.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: (id, data) => tx.reading.updateMany({ where: { id, accountId: member }, data }),
  })

const passWords = (tx: Transaction, guest: string, member: string) =>
  passSealed('ReadingWords', {
    next: (take) => tx.readingWords.findMany({ where: { accountId: guest }, take }),
    give: (ids) => tx.readingWords.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: (id, data) => tx.readingWords.updateMany({ where: { id, accountId: member }, data }),
    keep: ({ updatedAt }) => ({ updatedAt }),
  })

const passDays = (tx: Transaction, guest: string, member: string) =>
  passSealed('DailyWords', {
    next: (take) => tx.dailyWords.findMany({ where: { accountId: guest }, take }),
    give: (ids) => tx.dailyWords.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: (id, data) => tx.dailyWords.updateMany({ where: { id, accountId: member }, data }),
  })

/** What the guest marked, but where the member sees the reading already: there the member's own marks stand. */
async function passMarks(tx: Transaction, guest: string, member: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM oracle_reading_viewers g USING oracle_reading_viewers m
    WHERE g.account_id = ${guest}::uuid AND m.account_id = ${member}::uuid AND g.reading_id = m.reading_id`
  await passSealed('ReadingViewer', {
    next: (take) => tx.readingViewer.findMany({ where: { accountId: guest }, take }),
    give: (ids) => tx.readingViewer.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: (id, data) => tx.readingViewer.updateMany({ where: { id, accountId: member }, data }),
  })
}

/** The same of what was said of readings: where the member spoke, that stands. A guest has no keys that speak for a person. */
async function passFeedback(tx: Transaction, guest: string, member: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM oracle_reading_feedback g USING oracle_reading_feedback m
    WHERE g.viewer_id = ${guest}::uuid AND m.viewer_id = ${member}::uuid AND g.reading_id = m.reading_id`
  await passSealed('ReadingFeedback', {
    next: (take) => tx.readingFeedback.findMany({ where: { accountId: guest }, take }),
    give: (ids) =>
      tx.readingFeedback.updateMany({
        where: { id: { in: ids } },
        data: { accountId: member, viewerId: member },
      }),
    seal: (id, data) => tx.readingFeedback.updateMany({ where: { id, accountId: member }, data }),
  })
}

export const holdings: Holdings = {
  models: ['Reading', 'ReadingWords', 'ReadingViewer', 'ReadingFeedback', 'Participant', 'DailyWords'],
  kept: [
    {
      // As long as they can be brought back.
      what: 'readings deleted more than a day ago',
      table: 'oracle_readings',
      key: 'id',
      old: (before) => Prisma.sql`deleted_at < ${before}`,
      days: RESTORE_DAYS,
      soon: true,
    },
    {
      what: 'words of days more than a year ago',
      table: 'oracle_daily_words',
      key: 'id',
      old: (before) => Prisma.sql`day < ${before}::date`,
      days: 400,
    },
    {
      // By the account's name in the log, which nothing turns back into the account.
      what: 'what the model cost more than a year ago',
      table: 'ai_spending',
      key: 'day',
      old: (before) => Prisma.sql`day < ${before}::date`,
      days: 400,
    },
  ],
  exported: (ctx) => [
    exportedList({
      name: 'readings',
      pages: wholeReadings(ctx),
      thing: ({ id, unreadable }) => ({ kind: 'reading', id, unreadable }),
    }),
    exportedList({
      name: 'feedback',
      pages: wholeFeedback(ctx),
      thing: (said) => ({
        kind: 'feedback',
        id: said.reading_id,
        unreadable: 'unreadable' in said ? said.unreadable : undefined,
      }),
    }),
  ],
  lock: async (tx, guest) => {
    await tx.$queryRaw`SELECT id FROM oracle_readings WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
    await tx.$queryRaw`SELECT id FROM oracle_reading_words WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
    await tx.$queryRaw`SELECT id FROM oracle_daily_words WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
    await tx.$queryRaw`SELECT id FROM oracle_reading_viewers WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
    await tx.$queryRaw`SELECT id FROM oracle_reading_feedback WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
  },
  adopt: async (tx, guest, member) => {
    await passReadings(tx, guest, member)
    await passWords(tx, guest, member)
    await passDays(tx, guest, member)
    await passMarks(tx, guest, member)
    await passFeedback(tx, guest, member)
  },
  erase: async (tx, owners, now) => {
    // What others asked about a person whom this account is linked to stays theirs, without the person.
    const linked = { leftAt: null, user: { linkedAccountId: { in: owners } } }
    await tx.participant.updateMany({ where: linked, data: { leftAt: new Date(now) } })
    await tx.$executeRaw`
      DELETE FROM oracle_reading_feedback said USING oracle_reading_users part, oracle_users person
      WHERE part.reading_id = said.reading_id AND part.user_id = said.viewer_id AND part.left_at IS NOT NULL
        AND person.id = part.user_id AND person.linked_account_id = ANY(${owners}::uuid[])`
    // A reading of somebody else that speaks about a profile of this account goes with the profile.
    await tx.reading.deleteMany({
      where: { participants: { some: { user: { accountId: { in: owners } } } } },
    })
  },
}
