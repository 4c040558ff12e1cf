// What is written down, what never is, and when it goes.
import { describe, expect, it } from 'vitest'
import { prune } from '@/lib/account/whole/retention'
import { recordEvent, truncateAddress } from '@/lib/platform/audit'
import { AUDIT_ACTIONS } from '@/lib/platform/audit-actions'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { actorHash } from '@/lib/platform/log'
import en from '@/messages/en.json'
import { call, makeKey, question } from '../../support/api'
import { makeProfile, makeReading } from '../../support/callers'
import { rawSql } from '../../support/database'

describe('an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:abcd:12:1:2:3:4', '2001:db8:abcd::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['unknown', null],
    ['203.0.113', null],
    ['', null],
  ])('%s is kept as %s', (address, kept) => expect(truncateAddress(address)).toBe(kept))
})

it('an entry holds the hash of who did it and the network, and is undone with what it is about', async () => {
  const accountId = newId(Date.now())
  const event = { now: Date.now(), success: false, accountId, address: '203.0.113.77' } as const
  await recordEvent({ ...event, action: 'sign_in_failed', resourceType: 'account' })
  const [entry] = await rawSql('SELECT * FROM oracle_audit_log WHERE account_id = $1', [accountId])
  expect(entry).toMatchObject({
    ...{ action: 'sign_in_failed', success: false, address: '203.0.113.0/24', resource_id: null },
    actor_hash: actorHash(accountId),
  })
  expect(JSON.stringify(entry)).not.toContain('203.0.113.77')
  const undone = db().$transaction(async (tx) => {
    await recordEvent({ ...event, action: 'export', resourceType: 'account' }, tx)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await db().auditEntry.count({ where: { accountId } })).toBe(1)
})

it('every action has its words', () => {
  expect(Object.keys(en.audit_actions).sort()).toEqual([...AUDIT_ACTIONS].sort())
})

describe('prune', () => {
  const DAY = 24 * 60 * 60 * 1000
  const now = Date.UTC(2026, 10, 23, 12)
  /** Entries of what this test itself makes: a profile and three readings. */
  const NOTED = 4
  const ago = (days: number) => new Date(now - days * DAY)

  it('removes what has served its time, in batches, and nothing else', async () => {
    const { owner: accountId } = await makeKey()
    const entry = (days: number) => ({
      ...{ id: newId(now), timestamp: ago(days), accountId, action: 'sign_in', resourceType: 'session' },
      success: true,
    })
    await db().auditEntry.createMany({
      data: [...Array.from({ length: 1001 }, () => entry(90.01)), entry(89.99), entry(0)],
    })
    const session = (expires: number, revoked?: number) => ({
      ...{ id: newId(now), accountId, expiresAt: ago(expires) },
      revokedAt: revoked === undefined ? null : ago(revoked),
    })
    const seen = (kind: string, days: number) => ({ ...session(-29), kind, lastSeenAt: ago(days) })
    await db().session.createMany({
      data: [
        ...[session(1.01), session(0.5), session(-29), session(-29, 1.01), session(-29, 0.5)],
        ...[seen('member', 15.01), seen('member', 14.99), seen('guest', 20)],
      ],
    })
    const answer = (days: number) => ({
      ...{ id: newId(now), accountId, keyHash: newId(now), requestHash: 'b', resourceId: newId(now) },
      claimedAt: ago(days),
    })
    await db().idempotentAnswer.createMany({ data: [answer(1.01), answer(0.99)] })
    const failure = (days: number, blocked = days) => ({
      ...{ key: newId(now), count: 3, lastAt: ago(days), blockedTo: ago(blocked) },
    })
    await db().signInFailure.createMany({ data: [failure(2.01), failure(1.99), failure(2.5, -1)] })
    const profileId = await makeProfile(accountId)
    for (const days of [1.01, 0.99, null]) {
      const id = await makeReading(accountId, [profileId])
      const deletedAt = days === null ? null : ago(days)
      await db().reading.updateMany({ where: { id }, data: { deletedAt } })
    }
    const invitation = (expires: number, change: object = {}) => ({
      ...{ id: newId(now), accountId, profileId, tokenHash: newId(now), createdAt: ago(9) },
      ...{ expiresAt: ago(expires), ...change },
    })
    await db().invitation.createMany({
      data: [
        ...[
          invitation(1.01),
          invitation(-6, { acceptedAt: ago(1.01) }),
          invitation(-6, { revokedAt: ago(1.01) }),
        ],
        ...[invitation(0.99), invitation(-6), invitation(-6, { acceptedAt: ago(0.99) })],
      ],
    })

    const removed = async () =>
      Object.fromEntries((await prune(now)).map((pruned) => [pruned.what, pruned.removed]))
    expect(await removed()).toEqual({
      'audit entries older than 90 days': 1001,
      'sessions that ended more than a day ago': 3,
      'keys of repeated requests older than a day': 1,
      'failed sign-ins older than two days': 1,
      'readings deleted more than a day ago': 1,
      'findings deleted more than a day ago': 0,
      'words of days more than a year ago': 0,
      'what the model cost more than a year ago': 0,
      'invitations that ended more than a day ago': 3,
      'guests whose cookie ended more than 30 days ago': 0,
    })
    const left = await Promise.all([
      db().auditEntry.count({ where: { accountId } }),
      db().session.count({ where: { accountId } }),
      db().idempotentAnswer.count({ where: { accountId } }),
      db().signInFailure.count(),
      db().reading.count({ where: { accountId } }),
      db().readingViewer.count({ where: { accountId } }),
      db().invitation.count({ where: { accountId } }),
    ])
    expect(left).toEqual([2 + NOTED, 5, 1, 2, 2, 2, 3])
    expect(Object.values(await removed())).toEqual(Array(10).fill(0))
  })
})

it('says nothing of what people told us', async () => {
  const users = await import('@/app/api/oracle/users/route')
  const user = await import('@/app/api/oracle/users/[id]/route')
  const reading = await import('@/app/api/oracle/reading/route')
  const mark = 'Canary'
  const { key, owner } = await makeKey()
  const profile = {
    ...{
      name: `${mark} Name`,
      birthday: '1987-06-05',
      mother_name: `${mark} Mother`,
      place: `${mark} Place`,
    },
  }
  const headers = { 'x-forwarded-for': '198.51.100.23', 'user-agent': `${mark} Browser` }
  const { json } = await call(users, 'POST', { key, headers, body: profile })
  const ask = {
    ...question(json.id),
    question: `${mark} question?`,
    sign_type: 'word',
    sign_value: `${mark} sign`,
  }
  expect((await call(reading, 'POST', { key, headers, body: ask })).status).toBe(201)
  const path = { key, headers, params: { id: json.id } }
  expect((await call(user, 'PATCH', { ...path, body: { place: `${mark} Other` } })).status).toBe(200)
  expect((await call(user, 'DELETE', path)).status).toBe(204)
  const entries = await rawSql('SELECT * FROM oracle_audit_log WHERE account_id = $1 ORDER BY id', [owner])
  expect(entries.map(({ action, resource_type }) => [action, resource_type])).toEqual([
    ['create_user', 'oracle_user'],
    ['create_reading', 'oracle_reading'],
    ['update_user', 'oracle_user'],
    ['delete_user', 'oracle_user'],
  ])
  expect(entries[0]).toMatchObject({ resource_id: json.id, success: true, actor_hash: actorHash(owner) })
  // Ids and hashes hold any four digits by chance.
  const text = JSON.stringify(entries).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{16,}\b/g, '')
  for (const secret of [mark, '1987', '198.51.100.23', key]) expect(text).not.toContain(secret)
})
