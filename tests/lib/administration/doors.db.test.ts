// The operator's pages as they are asked for by a browser: none for anybody else, behind the second factor, each look written down, and
// nothing in them of what somebody wrote.
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as doors from '@/app/[locale]/admin/doors'
import {
  decideBudgetAction,
  enterAdminAction,
  lockAccountAction,
  unlockAccountAction,
} from '@/lib/administration/actions'
import { IDLE } from '@/lib/identity/doors/form-state'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import type { OwnerId } from '@/lib/platform/context'
import { PEER_HEADER } from '@/lib/platform/peer'
import { SEALED_TABLES } from '@/lib/platform/seal/fields'
import { profileInput } from '@/lib/profiles/schema'
import { createProfile } from '@/lib/profiles/service'
import { readingInput } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'
import { giveFeedback } from '@/lib/readings/service/feedback'
import { findingInput } from '@/lib/vault/schema'
import { keepFinding } from '@/lib/vault/service/keep'
import { makeKey, question } from '../../support/api'
import {
  adminBrowser,
  contextOf,
  makeAccount,
  memberBrowser,
  type Headers as Sent,
} from '../../support/callers'
import { rawSql } from '../../support/database'

const browser = vi.hoisted(() => ({ headers: {} as Record<string, string> }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ ...browser.headers, [PEER_HEADER]: '10.2.3.4' }),
  cookies: async () => ({ get: () => undefined, has: () => false, set: () => {} }),
}))
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en' }))

const MARK = 'Plantedmark'
let owner = '' as OwnerId
let admin = '' as OwnerId
let operator: Sent = {}
beforeAll(async () => {
  owner = await makeAccount('member')
  admin = await makeAccount('admin')
  operator = await adminBrowser(admin)
  const ctx = contextOf(owner)
  const person = {
    name: `${MARK} Name`,
    mother_name: `${MARK} Mother`,
    birthday: '1987-06-05',
    place: `${MARK}ville`,
  }
  const { id } = await createProfile(ctx, profileInput.parse(person))
  const asked = question(id, { question: `${MARK} question?`, sign_type: 'word', sign_value: MARK })
  const { reading } = await createReading(ctx, readingInput.parse(asked))
  await giveFeedback(ctx, reading.id, { rating: 4, text: `${MARK} fit` })
  await keepFinding(ctx, findingInput.parse({ kind: 'note', text: `${MARK} note` }))
  await makeKey({ owner, label: `${MARK} label` })
})
beforeEach(() => {
  browser.headers = operator
})

/** Every page, with what it may be asked for. */
const PAGES: [name: string, show: () => Promise<object>, look: [string, () => string]][] = [
  ['overview', () => doors.showOverview({}), ['admin_page', () => 'overview']],
  ['accounts', () => doors.showAccounts({}), ['admin_page', () => 'accounts']],
  ['accounts by number', () => doors.showAccounts({ number: owner }), ['account', () => owner]],
  ['account', () => doors.showAccount({ number: owner.toUpperCase() }), ['account', () => owner]],
  ['limits', () => doors.showLimits({}), ['admin_page', () => 'limits']],
  ['words', () => doors.showFits({}), ['admin_page', () => 'words']],
  ['keys', () => doors.showKeys({}), ['admin_page', () => 'keys']],
  ['audit', () => doors.showAudit({}), ['admin_page', () => 'audit']],
  ['audit of an account', () => doors.showAudit({ account: owner }), ['account', () => owner]],
]

const WITHIN = ['overview', 'words', 'keys']
/** Names of sealed columns as a statement would ask for them. */
const SEALED = new RegExp(
  `\\b(${SEALED_TABLES.flatMap(({ columns }) => columns.map((column) => String(column))).join('|')})\\b(?!_)`,
)

const looks = () =>
  rawSql<{ resource_type: string; resource_id: string; account_id: string }>(
    "SELECT resource_type, resource_id, account_id FROM oracle_audit_log WHERE action = 'admin_look' ORDER BY id",
  )
