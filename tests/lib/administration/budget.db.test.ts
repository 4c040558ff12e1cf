// What the operator decides of the model: a lower cap, or none of it for now, read by the statement that reserves.
import { beforeEach, expect, it } from 'vitest'
import { decideBudget } from '@/lib/administration/service/limits'
import { aiBounds } from '@/lib/platform/claude/bounds'
import { reserve, settle } from '@/lib/platform/claude/spending'
import type { OwnerId } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import type { Problem } from '@/lib/platform/problem'
import { contextOf, makeAccount } from '../../support/callers'
import { rawSql } from '../../support/database'

const now = Date.now()
/** A cent, in billionths of a dollar. */
const CENT = 10_000_000
beforeEach(() => rawSql('TRUNCATE ai_spending, operator_settings'))

const decide = async (cap: number | null, paused = false) =>
  decideBudget(contextOf(await makeAccount('admin')), cap, paused)

/** How many of so many calls of a cent, sent at once by as many accounts, were let through. */
async function passed(calls: number): Promise<number> {
  const owners = Array.from({ length: calls }, () => newId(now) as OwnerId)
  const all = await Promise.all(owners.map((owner) => reserve(owner, CENT, now)))
  return all.filter(Boolean).length
}
const whole = async () => {
  const [row] = await rawSql<{ reserved: string }>("SELECT reserved FROM ai_spending WHERE share = 'all'")
  return Number(row?.reserved ?? 0)
}

it('holds the cap under reservations at the same time, to the cent', async () => {
  await decide(0.1)
  expect(await passed(40)).toBe(10)
  expect(await whole()).toBe(10 * CENT)
  // Raised, it lets as many more through; lowered below what was reserved, none.
  await decide(0.15)
  expect(await passed(40)).toBe(5)
  await decide(0.05)
  expect(await passed(3)).toBe(0)
  expect(await whole()).toBe(15 * CENT)
})

it('leaves it to the environment where nothing was decided, and never lets the cap pass it', async () => {
  expect(await aiBounds()).toEqual({ environment: 5, account: 5, cap: null, paused: false })
  const above = await decide(5.01).catch((error: Problem) => error.fields[0]?.id)
  expect(above).toBe('budget_above')
  // As if the environment had been higher once.
  await rawSql('INSERT INTO operator_settings (ai_cap) VALUES (900000000000)')
  const [one, two] = [await makeAccount('member'), await makeAccount('member')]
  expect(await reserve(one, 4_990_000_000, now)).not.toBeNull()
  expect(await reserve(two, CENT, now)).not.toBeNull()
  expect(await reserve(two, 1, now)).toBeNull()
})

it('bounds one account by it as well', async () => {
  await decide(0.02)
  const owner = await makeAccount('member')
  const reservation = await reserve(owner, CENT, now)
  expect(await reserve(owner, CENT, now)).not.toBeNull()
  expect(await reserve(owner, 1, now)).toBeNull()
  expect((await aiBounds()).account).toBe(0.02)
  await settle(reservation!, 'claude-haiku-5-5', { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 })
  expect(await reserve(owner, CENT, now)).not.toBeNull()
})

it('pauses it for everybody, also on the first call of a day, and lets it go on', async () => {
  await decide(null, true)
  expect(await passed(3)).toBe(0)
  expect(await rawSql('SELECT 1 FROM ai_spending')).toEqual([])
  await decide(null)
  expect(await passed(3)).toBe(3)
  await decide(0)
  expect(await passed(3)).toBe(0)
})

it('writes down who decided', async () => {
  const ctx = contextOf(await makeAccount('admin'))
  await decideBudget(ctx, 1, false)
  const entries = await rawSql(
    'SELECT action, resource_type, resource_id FROM oracle_audit_log WHERE account_id = $1',
    [ctx.actor.owner],
  )
  expect(entries).toEqual([{ action: 'admin_budget', resource_type: 'operator_settings', resource_id: 'ai' }])
})

it('has one row at most', async () => {
  await expect(rawSql('INSERT INTO operator_settings (id) VALUES (2)')).rejects.toThrow(
    'operator_settings_one',
  )
  await expect(rawSql('INSERT INTO operator_settings (ai_cap) VALUES (-1)')).rejects.toThrow(
    'operator_settings_one',
  )
})
