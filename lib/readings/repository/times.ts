// When an account's readings were asked: nothing of what they say is touched.
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'

/** Everywhere on earth a day begins at a quarter of an hour of UTC. */
export const QUARTER_MS = 15 * 60 * 1000

export interface AskedQuarter {
  /** Quarters of an hour since 1970. */
  quarter: number
  /** Readings that the account sees. */
  readings: number
  /** Among them those that it made. */
  own: number
}

/** However many readings there are, no more rows than quarters in which something was asked. */
export async function selectTimes(owner: OwnerId): Promise<AskedQuarter[]> {
  const { rows } = await pool().query<AskedQuarter>({
    name: 'times of readings',
    text: `SELECT floor(extract(epoch FROM reading.created_at) / 900)::int AS quarter, count(*)::int AS readings,
        (count(*) FILTER (WHERE reading.account_id = $1::uuid))::int AS own
      FROM oracle_reading_viewers seen JOIN oracle_readings reading ON reading.id = seen.reading_id
      WHERE seen.account_id = $1::uuid AND reading.deleted_at IS NULL
      GROUP BY 1`,
    values: [owner],
  })
  return rows
}