const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
/** Where a button's action sends the browser, or what it says went wrong. */
async function pressed(action: (form: FormData) => Promise<void>, fields: Record<string, string>) {
  const sent = await action(form({ back: '/admin/accounts', ...fields })).catch((error) => error)
  const [, , address = ''] = String((sent as { digest?: string }).digest).split(';')
  return new URL(address, 'http://oracle.test').searchParams.toString()
}

describe.each(PAGES)('%s', (name, show, [resource, id]) => {
  it('is nothing to nobody, a guest, a member and a key, as an address of no page is', async () => {
    const before = (await looks()).length
    const guest = await createGuest(Date.now())
    const others: Sent[] = [
      {},
      { cookie: `${SESSION_COOKIE}=${guest.token}` },
      await memberBrowser(owner),
      { authorization: `Bearer ${(await makeKey({ owner: admin })).key}` },
    ]
    for (const headers of others) {
      browser.headers = headers
      expect(await show()).toMatchObject({ problem: { kind: 'not_found', id: 'not_found' } })
    }
    expect(await looks()).toHaveLength(before)
  })

  it('asks for the second factor where it was not proven, or half an hour ago', async () => {
    const before = (await looks()).length
    browser.headers = await memberBrowser(admin)
    expect(await show()).toMatchObject({ problem: { id: 'second_factor_again' } })
    browser.headers = await adminBrowser(admin)
    await rawSql(
      "UPDATE sessions SET second_proved_at = now() - interval '30 minutes' WHERE id = (SELECT max(id::text)::uuid FROM sessions)",
    )
    expect(await show()).toMatchObject({ problem: { id: 'second_factor_again' } })
    expect(await looks()).toHaveLength(before)
  })

  it('is written down before it is shown, and holds nothing that somebody wrote', async () => {
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    const outcome = await show()
    const statements = sent.mock.calls.map(([asked]) =>
      typeof asked === 'string' ? asked : (asked as unknown as { text: string }).text,
    )
    sent.mockRestore()
    expect(outcome).toHaveProperty('done')
    const text = JSON.stringify(outcome)
    expect(text).not.toContain(MARK)
    // Nor a sealed value, which is what a column holds of it.
    expect(text).not.toContain('oe1.')
    expect((await looks()).at(-1)).toEqual({ resource_type: resource, resource_id: id(), account_id: admin })
    const written = statements.findIndex((asked) => asked.includes('INTO oracle_audit_log'))
    const [first] = statements
      .map((asked, index) => ({ asked, index }))
      .filter(({ asked }) => /FROM (accounts a |oracle_|vault_|api_keys|operator)/.test(asked))
    expect(written).toBeGreaterThanOrEqual(0)
    // Some look at sealed values: to sum up answers, and for the names of keys in their headers.
    const looked = statements.filter((asked) => !WITHIN.includes(name) && SEALED.test(asked))
    expect(looked).toEqual([])
    if (first) expect(written).toBeLessThanOrEqual(first.index)
  })
})

