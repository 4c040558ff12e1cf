// The search of the log: each filter alone and together, places in the list, and plans in a large one.
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { entriesAsked } from '@/lib/administration/repository/audit'
import { auditAsked } from '@/lib/administration/schema'
import { searchAudit } from '@/lib/administration/service/audit'
import type { Context, OwnerId } from '@/lib/platform/context'
import { idsSince, newId } from '@/lib/platform/id'
import { contextOf, makeAccount } from '../../support/callers'
import { databaseUrl, rawSql } from '../../support/database'

const DAY_MS = 24 * 60 * 60 * 1000
const now = Date.parse('2026-11-20T12:00:00Z')
let ctx: Context
let owner: OwnerId

const search = async (asked: object) => (await searchAudit(ctx, auditAsked.parse(asked))).items
const actions = async (asked: object) => (await search(asked)).map(({ action }) => action)

beforeAll(async () => {
  ctx = contextOf(await makeAccount('admin'))
  owner = await makeAccount('member')
  const write = (at: number, accountId: string, action: string, success = true, resource = 'account') =>
    rawSql(
      `INSERT INTO oracle_audit_log (id, timestamp, account_id, action, resource_type, resource_id, success)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [idsSince(at), new Date(at), accountId, action, resource, owner, success],
    )
  await write(now - 2 * DAY_MS, owner, 'sign_in')
  await write(now - DAY_MS, owner, 'sign_in_failed', false)
  await write(now, owner, 'create_key', true, 'api_key')
  await write(now + 1, ctx.actor.owner, 'admin_lock')
})

describe('a filter', () => {
  it('by account finds what it did and what was done to it, the newest first', async () => {
    expect(await actions({ account: owner })).toEqual([
      'admin_look',
      'admin_lock',
      'create_key',
      'sign_in_failed',
      'sign_in',
    ])
  })
  it('by what, about what and how it ended', async () => {
    expect(await actions({ action: 'create_key' })).toEqual(['create_key'])
    expect(await actions({ resource: 'api_key' })).toEqual(['create_key'])
    expect(await actions({ outcome: 'refused' })).toEqual(['sign_in_failed'])
    expect(await actions({ account: owner, outcome: 'done', action: 'sign_in' })).toEqual(['sign_in'])
  })
  it('by days of either calendar, both included', async () => {
    const asked = { account: owner, from: '2026-11-19', to: '2026-11-19' }
    expect(await actions(asked)).toEqual(['sign_in_failed'])
    expect(await actions({ ...asked, from: '۱۴۰۵/۰۸/۲۸', to: '۱۴۰۵/۰۸/۲۸' })).toEqual(['sign_in_failed'])
    expect(await actions({ account: owner, from: '2026-11-19', to: '2026-11-20' })).toEqual([
      'admin_lock',
      'create_key',
      'sign_in_failed',
    ])
  })
  it('that is none narrows nothing; an account that is none, or a day, is refused', () => {
    expect(auditAsked.parse({ action: 'dance', resource: 'moon', outcome: 'maybe', cursor: 'x' })).toEqual({})
    expect(auditAsked.safeParse({ account: 'sara' }).success).toBe(false)
    expect(auditAsked.safeParse({ from: 'soon' }).success).toBe(false)
  })
})

describe('among 60,000 entries', () => {
  beforeAll(async () => {
    await rawSql(`
      INSERT INTO oracle_audit_log (id, timestamp, account_id, action, resource_type, resource_id, success)
      SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
        at, ('00000000-0000-4000-8000-' || lpad((n % 900)::text, 12, '0'))::uuid,
        CASE WHEN n % 500 = 0 THEN 'export' WHEN n % 3 = 0 THEN 'sign_in' ELSE 'create_reading' END,
        CASE WHEN n % 500 = 0 OR n % 3 = 0 THEN 'account' ELSE 'oracle_reading' END,
        CASE WHEN n % 3 = 0 THEN '00000000-0000-4000-8000-' || lpad((n % 900)::text, 12, '0') ELSE gen_random_uuid()::text END,
        n % 400 <> 0
      FROM (SELECT n, timestamptz '2026-08-20' + n * interval '1 minute' AS at FROM generate_series(1, 60000) n) made`)
    await rawSql('VACUUM ANALYZE oracle_audit_log')
  })

  const account = '00000000-0000-4000-8000-000000000007'
  const cursor = newId(Date.parse('2026-09-10T00:00:00Z'))
  it.each<[string, object]>([
    ['all', {}],
    ['a later page', { cursor }],
    ['a rare action', { action: 'export' }],
    ['an action that never was', { action: 'erase' }],
    ['a common action', { action: 'create_reading' }],
    ['a later page of an action', { action: 'sign_in', cursor }],
    ['a rare kind of thing', { resource: 'seal_keys' }],
    ['a common kind of thing', { resource: 'account' }],
    ['an account', { account }],
    ['a later page of an account', { account, cursor }],
    ['refusals', { outcome: 'refused' }],
    ['refusals of an account', { outcome: 'refused', account }],
    ['a day', { from: '2026-09-01', to: '2026-09-01' }],
    [
      'everything together',
      { account, action: 'sign_in', resource: 'account', outcome: 'done', from: '2026-08-25' },
    ],
  ])('%s is found by indexes, without a sight of most rows', async (_, asked) => {
    const { text, values } = entriesAsked(auditAsked.parse(asked), 51)
    const client = new pg.Client({ connectionString: databaseUrl() })
    await client.connect()
    try {
      const { rows } = await client.query(`EXPLAIN (ANALYZE, TIMING off, FORMAT json) ${text}`, values)
      const whole = JSON.stringify(rows[0])
      expect(whole).not.toContain('Seq Scan')
      const removed = [...whole.matchAll(/"Rows Removed by Filter": ?(\d+)/g)].map(([, count]) =>
        Number(count),
      )
      expect(Math.max(0, ...removed)).toBeLessThan(2_000)
    } finally {
      await client.end()
    }
  })

  it('is cut by fifty, each entry once', async () => {
    const seen = new Set<string>()
    let next: string | undefined
    let pages = 0
    do {
      const page = await searchAudit(
        ctx,
        auditAsked.parse({ action: 'export', ...(next && { cursor: next }) }),
      )
      for (const { id } of page.items) seen.add(id)
      next = page.next ?? undefined
      pages++
    } while (next)
    expect(seen.size).toBe(120)
    expect(pages).toBe(3)
  })
})
