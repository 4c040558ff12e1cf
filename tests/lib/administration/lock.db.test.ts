// A locked account: every door of it is shut at once, nothing is deleted, and unlocking brings all of it back.
import { expect, it } from 'vitest'
import * as calendar from '@/app/api/calendar/[token]/route'
import * as users from '@/app/api/oracle/users/route'
import { lockAccount, unlockAccount } from '@/lib/administration/service/accounts'
import type { From } from '@/lib/identity/proof/from'
import { createGuest, guestOfToken } from '@/lib/identity/proof/guests'
import { actorOfKey } from '@/lib/identity/proof/keys'
import { insertSession, memberOfSession, ownerOfUnfinished } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import { acceptInvitation, invite, lookAtInvitation } from '@/lib/links/service'
import type { Context } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import type { Problem } from '@/lib/platform/problem'
import { makeCalendar } from '@/lib/reminders/service'
import { call, makeKey } from '../../support/api'
import { contextOf, makeAccount, makeProfile } from '../../support/callers'
import { rawSql } from '../../support/database'

const password = 'correct horse battery'
const now = Date.now()
const from: From = { now, requestId: 'request-of-lock', address: '203.0.113.9', agent: null }
const idOf = (work: Promise<unknown>) =>
  work.then(
    () => 'passed',
    (error: Problem) => error.fields?.[0]?.id ?? error.id,
  )
const admin = async (): Promise<Context> => {
  const ctx = contextOf(await makeAccount('admin'))
  return { ...ctx, actor: { ...ctx.actor, kind: 'admin', secondProven: true } }
}

it('opens nothing by session, key, calendar or invitation, tells whoever knows the password, and heals', async () => {
  const operator = await admin()
  const { owner, sessionId } = await signUp({ login: 'to-be-locked', password }, null, from)
  const { key } = await makeKey({ owner })
  const profile = await makeProfile(owner)
  const feed = (await makeCalendar(contextOf(owner), { profile_id: profile, language: 'en' }))
    .split('/')
    .at(-1)!
  const { token } = await invite(contextOf(owner), await makeProfile(owner))
  const invited = contextOf(await makeAccount('member'))

  const waiting = await insertSession(db(), owner, null, Date.now(), 'unfinished')

  const doors = async () => ({
    waiting: (await ownerOfUnfinished(waiting, Date.now())) === owner,
    session: (await memberOfSession(sessionId, Date.now()))?.owner === owner,
    key: (await actorOfKey(key, Date.now()))?.owner === owner,
    api: (await call(users, 'GET', { key })).status,
    feed: (await call(calendar, 'GET', { params: { token: feed } })).status,
    invitation: (await lookAtInvitation(token, Date.now())) !== null,
  })
  const open = { waiting: true, session: true, key: true, api: 200, feed: 200, invitation: true }
  expect(await doors()).toEqual(open)
  const rows = () =>
    rawSql(
      `SELECT (SELECT count(*) FROM oracle_users WHERE account_id = $1) AS people,
        (SELECT count(*) FROM sessions WHERE account_id = $1 AND revoked_at IS NULL) AS sessions,
        (SELECT count(*) FROM api_keys WHERE account_id = $1 AND revoked_at IS NULL) AS keys,
        (SELECT count(*) FROM oracle_calendar_feeds WHERE account_id = $1) AS feeds`,
      [owner],
    )
  const before = await rows()

  await lockAccount(operator, owner, 'compromised')
  expect(await doors()).toEqual({
    ...{ waiting: false, session: false, key: false, api: 401, feed: 404, invitation: false },
  })
  expect(await idOf(acceptInvitation(invited, token))).toBe('invitation_gone')
  expect(await idOf(signIn({ login: 'to-be-locked', password: 'not this one at all' }, from))).toBe(
    'sign_in_failed',
  )
  expect(await idOf(signIn({ login: 'to-be-locked', password }, from))).toBe('account_locked')
  expect(await rows()).toEqual(before)
  expect(await idOf(lockAccount(operator, owner, 'abuse'))).toBe('changed_meanwhile')

  await unlockAccount(operator, owner)
  expect(await doors()).toEqual(open)
  expect((await signIn({ login: 'to-be-locked', password }, from)).owner).toBe(owner)
  expect(await idOf(acceptInvitation(invited, token))).toBe('passed')
  expect(await idOf(unlockAccount(operator, owner))).toBe('changed_meanwhile')
  const entries = await rawSql<{ action: string; account_id: string }>(
    "SELECT action, account_id FROM oracle_audit_log WHERE resource_id = $1 AND action LIKE 'admin%' ORDER BY id",
    [owner],
  )
  expect(entries).toEqual([
    { action: 'admin_lock', account_id: operator.actor.owner },
    { action: 'admin_unlock', account_id: operator.actor.owner },
  ])
})

it('shuts out the cookie of a guest too', async () => {
  const operator = await admin()
  const { actor, token } = await createGuest(now)
  await lockAccount(operator, actor.owner, 'abuse')
  expect(await guestOfToken(token, now)).toBeNull()
  await unlockAccount(operator, actor.owner)
  expect((await guestOfToken(token, now))?.owner).toBe(actor.owner)
})

it('is never one’s own, nor one that is not there', async () => {
  const operator = await admin()
  expect(await idOf(lockAccount(operator, operator.actor.owner, 'other'))).toBe('lock_own')
  const nobody = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
  expect(await idOf(lockAccount(operator, nobody, 'other'))).toBe('account_none')
  expect(await idOf(unlockAccount(operator, nobody))).toBe('account_none')
})

it('of many who lock at once one does, and one entry says so', async () => {
  const operator = await admin()
  const account = await makeAccount('member')
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => idOf(lockAccount(operator, account, 'asked'))),
  )
  expect(outcomes.filter((outcome) => outcome === 'passed')).toHaveLength(1)
  const [row] = await rawSql<{ count: string }>(
    "SELECT count(*) FROM oracle_audit_log WHERE resource_id = $1 AND action = 'admin_lock'",
    [account],
  )
  expect(row?.count).toBe('1')
})
