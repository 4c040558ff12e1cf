// The second factor against a real database: set up, asked for at every way in, its codes good once, its spare, its end.
import { createRequire } from 'node:module'
import { TOTP } from 'otpauth'
import { beforeEach, describe, expect, it } from 'vitest'
import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { memberCookie, memberOfCookies } from '@/lib/identity/proof/auth'
import { finishSignIn } from '@/lib/identity/proof/finish-sign-in'
import type { From } from '@/lib/identity/proof/from'
import { guestOfToken } from '@/lib/identity/proof/guests'
import { recover, renewCodes } from '@/lib/identity/proof/recovery'
import { countCodes } from '@/lib/identity/proof/recovery-codes'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  FREE_CODES,
  viewSecondFactor,
} from '@/lib/identity/proof/second-factor'
import { listSessions, memberOfSession } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor } from '@/lib/platform/context'
import type { Problem } from '@/lib/platform/problem'
import { rawSql } from '../../../support/database'

/** What next-auth asks of Next about a request, which only a running server knows; it is a CommonJS module. */
let asked = new Request('http://oracle.test/')
Object.assign(createRequire(import.meta.url)('next/headers'), {
  headers: async () => asked.headers,
  cookies: async () => ({
    getAll: () =>
      (asked.headers.get('cookie') ?? '')
        .split('; ')
        .filter(Boolean)
        .map((pair) => ({
          name: pair.slice(0, pair.indexOf('=')),
          value: pair.slice(pair.indexOf('=') + 1),
        })),
  }),
})

const password = 'correct horse battery'
const STEP = 30_000
let now = Math.floor(Date.now() / STEP) * STEP + 10_000
let count = 0
const from = (change: Partial<From> = {}): From => ({
  now,
  requestId: `request-${count}`,
  address: `203.0.113.${count}`,
  agent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
  ...change,
})
beforeEach(() => {
  now += 60 * 60 * 1000
  count++
})

const idOf = (work: Promise<unknown>) =>
  work.then(
    () => 'passed',
    (error: Problem) => error.fields?.[0]?.id ?? error.id,
  )
const codeAt = (secret: string, timestamp: number) => new TOTP({ secret }).generate({ timestamp })

async function member() {
  const login = `factor-${count}`
  const made = await signUp({ login, password }, null, from())
  const actor = (await memberOfSession(made.sessionId, now)) as Actor
  return { ...made, login, actor }
}

/** Whose second factor was turned on an hour ago. */
async function memberWithFactor() {
  const made = await member()
  await beginSecondFactor(made.actor, now)
  const { setUp } = await viewSecondFactor(made.owner, made.login)
  const { secret, uri } = setUp!
  await confirmSecondFactor(made.actor, codeAt(secret, now), from())
  now += 60 * 60 * 1000
  const begin = () => signIn({ login: made.login, password }, from())
  return { ...made, secret, uri, begin, code: (steps = 0) => codeAt(secret, now + steps * STEP) }
}
const actionsOf = async (owner: string) =>
  (
    await rawSql<{ action: string }>(
      'SELECT action FROM oracle_audit_log WHERE account_id = $1 ORDER BY timestamp, id',
      [owner],
    )
  ).map(({ action }) => action)

