// Every kind of caller that the table of scripts/workshop/authority/table.ts names, with the things that each asks for.
import { randomBytes } from 'node:crypto'
import type { Needs } from '@/lib/identity/doors/api-door'
import { memberCookie } from '@/lib/identity/proof/auth'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import { insertSession, noteSecondProof } from '@/lib/identity/proof/sessions'
import { acceptInvitation, invite } from '@/lib/links/service'
import { ALL_SCOPES, type Context, type OwnerId, SCOPES } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { profileInput } from '@/lib/profiles/schema'
import { createProfile } from '@/lib/profiles/service'
import { jointReadingInput, readingInput } from '@/lib/readings/schema'
import { leaveReading } from '@/lib/readings/service/change'
import { createReading } from '@/lib/readings/service/create'
import { findingInput } from '@/lib/vault/schema'
import { keepFinding } from '@/lib/vault/service/keep'
import type { Principal } from '@/scripts/workshop/authority/table'
import { makeKey, person, question, together } from './api'

export type Headers = Record<string, string>

/** What one account has that can be asked for. */
export interface Things {
  owner: OwnerId
  profile: string
  /** Of all the people below. */
  reading: string
  /** The profile, and those that are linked to accounts of other members. */
  people: string[]
  key: string
  /** A note. */
  finding: string
  linkedProfile: string
  /** The account it is linked to. */
  linked: OwnerId
}

export const contextOf = (owner: OwnerId): Context => ({
  actor: { kind: 'member', owner, scopes: ALL_SCOPES, profileId: null },
  now: Date.now(),
  requestId: 'test-request',
  locale: 'en',
})

export const makeProfile = async (owner: OwnerId) =>
  (await createProfile(contextOf(owner), profileInput.parse(person()))).id

/** @param people profiles of this account, the primary first */
export async function makeReading(owner: OwnerId, people: string[]): Promise<string> {
  const [alone] = people
  const asked =
    people.length === 1 ? readingInput.parse(question(alone!)) : jointReadingInput.parse(together(people))
  return (await createReading(contextOf(owner), asked)).reading.id
}

/** A note in the vault. */
export const makeFinding = async (owner: OwnerId) =>
  (await keepFinding(contextOf(owner), findingInput.parse({ kind: 'note', text: 'Remember' }))).id

/** The secret of a new invitation to a new profile. */
export async function makeInvitation(owner: OwnerId) {
  const profile = await makeProfile(owner)
  return { profile, token: (await invite(contextOf(owner), profile)).token }
}

/** A new profile that is this account's own person. */
export async function makeLinkedProfile(owner: OwnerId, account: OwnerId): Promise<string> {
  const { profile, token } = await makeInvitation(owner)
  await acceptInvitation(contextOf(account), token)
  return profile
}

export async function makeAccount(kind: 'member' | 'admin'): Promise<OwnerId> {
  const id = newId(Date.now())
  await db().account.create({ data: { id, kind }, select: { id: true } })
  return id as OwnerId
}

/** A key's row without a secret that anybody knows: something to ask for, not to ask with. */
export async function keyRow(accountId: OwnerId): Promise<string> {
  const data = { id: newId(Date.now()), accountId, kind: 'member', keyHash: randomBytes(32).toString('hex') }
  return (await db().apiKey.create({ data, select: { id: true } })).id
}

/** @param accounts of members who take part in the reading, each with a profile that is linked to it */
export async function thingsOf(owner: OwnerId, accounts: OwnerId[] = []): Promise<Things> {
  const members = accounts.length > 0 ? accounts : [await makeAccount('member')]
  const profile = await makeProfile(owner)
  await invite(contextOf(owner), profile)
  const people = [profile]
  for (const account of members) people.push(await makeLinkedProfile(owner, account))
  return {
    owner,
    profile,
    reading: await makeReading(owner, people),
    people,
    key: await keyRow(owner),
    finding: await makeFinding(owner),
    linkedProfile: people[1]!,
    linked: members[0]!,
  }
}

const bearer = (key: string): Headers => ({ authorization: `Bearer ${key}` })

/** Browsers prove besides that a write comes from our own page. */
const browser = (cookie: string): Headers => ({ cookie, 'sec-fetch-site': 'same-origin' })

