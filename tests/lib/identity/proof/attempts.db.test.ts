// Guesses are slowed down, and nobody locks somebody else out: strangers fail at a name from the same and from many other
// networks, and its owner signs in, recovers, changes the password and erases the account all the same.
import { beforeEach, expect, it } from 'vitest'
import { eraseAccount } from '@/lib/account/whole/service'
import { countTry, PATIENCE, SIEGE } from '@/lib/identity/proof/attempts'
import { withDevice } from '@/lib/identity/proof/device'
import type { From } from '@/lib/identity/proof/from'
import { loginIndex } from '@/lib/identity/proof/login'
import { changePassword, recover, renewCodes } from '@/lib/identity/proof/recovery'
import { memberOfSession } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { rawSql } from '../../../support/database'

const password = 'correct horse battery'
const HOME = '203.0.113.7'
let now = Date.now()
let count = 0
let login = ''
beforeEach(() => {
  now += 60 * 60 * 1000
  login = `somebody-${++count}`
})

const from = (change: Partial<From> = {}): From => {
  return { now, requestId: newId(now), address: HOME, agent: null, ...change }
}
const known = () => ({ devices: withDevice(undefined, loginIndex(login), now) })
const newMember = async () => {
  const made = await signUp({ login, password }, null, from())
  return { ...made, actor: (await memberOfSession(made.sessionId, now)) as Actor }
}

/** `passed`, or what was refused and for how many seconds. */
async function outcome(work: Promise<unknown>): Promise<string | [string, number]> {
  const answer = await work.then(
    () => 'passed',
    (error) => error,
  )
  if (!(answer instanceof Problem)) return answer
  return answer.status === 429 ? [answer.id, Number(answer.headers['Retry-After'])] : answer.id
}
const guess = (change: Partial<From> = {}, given = 'not this one') =>
  outcome(signIn({ login, password: given }, from(change)))
/** An address of its own for each try. */
const elsewhere = (n: number) => `10.${count}.${n >> 8}.${n & 255}`
/** As if others had failed at the name this often, each from a network of its own. */
const failElsewhere = (times: number) =>
  Promise.all(
    Array.from({ length: times }, (_, n) => countTry(loginIndex(login), { address: elsewhere(n), now })),
  )
const told = (owner: string) =>
  rawSql<{ action: string; times: number }>(
    `SELECT action, count(*)::int AS times FROM oracle_audit_log WHERE account_id = $1 AND NOT success GROUP BY action ORDER BY action`,
    [owner],
  )

it('a site with thousands of IPv6 networks is one guesser in the end', async () => {
  const index = loginIndex(login)
  const trying = (network: string) => outcome(countTry(index, { address: `2001:db8:${network}::1`, now }))
  expect(await trying('9:1')).toBe('passed')
  // As if all but one of its households had tried.
  await rawSql('UPDATE sign_in_failures SET count = $1 WHERE last_at = $2', [
    PATIENCE.site.free - 2,
    new Date(now),
  ])
  expect(await trying('9:2')).toBe('passed')
  expect(await trying('9:3')).toBe('passed')
  expect(await trying('9:4')).toEqual(['sign_in_wait', 1])
  expect(await trying('a:1')).toBe('passed')
})

it.each([5, 40])('the owner passes after %i failures from other networks', async (times) => {
  const { owner, codes, actor } = await newMember()
  await failElsewhere(times)
  const fresh = 'a different phrase'
  const change = { current_password: password, password: fresh }
  expect(await outcome(changePassword(actor, change, from()))).toBe('passed')
  expect(await outcome(recover({ login, code: codes[0]!, password }, from()))).toBe('passed')
  expect(await guess(known(), password)).toBe('passed')
  const { sessionId } = await signIn({ login, password }, from())
  const member = (await memberOfSession(sessionId, now)) as Actor
  const ctx = { actor: member, now, requestId: newId(now), address: HOME, locale: 'en' } as const
  const erased = eraseAccount(ctx, { confirmation: 'erase', current_password: password })
  expect(await outcome(erased)).toBe('passed')
  expect(await rawSql('SELECT 1 FROM accounts WHERE id = $1', [owner])).toEqual([])
})

it('the owner passes in a known browser, by a code and in a session when the stranger sits at the same address', async () => {
  const { codes, actor } = await newMember()
  for (let n = 0; n < 12; n++) await guess()
  const [id, seconds] = (await guess({}, password)) as [string, number]
  expect(id).toBe('sign_in_wait')
  expect(seconds).toBeLessThanOrEqual(60)
  expect(await guess(known(), password)).toBe('passed')
  expect(await outcome(renewCodes(actor, { current_password: password }, from()))).toBe('passed')
  expect(await outcome(recover({ login, code: codes[0]!, password }, from()))).toBe('recovery_failed')
  for (let n = 0; n < 6; n++) await outcome(recover({ login, code: 'WRONG', password }, from()))
  const change = { current_password: password, password: 'a different phrase' }
  expect(await outcome(changePassword(actor, change, from()))).toBe('passed')
  // Nobody waits for longer than what was said.
  expect(await guess({ now: now + seconds * 1000 }, 'a different phrase')).toBe('passed')
})

