// How much there is of everything, and how the database stands: counts, never a row of anybody.
import { db, pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { idsSince } from '@/lib/platform/id'
import type { DayOfReadings, Standing, Usage } from '../schema'

const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 30
const WEEK_DAYS = 7

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** Every day from the first on, also those on which nobody asked. */
function filled(rows: DayOfReadings[], first: number): DayOfReadings[] {
  const found = new Map(rows.map((row) => [row.day, row]))
  return Array.from({ length: DAYS }, (_, index) => {
    const day = dayOf(first + index * DAY_MS)
    return found.get(day) ?? { day, readings: 0, joint: 0 }
  })
}

/** Counting a large table takes longer than a request's statement may. */
const COUNT_MS = 20_000

/** Days are those of UTC. */
export async function selectUsage(now: number): Promise<Usage> {
  const first = Math.floor(now / DAY_MS) * DAY_MS - (DAYS - 1) * DAY_MS
  const [since, week] = [idsSince(first), now - WEEK_DAYS * DAY_MS]
  const [at, weekAgo] = [new Date(now).toISOString(), new Date(week).toISOString()]
  return db().$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${COUNT_MS}`)
      const kinds = await tx.$queryRaw<Usage['kinds']>`
        SELECT kind, count(*)::int AS accounts, count(*) FILTER (WHERE id >= ${idsSince(week)}::uuid)::int AS fresh,
          count(locked_at)::int AS locked
        FROM accounts GROUP BY kind ORDER BY kind`
      // The kind of a reading, its day and its id stand in one index (oracle_readings_filters).
      const days = await tx.$queryRaw<DayOfReadings[]>`
        SELECT (created_at AT TIME ZONE 'UTC')::date::text AS day, count(*)::int AS readings,
          count(*) FILTER (WHERE is_multi_user)::int AS joint
        FROM oracle_readings WHERE id >= ${since}::uuid GROUP BY 1`
      const [counts] = await tx.$queryRaw<Omit<Usage, 'kinds' | 'days'>[]>`
        SELECT (SELECT count(*) FROM oracle_users)::int AS people,
          (SELECT count(*) FROM oracle_readings)::int AS readings,
          (SELECT count(DISTINCT reading_id) FROM oracle_reading_words
            WHERE id >= ${since}::uuid AND source = 'ai' AND status = 'written')::int AS told,
          (SELECT count(*) FROM vault_findings)::int AS findings,
          (SELECT count(*) FROM vault_findings WHERE id >= ${since}::uuid)::int AS "freshFindings",
          (SELECT count(*) FROM api_keys
            WHERE revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ${at}::timestamptz))::int AS keys,
          (SELECT count(*) FROM api_keys WHERE revoked_at IS NULL
            AND (expires_at IS NULL OR expires_at > ${at}::timestamptz) AND last_used_at >= ${weekAgo}::timestamptz)::int
            AS "usedKeys"`
      return { ...counts!, kinds, days: filled(days, first) }
    },
    { timeout: COUNT_MS },
  )
}

export async function selectStanding(): Promise<Standing> {
  const [row] = await db().$queryRaw<{ bytes: bigint; migrations: number; newest: string | null }[]>`
    SELECT pg_database_size(current_database()) AS bytes, count(*)::int AS migrations, max(migration_name) AS newest
    FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const { totalCount: open, idleCount: idle, waitingCount: waiting } = pool()
  return {
    databaseBytes: Number(row?.bytes ?? 0),
    migrations: row?.migrations ?? 0,
    newestMigration: row?.newest ?? '',
    connections: { open, idle, waiting, most: env().DATABASE_POOL },
  }
}
