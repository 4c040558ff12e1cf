// Guests whose cookie has ended for a month go, with everything; whoever may still come back stays.
import { expect, it } from 'vitest'
import { adoptGuest } from '@/lib/account/whole/adopt'
import { pruneGuests } from '@/lib/account/whole/ended-guests'
import { prune } from '@/lib/account/whole/retention'
import { createGuest } from '@/lib/identity/proof/guests'
import { acceptInvitation, invite } from '@/lib/links/service'
import type { OwnerId } from '@/lib/platform/context'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'
import { contextOf, makeAccount, makeProfile, makeReading } from '../../../support/callers'
import { rawSql } from '../../../support/database'
import { placesOf } from '../../../support/opened'

const DAY = 24 * 60 * 60 * 1000
const now = Date.now()

/** A guest with a profile, a reading and an invitation, who came this many days ago. */
async function guestOf(days: number): Promise<OwnerId> {
  const { owner } = (await createGuest(now - days * DAY)).actor
  const profile = await makeProfile(owner)
  await makeReading(owner, [profile])
  await invite(contextOf(owner), profile)
  return owner
}

it('removes those who cannot come back, a month after, with what they made', async () => {
  const [ended, recent, alive] = [await guestOf(60.01), await guestOf(59.99), await guestOf(1)]
  const member = await makeAccount('member')
  const [profile] = await rawSql<{ id: string }>('SELECT id FROM oracle_users WHERE account_id = $1', [ended])
  const { token } = await invite(contextOf(ended), profile!.id)
  await acceptInvitation(contextOf(member), token)
  const adopted = await guestOf(90)
  await adoptGuest(adopted, member)
  const kept = await placesOf([member])
  const held = await placesOf([recent, alive])
  const tables = ['accounts.id', 'sessions', 'oracle_readings', 'oracle_users', 'oracle_invitations']
  for (const table of tables) expect(held.some((place) => place.startsWith(table))).toBe(true)
  // The sessions of guests say when they ended: they stay until their guest goes.
  expect((await prune(now)).find(({ what }) => what.startsWith('guests'))?.removed).toBe(1)
  expect(await placesOf([ended])).toEqual([])
  expect(await placesOf([recent, alive])).toEqual(held)
  // What a member was given stays; what a guest let it see is gone with the guest.
  expect(await placesOf([member])).toEqual(kept.filter((place) => !place.endsWith('linked_account_id')))
  const shown = await rawSql('SELECT 1 FROM oracle_reading_viewers WHERE account_id = $1', [member])
  expect(shown).toHaveLength(1)
  expect((await pruneGuests(now)).removed).toBe(0)
})

it('removes more than one batch finds, also those of whom no session is left', async () => {
  const before = await rawSql<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM accounts WHERE kind = 'guest'`,
  )
  await rawSql(
    `INSERT INTO accounts (id, kind, created_at) SELECT gen_random_uuid(), 'guest', now() - interval '61 days' FROM generate_series(1, 230)`,
  )
  await rawSql(
    `INSERT INTO accounts (id, kind, created_at) VALUES (gen_random_uuid(), 'guest', now() - interval '59 days')`,
  )
  expect((await pruneGuests(now)).removed).toBe(230)
  const after = await rawSql<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM accounts WHERE kind = 'guest'`,
  )
  expect(after[0]!.rows).toBe(before[0]!.rows + 1)
})

it('is said to guests in both languages', () => {
  expect(en.settings.guest_text).toContain('deleted')
  expect(fa.settings.guest_text).toContain('حذف')
})
