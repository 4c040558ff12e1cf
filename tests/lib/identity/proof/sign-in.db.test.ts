// Accounts against a real database: signing up and in, recovery, and what is stored of it all. (Guesses: attempts.db.test.ts.)
import { beforeEach, expect, it } from 'vitest'
import type { From } from '@/lib/identity/proof/from'
import { recover, renewCodes } from '@/lib/identity/proof/recovery'
import { countCodes } from '@/lib/identity/proof/recovery-codes'
import { memberOfSession } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'
import { rawSql } from '../../../support/database'

const password = 'correct horse battery'
let now = Date.now()
let count = 0
const from = (change: Partial<From> = {}): From => ({
  now,
  requestId: `request-${count}`,
  address: `203.0.113.${count % 250}`,
  agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ...change,
})
beforeEach(() => {
  now += 60 * 60 * 1000
  count++
})

const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  const outcome = await work.then(
    () => 'passed',
    (error) => error,
  )
  if (outcome instanceof Problem) return outcome
  throw outcome instanceof Error ? outcome : new Error('It passed.')
}
const newMember = async (login: string) => {
  const made = await signUp({ login, password }, null, from())
  const actor = (await memberOfSession(made.sessionId, now)) as Actor
  return { ...made, actor }
}

it('makes a member that signs in again under the same name however it is written', async () => {
  const { owner, codes } = await newMember('Sara.Ahmadi')
  expect(codes).toHaveLength(10)
  expect(new Set(codes).size).toBe(10)
  for (const login of ['sara.ahmadi', ' SARA.AHMADI ', 'ｓａｒａ．ａｈｍａｄｉ']) {
    const again = await signIn({ login, password }, from())
    expect(again.owner).toBe(owner)
    expect(await memberOfSession(again.sessionId, now)).toMatchObject({ kind: 'member', owner })
  }
})

it('takes the Persian and the Arabic spelling of a name for one', async () => {
  const { owner } = await newMember('علی‌۱۲'.replace('\u200c', '.'))
  expect((await signIn({ login: 'علي.١٢', password }, from())).owner).toBe(owner)
  expect((await problemOf(signUp({ login: 'علي.12', password }, null, from()))).id).toBe('login_taken')
})

it('stores name and browser sealed, the password as argon2id, and codes as hashes', async () => {
  const { owner, codes } = await newMember('planted-name')
  const [account] = await rawSql<Record<string, string>>('SELECT * FROM accounts WHERE id = $1', [owner])
  expect(account!.login).toMatch(/^oe1\.k1\n/)
  expect(account!.login_index).toMatch(/^[0-9a-f]{64}$/)
  expect(account!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  const [session] = await rawSql<{ agent: string }>('SELECT agent FROM sessions WHERE account_id = $1', [
    owner,
  ])
  expect(session!.agent).toMatch(/^oe1\.k1\n/)
  const stored = await rawSql<{ code_hash: string }>(
    'SELECT code_hash FROM recovery_codes WHERE account_id = $1',
    [owner],
  )
  expect(stored).toHaveLength(10)
  // Twenty-five signs of thirty-two: 125 random bits.
  expect(codes[0]).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
  const everything = JSON.stringify([account, session, stored])
  for (const text of ['planted-name', password, codes[0]!, codes[0]!.replaceAll('-', ''), 'Firefox']) {
    expect(everything).not.toContain(text)
  }
})

it('says the same of an unknown name and of a wrong password, and writes both down', async () => {
  const { owner } = await newMember('known.name')
  const wrong = await problemOf(signIn({ login: 'known.name', password: 'not this one' }, from()))
  const unknown = await problemOf(signIn({ login: 'unknown.name', password: 'not this one' }, from()))
  expect([unknown.kind, unknown.id, unknown.args]).toEqual([wrong.kind, wrong.id, wrong.args])
  const entries = await rawSql<{ account_id: string | null; address: string }>(
    `SELECT account_id, address FROM oracle_audit_log WHERE action = 'sign_in_failed' AND request_id = $1 ORDER BY id`,
    [from().requestId],
  )
  expect(entries.map((entry) => entry.account_id)).toEqual([owner, null])
  expect(entries[0]!.address).toBe('203.0.113.0/24')
})

it('opens an account once with each recovery code, and ends every session', async () => {
  const { actor, sessionId, codes, owner } = await newMember('forgetful')
  const fresh = 'a different phrase'
  // As people retype them: small letters, spaces, O for 0.
  const typed = codes[0]!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
  await recover({ login: 'Forgetful', code: typed, password: fresh }, from())
  expect(await memberOfSession(sessionId, now)).toBeNull()
  expect((await signIn({ login: 'forgetful', password: fresh }, from())).owner).toBe(owner)
  expect((await problemOf(signIn({ login: 'forgetful', password }, from()))).id).toBe('sign_in_failed')
  const again = recover({ login: 'forgetful', code: codes[0]!, password: 'one more phrase' }, from())
  expect((await problemOf(again)).id).toBe('recovery_failed')
  expect(await countCodes(owner)).toBe(9)

  const renewed = await renewCodes(actor, { current_password: fresh }, from())
  expect(await countCodes(owner)).toBe(10)
  const old = recover({ login: 'forgetful', code: codes[1]!, password: 'one more phrase' }, from())
  expect((await problemOf(old)).id).toBe('recovery_failed')
  await recover({ login: 'forgetful', code: renewed[1]!, password: 'one more phrase' }, from())
})

it('takes no code for another account, and says the same of an unknown one', async () => {
  const { codes } = await newMember('holder')
  await newMember('other.holder')
  for (const login of ['other.holder', 'nobody.at.all']) {
    const tried = recover({ login, code: codes[0]!, password: 'one more phrase' }, from())
    expect((await problemOf(tried)).id).toBe('recovery_failed')
  }
})

it('uses a code once even when it is sent twice at the same time', async () => {
  const { codes } = await newMember('twice')
  const both = await Promise.allSettled(
    ['phrase number one', 'phrase number two'].map((next) =>
      recover({ login: 'twice', code: codes[0]!, password: next }, from()),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

it('gives a name to one of two who want it at the same time', async () => {
  const both = await Promise.allSettled([1, 2].map(() => signUp({ login: 'wanted', password }, null, from())))
  const refused = both.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  expect(refused.map(({ fields }) => fields[0].id)).toEqual(['login_taken'])
})