export async function memberBrowser(owner: OwnerId): Promise<Headers> {
  const { name, value } = await memberCookie(await insertSession(db(), owner, null, Date.now()), false)
  return browser(`${name}=${value}`)
}

/** Of an administrator who has just proven the second factor. */
export async function adminBrowser(owner: OwnerId): Promise<Headers> {
  const now = Date.now()
  const session = await insertSession(db(), owner, null, now)
  await noteSecondProof(db(), owner, session, now)
  const { name, value } = await memberCookie(session, false)
  return browser(`${name}=${value}`)
}

/** The six kinds of broken credentials. @param key a working key, which none of them may reach */
export const malformed = (key: string, cookie: string): Headers[] => [
  { authorization: 'Bearer ' },
  { authorization: key },
  { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` },
  { authorization: `Bearer ${key} ${key}` },
  { authorization: `Bearer ${'x'.repeat(5000)}` },
  { cookie: `${SESSION_COOKIE}=${'\u00ff'.repeat(43)}; next-auth.session-token=${cookie.slice(0, -9)}` },
]

/** One way to ask, and the things that are asked for. */
export interface Attempt {
  headers: Headers
  things: Things
}
export type Callers = (principal: Principal, needs: Needs | undefined) => Promise<Attempt[]>

/** Accounts, keys and browsers of every kind; each is made once, and a key without a scope when it is asked for. */
export async function makeCallers(): Promise<Callers> {
  const owner = await makeAccount('member')
  const [linked, left] = [await makeAccount('member'), await makeAccount('member')]
  const own = await thingsOf(owner, [linked, left])
  await leaveReading(contextOf(left), own.reading)
  const leftThings = { ...own, linkedProfile: own.people[2]!, linked: left }
  const second = await makeProfile(owner)

  const hour = 60 * 60 * 1000
  const keys = {
    key: await makeKey({ owner }),
    revoked: await makeKey({ owner, revokedAt: new Date() }),
    expired: await makeKey({ owner, expiresAt: new Date(Date.now() - hour) }),
    in: await makeKey({ owner, profileId: own.profile }),
    out: await makeKey({ owner, profileId: second }),
    other: await makeKey(),
    linked: await makeKey({ owner: linked }),
  }
  const [guestA, guestB] = [await createGuest(Date.now()), await createGuest(Date.now())]
  const guestThings = await thingsOf(guestA.actor.owner)
  const guest = ({ token }: { token: string }) => browser(`${SESSION_COOKIE}=${token}`)
  const member = await memberBrowser(owner)
  const admin = await adminBrowser(await makeAccount('admin'))
  const browsers = { linked: await memberBrowser(linked), left: await memberBrowser(left) }

  const ask = (headers: Headers, things = own) => [{ headers, things }]
  return async (principal, needs) => {
    switch (principal) {
      case 'nobody':
        return ask({})
      case 'malformed':
        return malformed(keys.key.key, member.cookie!).flatMap((headers) => ask(headers))
      case 'wrong':
        return ask(bearer(`nps_abcdefgh_${randomBytes(32).toString('base64url')}`))
      case 'revoked':
        return ask(bearer(keys.revoked.key))
      case 'expired':
        return ask(bearer(keys.expired.key))
      case 'no scope': {
        const missing = needs === 'account' ? 'calc' : needs
        return ask(
          bearer((await makeKey({ owner, scopes: SCOPES.filter((scope) => scope !== missing) })).key),
        )
      }
      case 'key':
        return ask(bearer(keys.key.key))
      case 'bound in':
        return ask(bearer(keys.in.key))
      case 'bound out':
        return ask(bearer(keys.out.key))
      case 'other key':
        return ask(bearer(keys.other.key))
      case 'guest A':
        return ask(guest(guestA), guestThings)
      case 'guest B':
        return ask(guest(guestB), guestThings)
      case 'member':
        return ask(member)
      case 'admin':
        return ask(admin)
      case 'linked':
        return ask(browsers.linked)
      case 'linked key':
        return ask(bearer(keys.linked.key))
      case 'left':
        return ask(browsers.left, leftThings)
    }
  }
}
