// The words of days that were told where a model may write them: told once, they stay; only of a person who was changed since,
// they are told anew, for the old ones may speak of other numbers.
import { randomUUID } from 'node:crypto'
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import type { Locale } from '@/lib/platform/i18n/locales'
import { openField, sealField } from '@/lib/platform/seal/own'
import { parseSealed, unusable } from '@/lib/platform/seal/unreadable'

export interface Day {
  profileId: string
  /** `YYYY-MM-DD`. */
  day: string
  locale: Locale
}

export interface ToldDay {
  source: 'builtin' | 'ai'
  sections: { key: 'answer' | 'step'; title: string; text: string }[]
}

export async function findDay(owner: OwnerId, { profileId, day, locale }: Day): Promise<ToldDay | null> {
  const { rows } = await pool().query<{ id: string; text: string }>({
    name: 'words of day',
    text: `SELECT told.id, told.text FROM oracle_daily_words told JOIN oracle_users person ON person.id = told.profile_id
      WHERE told.profile_id = $1::uuid AND told.day = $2::date AND told.locale = $3 AND told.account_id = $4::uuid
        AND told.created_at >= person.updated_at`,
    values: [profileId, day, locale, owner],
  })
  const [row] = rows
  if (!row) return null
  const text = openField('DailyWords', 'text', row.text, { id: row.id, accountId: owner })
  return parseSealed<ToldDay>(
    text,
    ({ sections }) => Array.isArray(sections),
    () => unusable('DailyWords', 'text', row.id),
  )
}

/** Of two that come at once the first stays. @param at milliseconds since 1970 @returns what stays */
export async function keepDay(owner: OwnerId, day: Day, told: ToldDay, at: number): Promise<ToldDay> {
  const id = randomUUID()
  const text = sealField('DailyWords', 'text', JSON.stringify(told), { id, accountId: owner })
  const { rowCount } = await pool().query(
    `INSERT INTO oracle_daily_words (id, account_id, profile_id, day, locale, text, created_at)
     SELECT $1::uuid, account_id, id, $2::date, $3, $4, $7::timestamptz
     FROM oracle_users WHERE id = $5::uuid AND account_id = $6::uuid
     ON CONFLICT (profile_id, day, locale) DO UPDATE
       SET id = EXCLUDED.id, text = EXCLUDED.text, created_at = EXCLUDED.created_at
       WHERE oracle_daily_words.created_at < (SELECT updated_at FROM oracle_users WHERE id = EXCLUDED.profile_id)`,
    [id, day.day, day.locale, text, day.profileId, owner, new Date(at).toISOString()],
  )
  return rowCount === 1 ? told : ((await findDay(owner, day)) ?? told)
}
