// A guest who becomes a member keeps everything; a guest's things pass to a member who signs in beside it.
import { expect, it } from 'vitest'
import { adoptGuest, holdingsOf } from '@/lib/account/whole/adopt'
import { claimKey, keepStatus } from '@/lib/identity/doors/idempotency'
import type { From } from '@/lib/identity/proof/from'
import { createGuest, guestOfToken } from '@/lib/identity/proof/guests'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor, Context, OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { SEALED_FIELDS } from '@/lib/platform/seal/fields'
import { profileInput } from '@/lib/profiles/schema'
import { createProfile, getProfile, listProfiles } from '@/lib/profiles/service'
import { findDay, keepDay, type ToldDay } from '@/lib/readings/repository/daily'
import { readingInput } from '@/lib/readings/schema'
import { updateReading } from '@/lib/readings/service/change'
import { createReading } from '@/lib/readings/service/create'
import { getFeedback, giveFeedback } from '@/lib/readings/service/feedback'
import { listReadings } from '@/lib/readings/service/list'
import { getReading } from '@/lib/readings/service/read'
import { listCalendars, makeCalendar } from '@/lib/reminders/service'
import { findingInput } from '@/lib/vault/schema'
import { listFindings } from '@/lib/vault/service/find'
import { keepFinding } from '@/lib/vault/service/keep'
import { rememberLooks, signStatistics } from '@/lib/vault/service/statistics'
import { rawSql } from '../../../support/database'

const password = 'correct horse battery'
const now = Date.now()
const from: From = { now, requestId: 'request-1', address: '203.0.113.9', agent: null }
const contextOf = (actor: Actor): Context => ({ actor, now: Date.now(), requestId: newId(now), locale: 'en' })
let names = 0
const newMember = async () => (await signUp({ login: `adopter-${++names}`, password }, null, from)).owner
const asMember = (owner: OwnerId, like: Actor): Actor => ({ ...like, kind: 'member', owner })

const person = {
  name: 'Sara Ahmadi',
  name_persian: 'سارا احمدی',
  birthday: '1990-07-15',
  mother_name: 'Maryam',
  mother_name_persian: 'مریم',
  gender: 'female',
  heart_rate_bpm: 64,
  time_zone: 'Asia/Tehran',
  place: 'Tehran',
  latitude: 35.69,
  longitude: 51.39,
} as const

const KEPT = [
  { kind: 'note', text: 'Remember the bridge.' },
  { kind: 'sign', sign_type: 'time', sign_value: '11:11', note: 'On the oven.' },
]
const DAY: ToldDay = { source: 'ai', sections: [{ key: 'answer', title: 'Today', text: 'A calm day.' }] }
const dayOf = (profileId: string) => ({ profileId, day: '2026-11-27', locale: 'en' as const })

async function busyGuest() {
  const { actor, token } = await createGuest(now)
  const ctx = contextOf(actor)
  const profile = await createProfile(ctx, profileInput.parse(person))
  const other = await createProfile(
    ctx,
    profileInput.parse({ name: 'Reza', birthday: '1988-02-03', mother_name: 'Leila' }),
  )
  const asked = { question: 'Should I go?', sign_type: 'time', sign_value: '11:11' } as const
  const { reading } = await createReading(ctx, readingInput.parse({ user_id: profile.id, ...asked }))
  await updateReading(ctx, reading.id, { favorite: true, note: 'It fitted.' })
  await giveFeedback(ctx, reading.id, { rating: 4, sections: { answer: 'fits' }, text: 'The week was so.' })
  await keepDay(actor.owner, dayOf(profile.id), DAY, ctx.now)
  // A guest makes none; what a version of ours may have left goes along all the same.
  const wanted = { profile_id: profile.id, language: 'fa' } as const
  await makeCalendar({ ...ctx, actor: asMember(actor.owner, actor) }, wanted)
  const { key: section, text } = (await getReading(ctx, reading.id)).interpretation.sections[0]!
  const passage = { kind: 'passage', reading_id: reading.id, section, text }
  for (const input of [...KEPT, passage]) await keepFinding(ctx, findingInput.parse(input))
  await rememberLooks(ctx, 80)
  return { actor, token, ctx, profile, other, reading }
}

it('keeps everything of a guest who signs up, and closes the guest’s cookie', async () => {
  const { actor, token, profile, reading } = await busyGuest()
  const { owner } = await signUp({ login: 'keeper', password }, actor.owner, from)
  expect(owner).toBe(actor.owner)
  const ctx = contextOf(asMember(owner, actor))
  expect(await getProfile(ctx, profile.id)).toMatchObject(person)
  expect((await getReading(ctx, reading.id)).question).toBe('Should I go?')
  expect(await guestOfToken(token, now)).toBeNull()
})

it('makes a member of a guest once', async () => {
  const { actor } = await createGuest(now)
  await signUp({ login: 'first.name', password }, actor.owner, from)
  const again = signUp({ login: 'second.name', password }, actor.owner, from)
  await expect(again).rejects.toMatchObject({ id: 'sign_in_again' })
})

