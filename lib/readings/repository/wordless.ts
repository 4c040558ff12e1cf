// Readings without a row of words: those of the version before, and those whose server died before it had kept any.
import { db } from '@/lib/platform/db'
import { toNumbers } from './record'
import { newestOf, selectWhole } from './row'
import { bringWords, wordsIn } from './words-rows'

/**
 * A stretch of all readings in the order of their ids, and those of it that are wordless. Each is looked up by itself: left to choose,
 * the database would read all words for every stretch. @param after looks at later ids alone
 */
export async function selectWordless(
  after: string,
  take: number,
): Promise<{ ids: string[]; last: string | null }> {
  const rows = await db().$queryRaw<{ id: string; worded: boolean }[]>`
    SELECT part.id, words.there IS NOT NULL AS worded
    FROM (SELECT id FROM oracle_readings WHERE id > ${after}::uuid ORDER BY id LIMIT ${take}) part
    LEFT JOIN LATERAL (SELECT 1 AS there FROM oracle_reading_words
      WHERE reading_id = part.id AND source = 'builtin' LIMIT 1) words ON true
    ORDER BY part.id`
  const ids = rows.filter(({ worded }) => !worded).map(({ id }) => id)
  return { ids, last: rows.length === take ? (rows.at(-1)?.id ?? null) : null }
}

/** These readings, each opened by what is asked of it; what does not open throws `SealError` then. */
export async function openWordless(ids: string[]) {
  const rows = await selectWhole(null, newestOf(ids))
  return rows.map((row) => ({
    accountId: row.accountId,
    /** Brings what the column holds; null where that is nothing. @returns whether a row was missing still */
    bring: () => {
      const words = wordsIn(row)
      return words && bringWords(row, words)
    },
    numbers: () => toNumbers(row),
  }))
}