describe('setting it up', () => {
  it('asks for nothing until a code has shown that the app has the secret', async () => {
    const { actor, owner, login } = await member()
    expect(await idOf(confirmSecondFactor(actor, '123456', from()))).toBe('second_factor_none')
    await beginSecondFactor(actor, now)
    const first = (await viewSecondFactor(owner, login)).setUp!
    expect(first.uri).toMatch(new RegExp(`^otpauth://totp/NPS%20Oracle:${login}\\?.*secret=${first.secret}`))
    expect(first.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect((await signIn({ login, password }, from())).finished).toBe(true)
    await beginSecondFactor(actor, now)
    const second = (await viewSecondFactor(owner, login)).setUp!
    expect(second.secret).not.toBe(first.secret)
    const old = confirmSecondFactor(actor, codeAt(first.secret, now), from())
    expect(await idOf(old)).toBe('second_factor_wrong')
    await confirmSecondFactor(actor, codeAt(second.secret, now), from())
    expect(await viewSecondFactor(owner, login)).toEqual({ onSince: new Date(now), setUp: null })
    expect(await idOf(beginSecondFactor(actor, now))).toBe('second_factor_is_on')
    expect((await signIn({ login, password }, from())).finished).toBe(false)
  })

  it('needs a recovery code as its spare', async () => {
    const { actor, owner, login } = await member()
    await beginSecondFactor(actor, now)
    const { secret } = (await viewSecondFactor(owner, login)).setUp!
    await rawSql('UPDATE recovery_codes SET used_at = now() WHERE account_id = $1', [owner])
    expect(await idOf(confirmSecondFactor(actor, codeAt(secret, now), from()))).toBe('second_factor_codes')
  })

  it('keeps the secret sealed', async () => {
    const { owner, secret } = await memberWithFactor()
    const [row] = await rawSql('SELECT * FROM second_factors WHERE account_id = $1', [owner])
    expect(row?.secret).toMatch(/^oe1\.k1\n/)
    expect(JSON.stringify(row)).not.toContain(secret)
  })
})

describe('signing in', () => {
  it('opens nothing by the password alone, whatever cookie names the begun session', async () => {
    const { begin, owner } = await memberWithFactor()
    const { sessionId, finished } = await begin()
    expect(finished).toBe(false)
    const { name, value } = await memberCookie(sessionId, false)
    expect(await memberOfCookies(`${name}=${value}`, now)).toBeNull()
    expect(await guestOfToken(value.slice(0, 43), now)).toBeNull()
    expect((await listSessions(owner, now)).map(({ id }) => id)).not.toContain(sessionId)
    expect((await actionsOf(owner)).filter((action) => action === 'sign_in')).toEqual([])
  })

  it('opens the account with a code, in a session of another name', async () => {
    const { begin, code, owner } = await memberWithFactor()
    const begun = await begin()
    const persian = code().replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!)
    const { sessionId } = await finishSignIn(
      begun.sessionId,
      `${persian.slice(0, 3)} ${persian.slice(3)}`,
      from(),
    )
    expect(sessionId).not.toBe(begun.sessionId)
    expect(await memberOfSession(sessionId, now)).toMatchObject({ owner, kind: 'member' })
    expect(await memberOfSession(begun.sessionId, now)).toBeNull()
    expect((await actionsOf(owner)).at(-1)).toBe('sign_in')
    expect(await idOf(finishSignIn(begun.sessionId, code(1), from()))).toBe('sign_in_late')
  })

  it.each([
    [-2, 'second_factor_wrong'],
    [-1, 'passed'],
    [0, 'passed'],
    [1, 'passed'],
    [2, 'second_factor_wrong'],
  ])('takes the code of %i steps from now: %s', async (steps, outcome) => {
    const { begin, code } = await memberWithFactor()
    expect(await idOf(finishSignIn((await begin()).sessionId, code(steps), from()))).toBe(outcome)
  })

  it('takes a code once, also when it is sent twice at the same time, and none that is older', async () => {
    const { begin, code } = await memberWithFactor()
    const both = await Promise.all([begin(), begin()])
    const outcomes = await Promise.all(
      both.map(({ sessionId }) => idOf(finishSignIn(sessionId, code(), from()))),
    )
    expect(outcomes.sort()).toEqual(['passed', 'second_factor_wrong'])
    for (const steps of [0, -1]) {
      expect(await idOf(finishSignIn((await begin()).sessionId, code(steps), from()))).toBe(
        'second_factor_wrong',
      )
    }
    expect(await idOf(finishSignIn((await begin()).sessionId, code(1), from()))).toBe('passed')
  })

  it('takes a recovery code in its place, once', async () => {
    const { begin, codes, owner } = await memberWithFactor()
    const spare = codes[0]!.toLowerCase().replaceAll('-', ' ')
    expect(await idOf(finishSignIn((await begin()).sessionId, spare, from()))).toBe('passed')
    expect(await countCodes(owner)).toBe(9)
    expect(await idOf(finishSignIn((await begin()).sessionId, spare, from()))).toBe('second_factor_wrong')
  })

  it('ends after ten minutes, with a new password, and takes nobody else’s code', async () => {
    const { begin, code, login, codes } = await memberWithFactor()
    const late = await begin()
    now += 10 * 60 * 1000
    expect(await idOf(finishSignIn(late.sessionId, code(), from()))).toBe('sign_in_late')
    const ended = await begin()
    await recover({ login, code: codes[0]!, password: 'one more good phrase' }, from())
    expect(await idOf(finishSignIn(ended.sessionId, code(), from()))).toBe('sign_in_late')
    count++
    const other = await memberWithFactor()
    const { sessionId, finished } = await signIn({ login, password: 'one more good phrase' }, from())
    expect(finished).toBe(false)
    expect(await idOf(finishSignIn(sessionId, other.code(), from()))).toBe('second_factor_wrong')
  })

  it('a wait that the clock of before named is none once the clock was set back', async () => {
    const { begin, code, owner } = await memberWithFactor()
    const { sessionId } = await begin()
    const until = (ms: number) =>
      rawSql('UPDATE second_factors SET failures = 9, blocked_to = $2 WHERE account_id = $1', [
        owner,
        new Date(now + ms),
      ])
    await until(60_000)
    expect(await idOf(finishSignIn(sessionId, code(), from()))).toBe('second_factor_wait')
    await until(2 * 60 * 60 * 1000)
    expect(await idOf(finishSignIn(sessionId, code(), from()))).toBe('passed')
  })

  it('makes wrong codes wait longer and longer, but neither the password nor a recovery code', async () => {
    const { begin, code, codes, owner } = await memberWithFactor()
    const { sessionId } = await begin()
    const wrong = async () => {
      // Another address each time: what grows is the account's own wait.
      const at = from({ address: `198.51.100.${count++ % 250}` })
      const given = String((Number(code()) + 1) % 1_000_000).padStart(6, '0')
      const outcome = await finishSignIn(sessionId, given, at).catch((error: Problem) => error)
      return outcome as Problem
    }
    for (let tries = 0; tries < FREE_CODES; tries++) expect((await wrong()).id).toBe('second_factor_wrong')
    for (const seconds of [1, 2, 4]) {
      const refused = await wrong()
      expect([refused.status, refused.args.seconds, refused.headers['Retry-After']]).toEqual([
        ...[429, seconds, String(seconds)],
      ])
      now += seconds * 1000
      expect((await wrong()).id).toBe('second_factor_wrong')
    }
    expect(await idOf(finishSignIn((await begin()).sessionId, codes[0]!, from()))).toBe('passed')
    now += 8000
    expect(await idOf(finishSignIn(sessionId, code(1), from()))).toBe('passed')
    expect((await actionsOf(owner)).filter((action) => action === 'second_factor_failed')).toHaveLength(8)
  })
})

