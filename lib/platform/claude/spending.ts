// What the model may cost in a day, for everybody together and for one account: reserved before a call, settled after it. A server
// that dies in between leaves its reservation until the day is over: a cap may be reached early, and is never passed.
import type { OwnerId } from '../context'
import { pool } from '../db'
import { env } from '../env'
import { actorHash } from '../log'
import { budgetIs } from '../metrics/model'
import { costOf, type Nano, type Usage } from './models'

/** Whose share: everybody's, and one account's by the name that it has in the log. */
const ALL = 'all'
export const NANO = 1_000_000_000

export interface Reservation {
  day: string
  shares: [string, string]
  nano: Nano
}

/** @param now milliseconds since 1970; days are those of UTC @returns null where a cap would be passed */
export async function reserve(owner: OwnerId, nano: Nano, now: number): Promise<Reservation | null> {
  const { AI_DAILY_BUDGET_USD: all, AI_ACCOUNT_BUDGET_USD: own } = env()
  const caps = [all, Math.min(all, own ?? all)].map((dollars) => Math.floor(dollars * NANO))
  if (caps.some((cap) => nano > cap)) return null
  const day = new Date(now).toISOString().slice(0, 10)
  const shares: [string, string] = [ALL, actorHash(owner)]
  // One statement, so that nobody holds the row of all while the others wait: first everybody's share, then the account's. What the
  // operator decided is read with it, so that it holds for every server from the next call on.
  const { rows } = await pool().query<{ whole: boolean; own: boolean; used: string | null }>({
    name: 'reserve for the model',
    text: `WITH operator AS (
        SELECT least($5::bigint, min(ai_cap)) AS cap, coalesce(bool_or(ai_paused), false) AS paused FROM operator_settings),
      whole AS (
        INSERT INTO ai_spending AS one (day, share, reserved)
        SELECT $1::date, $2, $4::bigint FROM operator WHERE NOT paused AND $4::bigint <= cap
        ON CONFLICT (day, share) DO UPDATE SET reserved = one.reserved + excluded.reserved
        WHERE one.reserved + one.spent + excluded.reserved <= (SELECT cap FROM operator) RETURNING reserved + spent AS used),
      own AS (
        INSERT INTO ai_spending AS one (day, share, reserved) SELECT $1::date, $3, $4::bigint FROM whole
        ON CONFLICT (day, share) DO UPDATE SET reserved = one.reserved + excluded.reserved
        WHERE one.reserved + one.spent + excluded.reserved <= $6::bigint RETURNING 1)
      SELECT EXISTS (SELECT FROM whole) AS whole, EXISTS (SELECT FROM own) AS own,
        coalesce((SELECT used FROM whole), (SELECT reserved + spent FROM ai_spending WHERE day = $1::date AND share = $2)) AS used`,
    values: [day, ...shares, nano, ...caps],
  })
  const granted = rows[0]
  budgetIs({ day, used: Number(granted?.used ?? 0) / NANO, most: all })
  if (granted?.own) return { day, shares, nano }
  if (granted?.whole)
    await pool().query(
      'UPDATE ai_spending SET reserved = reserved - $3::bigint WHERE day = $1::date AND share = $2',
      [day, ALL, nano],
    )
  return null
}

/** What the call cost in truth takes the reservation's place. @returns that cost */
export async function settle({ day, shares, nano }: Reservation, model: string, usage: Usage): Promise<Nano> {
  const cost = costOf(model, usage)
  const tokens = usage.input + usage.cacheRead + usage.cacheWrite
  // In the order in which `reserve` takes the rows: two that took them crosswise would wait for each other.
  await pool().query({
    name: 'settle with the model',
    text: `WITH held AS (SELECT day, share FROM ai_spending WHERE day = $1::date AND share = ANY($2::text[])
        ORDER BY (share = '${ALL}') DESC FOR UPDATE)
      UPDATE ai_spending one SET reserved = reserved - $3::bigint, spent = spent + $4::bigint, calls = calls + 1,
        tokens_in = tokens_in + $5::bigint, tokens_out = tokens_out + $6::bigint
      FROM held WHERE one.day = held.day AND one.share = held.share`,
    values: [day, shares, nano, cost, tokens, usage.output],
  })
  return cost
}

export interface SpentDay {
  day: string
  /** US dollars. */
  spent: number
  reserved: number
  calls: number
  tokensIn: number
  tokensOut: number
  /** Accounts that asked. */
  accounts: number
}

/** The last days in which anything was spent, the newest first. */
export async function spentDays(days: number): Promise<SpentDay[]> {
  const { rows } = await pool().query(
    `SELECT day::text, spent, reserved, calls, tokens_in, tokens_out,
       (SELECT count(*) - 1 FROM ai_spending other WHERE other.day = one.day) AS accounts
     FROM ai_spending one WHERE share = $1 ORDER BY day DESC LIMIT $2`,
    [ALL, days],
  )
  return rows.map((row) => ({
    day: row.day,
    spent: Number(row.spent) / NANO,
    reserved: Number(row.reserved) / NANO,
    calls: Number(row.calls),
    tokensIn: Number(row.tokens_in),
    tokensOut: Number(row.tokens_out),
    accounts: Number(row.accounts),
  }))
}