it('gives everything to the member, sealed for the new owner', async () => {
  const { actor, profile, other, reading } = await busyGuest()
  const before = await getReading(contextOf(actor), reading.id)
  const keptBefore = await listFindings(contextOf(actor))
  const saidBefore = await getFeedback(contextOf(actor), reading.id)
  const profileBefore = await getProfile(contextOf(actor), profile.id)
  const claim = await claimKey(actor, 'key-1', 'POST /x', now)
  await keepStatus(claim, 201)
  const key = {
    id: newId(now),
    accountId: actor.owner,
    keyHash: newId(now),
    kind: 'member',
    label: 'My script',
  }
  await db().apiKey.create({ data: key })
  const member = await newMember()
  expect(await holdingsOf(actor.owner)).toEqual({ profiles: 2, readings: 1 })

  await adoptGuest(actor.owner, member)

  const ctx = contextOf(asMember(member, actor))
  expect((await listProfiles(ctx)).items.map(({ id }) => id).sort()).toEqual([profile.id, other.id].sort())
  expect(await getProfile(ctx, profile.id)).toEqual(profileBefore)
  expect(await getReading(ctx, reading.id)).toEqual(before)
  expect(before).toMatchObject({ favorite: true, note: 'It fitted.', viewer: { role: 'owner' } })
  expect(await getFeedback(ctx, reading.id)).toEqual(saidBefore)
  expect(saidBefore).toMatchObject({ rating: 4, sections: { answer: 'fits' }, text: 'The week was so.' })
  await giveFeedback(ctx, reading.id, { rating: 1 })
  expect(await getFeedback(ctx, reading.id)).toMatchObject({ rating: 1, text: null })
  expect(await findDay(member, dayOf(profile.id))).toEqual(DAY)
  expect(await listCalendars(ctx)).toMatchObject([{ profile_id: profile.id, locale: 'fa' }])
  expect(keptBefore.total).toBe(KEPT.length + 1)
  expect(keptBefore.findings[0]).toMatchObject({ kind: 'passage', reading_id: reading.id })
  expect(await listFindings(ctx)).toEqual(keptBefore)
  // The index of a sign is its new account's own, and how often somebody looks came along.
  const sign = { type: 'time', value: '11:11' } as const
  expect(await signStatistics(ctx, { sign })).toMatchObject({ observed: 1, looks_per_day: 80 })
  const [adopted] = await db().apiKey.findMany({ where: { accountId: member } })
  expect(adopted?.label).toBe('My script')
  const { resourceId } = claim
  expect(await claimKey(ctx.actor, 'key-1', 'POST /x', now)).toMatchObject({ status: 201, resourceId })
})

it('leaves no row behind in any table', async () => {
  const { actor } = await busyGuest()
  const member = await newMember()
  await adoptGuest(actor.owner, member)
  const columns = await rawSql<{ table_name: string }>(
    `SELECT table_name FROM information_schema.columns WHERE column_name = 'account_id' AND table_schema = 'public'`,
  )
  expect(columns.length).toBeGreaterThan(5)
  for (const { table_name } of columns) {
    const left = await rawSql(`SELECT 1 FROM "${table_name}" WHERE account_id = $1`, [actor.owner])
    expect(left, table_name).toEqual([])
  }
  expect(await rawSql('SELECT 1 FROM accounts WHERE id = $1', [actor.owner])).toEqual([])
})

it('knows every sealed table that a guest may have rows in', () => {
  // A new one needs a place in adopt-guest.ts, and then here.
  const passed = [
    ...['Profile', 'Reading', 'ReadingWords', 'ReadingViewer', 'ReadingFeedback', 'DailyWords'],
    ...['Finding', 'ApiKey', 'IdempotentAnswer'],
  ]
  const endsWithTheGuest = ['Account', 'Session', 'SecondFactor']
  expect(Object.keys(SEALED_FIELDS).sort()).toEqual([...passed, ...endsWithTheGuest].sort())
})

it('passes more rows than one batch holds', async () => {
  const { actor } = await createGuest(now)
  const ids = Array.from({ length: 230 }, () => newId(now))
  const required = { birthday: '1990-07-15', motherName: 'Maryam' }
  await db().profile.createMany({
    data: ids.map((id, n) => ({ id, accountId: actor.owner, name: `Person ${n}`, ...required })),
  })
  const member = await newMember()
  await adoptGuest(actor.owner, member)
  const rows = await db().profile.findMany({ where: { accountId: member }, orderBy: { id: 'asc' } })
  expect(rows.map(({ name }) => name)).toEqual(ids.map((_, n) => `Person ${n}`))
})

it('takes along as it stands what cannot be opened, and everything else', async () => {
  const { actor, profile, other } = await busyGuest()
  await rawSql(
    'UPDATE oracle_users SET place = (SELECT name FROM oracle_users WHERE id = $1) WHERE id = $2',
    [profile.id, other.id],
  )
  const member = await newMember()
  await adoptGuest(actor.owner, member)
  const { items } = await listProfiles(contextOf(asMember(member, actor)))
  const seen = Object.fromEntries(items.map(({ id, name, unreadable }) => [id, { name, unreadable }]))
  expect(seen[profile.id]).toEqual({ name: 'Sara Ahmadi', unreadable: undefined })
  expect(seen[other.id]?.unreadable).toEqual(['place'])
})

it('takes nothing from a member, nor twice from a guest', async () => {
  const { actor } = await busyGuest()
  const member = await newMember()
  const other = await newMember()
  await expect(adoptGuest(other, member)).rejects.toMatchObject({ id: 'guest_gone' })
  const both = await Promise.allSettled([adoptGuest(actor.owner, member), adoptGuest(actor.owner, other)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const lists = await Promise.all(
    [member, other].map((owner) => listReadings(contextOf(asMember(owner, actor)), { limit: 10 })),
  )
  expect(lists.map(({ total }) => total).sort()).toEqual([0, 1])
})