async function ask(path: string, { jar, form }: { jar: Map<string, string>; form?: Record<string, string> }) {
  asked = new Request(`http://oracle.test/api/auth/${path}`, {
    method: form ? 'POST' : 'GET',
    headers: {
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form && { body: new URLSearchParams(form).toString() }),
  })
  const response = await (form ? POST : GET)(asked)
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value) jar.set(name, decodeURIComponent(value))
    else jar.delete(name)
  }
  return response
}

it('is asked for by next-auth’s own protocol too', async () => {
  const { login, secret, owner } = await memberWithFactor()
  // The doors have the real clock, which is behind the one of this file.
  await rawSql('UPDATE second_factors SET last_step = 0 WHERE account_id = $1', [owner])
  const jar = new Map<string, string>()
  const { csrfToken } = await (await ask('csrf', { jar })).json()
  const answered = async (given: Record<string, string>) => {
    const form = { csrfToken, login, password, ...given }
    const response = await ask('callback/credentials', { jar, form })
    return [jar.has('next-auth.session-token'), response.headers.get('location')]
  }
  const real = codeAt(secret, Date.now())
  const wrong = String((Number(real) + 1) % 1_000_000).padStart(6, '0')
  for (const given of [
    {} as Record<string, string>,
    { code: '' },
    { code: wrong },
    { code: 'x'.repeat(5000) },
    { code: real, password: 'x' },
  ]) {
    expect(await answered(given)).toEqual([false, '/sign-in?error=1'])
  }
  expect(await answered({ code: codeAt(secret, Date.now()) })).toEqual([true, '/'])
})

describe('its end', () => {
  it('needs a code of the app, or a recovery code', async () => {
    for (const spare of [false, true]) {
      const { actor, begin, code, codes, owner } = await memberWithFactor()
      expect(await idOf(endSecondFactor(actor, '', from()))).toBe('second_factor_needed')
      expect(await idOf(endSecondFactor(actor, code(5), from()))).toBe('second_factor_wrong')
      await endSecondFactor(actor, spare ? codes[0]! : code(), from())
      expect((await begin()).finished).toBe(true)
      expect(await rawSql('SELECT 1 FROM second_factors WHERE account_id = $1', [owner])).toEqual([])
      expect(await actionsOf(owner)).toEqual([
        ...['sign_up', 'second_factor_on', 'second_factor_failed', 'second_factor_off', 'sign_in'],
      ])
      count++
      now += 60 * 60 * 1000
    }
  })

  it('is not reached by making new recovery codes with the password alone', async () => {
    const { actor, code } = await memberWithFactor()
    const renew = (given?: string) => renewCodes(actor, { current_password: password, code: given }, from())
    expect(await idOf(renew())).toBe('second_factor_needed')
    expect(await renew(code())).toHaveLength(10)
  })
})