it('accounts are found by number alone, narrowed by kind and lock, and cut by a cursor', async () => {
  const one = await doors.showAccounts({ number: ` ${owner.toUpperCase()} ` })
  expect(one).toMatchObject({
    done: {
      items: [{ id: owner, kind: 'member', people: 1, readings: 1, findings: 1, keys: 1, lockedAt: null }],
      next: null,
    },
  })
  expect(Object.keys('done' in one ? one.done.items[0]! : {}).sort()).toEqual(
    [
      'createdAt',
      'findings',
      'id',
      'keys',
      'kind',
      'lastSeenAt',
      'lockedAt',
      'lockedReason',
      'people',
      'readings',
    ].sort(),
  )
  for (const number of [MARK, 'sara', "' OR true --", '%'])
    expect(await doors.showAccounts({ number })).toMatchObject({
      problem: { status: 400, id: 'account_none' },
    })
  expect(await doors.showAccounts({ login: 'sara' })).toMatchObject({ problem: { status: 400 } })
  const idsOf = async (asked: object) => {
    const outcome = await doors.showAccounts(asked)
    return 'done' in outcome ? outcome.done : { items: [], next: null }
  }
  for (let made = 0; made < 30; made++) await makeAccount('member')
  const first = await idsOf({ kind: 'member' })
  expect(first.items).toHaveLength(25)
  const second = await idsOf({ kind: 'member', cursor: first.next! })
  const all = [...first.items, ...second.items].map(({ id }) => id)
  expect(all).toEqual([...new Set(all)].sort().reverse())
  expect((await idsOf({ kind: 'admin' })).items.map(({ id }) => id)).toEqual([admin])
  expect((await idsOf({ locked: '1' })).items).toEqual([])
  // What is no kind and no cursor narrows nothing.
  expect((await idsOf({ kind: 'king', cursor: 'x' })).items).toHaveLength(25)
})

describe('the acts', () => {
  it('lock and unlock, and say so in the address that the form came from', async () => {
    const account = await makeAccount('member')
    expect(await pressed(lockAccountAction, { account, reason: 'abuse' })).toBe('notice=locked')
    expect(await doors.showAccount({ number: account })).toMatchObject({
      done: { account: { lockedReason: 'abuse', lockedAt: expect.any(String) }, own: false },
    })
    expect(await doors.showAccounts({ locked: '1' })).toMatchObject({ done: { items: [{ id: account }] } })
    expect(await pressed(unlockAccountAction, { account })).toBe('notice=unlocked')
    expect(await pressed(unlockAccountAction, { account })).toBe('problem=changed_meanwhile')
    expect(await pressed(lockAccountAction, { account, reason: 'because' })).toBe('problem=choice_unknown')
    expect(await pressed(lockAccountAction, { account: admin, reason: 'other' })).toBe('problem=lock_own')
  })

  it('of a session whose proof has ended do nothing', async () => {
    const account = await makeAccount('member')
    browser.headers = await memberBrowser(admin)
    const again = 'problem=second_factor_again'
    expect(await pressed(lockAccountAction, { account, reason: 'abuse' })).toBe(again)
    expect(await pressed(decideBudgetAction, { paused: '1' })).toBe(again)
    const [row] = await rawSql<{ locked_at: Date | null }>('SELECT locked_at FROM accounts WHERE id = $1', [
      account,
    ])
    expect(row?.locked_at).toBeNull()
  })

  it('bound the money in digits of either language', async () => {
    expect(await pressed(decideBudgetAction, { cap: '۲٫۵' })).toBe('notice=budget')
    expect(await doors.showLimits({})).toMatchObject({ done: { bounds: { cap: 2.5, paused: false } } })
    expect(await pressed(decideBudgetAction, { cap: '9' })).toBe('problem=budget_above')
    expect(await pressed(decideBudgetAction, { cap: 'much' })).toBe('problem=budget_format')
    expect(await pressed(decideBudgetAction, { paused: '1' })).toBe('notice=budget')
    expect(await doors.showOverview({})).toMatchObject({
      done: { ai: { bounds: { cap: null, paused: true } } },
    })
    expect(await pressed(decideBudgetAction, {})).toBe('notice=budget')
  })

  it('enter with a code alone, and a wrong one is an entry', async () => {
    browser.headers = await memberBrowser(admin)
    const state = await enterAdminAction(IDLE, form({ code: '000000' }))
    expect(state).toMatchObject({ status: 'failed', fields: { code: expect.any(String) } })
    const [entry] = await rawSql(
      "SELECT success FROM oracle_audit_log WHERE action = 'second_factor_failed' AND account_id = $1",
      [admin],
    )
    expect(entry).toEqual({ success: false })
  })
})