it.each([true, false])(
  'guesses from one network wait longer and longer, never over a minute (known name: %s)',
  async (exists) => {
    if (exists) await newMember()
    for (let n = 0; n < PATIENCE.one.free; n++) expect(await guess()).toBe('sign_in_failed')
    let at = now
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      // Even the right password has to wait.
      expect(await guess({ now: at }, password)).toEqual(['sign_in_wait', seconds])
      expect(await guess({ now: at + seconds * 1000 - 1 })).toEqual(['sign_in_wait', 1])
      at += seconds * 1000
      expect(await guess({ now: at })).toBe('sign_in_failed')
    }
  },
)

it('guesses from many networks leave each of them one free try and long waits, and end by themselves', async () => {
  await newMember()
  await failElsewhere(SIEGE.fromMs / SIEGE.eachMs + 1)
  // It failed once before.
  expect(await guess({ address: elsewhere(0) })).toBe('sign_in_failed')
  expect(await guess({ address: elsewhere(0) }, password)).toEqual(['sign_in_wait', 16])
  expect(await guess({ address: HOME })).toBe('sign_in_failed')
  expect(await guess({ address: HOME }, password)).toEqual(['sign_in_wait', 8])
  let at = now
  for (const seconds of [8, 16, 32, 64, 128, 256, 300, 300]) {
    expect(await guess({ now: at })).toEqual(['sign_in_wait', seconds])
    at += seconds * 1000
    expect(await guess({ now: at })).toBe('sign_in_failed')
  }
  // However many there were, a network is as free as ever some hours later.
  at += SIEGE.mostMs
  const later = { now: at, address: '198.51.100.77' }
  for (let n = 0; n < PATIENCE.one.free; n++) expect(await guess(later)).toBe('sign_in_failed')
})

it.each(['one network', 'a known browser'])(
  'of a hundred guesses at once from %s no more than the free ones pass',
  async (what) => {
    const whence = { address: HOME, now, ...(what === 'a known browser' && known()) }
    const tries = Array.from({ length: 100 }, () => countTry(loginIndex(login), whence))
    const passed = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
    expect(passed).toHaveLength(PATIENCE.one.free)
  },
)

it('a known browser is counted alone, and only for the name it knows', async () => {
  await newMember()
  const mine = known()
  for (let n = 0; n < PATIENCE.one.free; n++) expect(await guess(mine)).toBe('sign_in_failed')
  expect(await guess(mine, password)).toEqual(['sign_in_wait', 1])
  expect(await guess({}, password)).toBe('passed')
  login = `other-${count}`
  for (let n = 0; n < PATIENCE.one.free; n++) await guess(mine)
  expect(await guess(mine)).toEqual(['sign_in_wait', 1])
})

it('wrong proofs in one session slow down that session alone', async () => {
  const { actor } = await newMember()
  const other = await signIn({ login, password }, from())
  const thief = (await memberOfSession(other.sessionId, now)) as Actor
  const prove = (who: Actor, given: string) => outcome(renewCodes(who, { current_password: given }, from()))
  for (let n = 0; n < PATIENCE.one.free; n++)
    expect(await prove(thief, 'not this one')).toBe('password_wrong')
  expect(await prove(thief, password)).toEqual(['sign_in_wait', 1])
  expect(await prove(actor, password)).toBe('passed')
  expect(await guess({}, password)).toBe('passed')
})

it('the right password forgives what its network and its name had failed', async () => {
  await newMember()
  for (let n = 1; n < PATIENCE.one.free; n++) await guess()
  expect(await guess({}, password)).toBe('passed')
  for (let n = 0; n < PATIENCE.one.free; n++) expect(await guess()).toBe('sign_in_failed')
})

it('the owner is told of a flood in a few lines', async () => {
  const { owner, actor } = await newMember()
  for (let n = 0; n < 3; n++) await guess({ address: elsewhere(n) })
  await failElsewhere(5)
  // The ninth, the tenth, the eleventh.
  for (let n = 20; n < 23; n++) await guess({ address: elsewhere(n) })
  for (let n = 0; n < 7; n++) await outcome(recover({ login, code: 'WRONG', password }, from()))
  await outcome(renewCodes(actor, { current_password: 'not this one' }, from()))
  expect(await told(owner)).toEqual([
    { action: 'proof_failed', times: 1 },
    // The first five, and no more until the tenth.
    { action: 'recover', times: 5 },
    { action: 'sign_in_failed', times: 3 },
    { action: 'sign_in_slowed', times: 1 },
  ])
})

it('a wait that a clock left behind which was then set back holds nobody up', async () => {
  await newMember()
  const ahead = now + 60 * 60 * 1000
  for (let n = 0; n < 8; n++)
    await outcome(countTry(loginIndex(login), { address: HOME, now: ahead + n * 90_000 }))
  expect(await guess({}, password)).toBe('passed')
})
