// What forms give back to the browser: the cookie by which it is known again, and refusals that repeat no more than a form holds.
import { beforeEach, expect, it, vi } from 'vitest'
import {
  changePasswordAction,
  recoverAction,
  signInAction,
  signOutAction,
  signUpAction,
} from '@/lib/account/entry/actions'
import { eraseAction } from '@/lib/account/whole/actions'
import { type FormState, IDLE } from '@/lib/identity/doors/form-state'
import { deviceOf, withDevice } from '@/lib/identity/proof/device'
import { loginIndex } from '@/lib/identity/proof/login'
import { createReadingAction } from '@/lib/readings/actions'
import { rawSql } from '../../../support/database'

/** A browser's cookies, and what it says of itself, in place of what Next keeps for a request. */
const browser = vi.hoisted(() => ({
  jar: new Map<string, string>(),
  set: new Map<string, Record<string, unknown>>(),
  address: '192.0.2.1',
  proto: 'http',
}))
vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({
      cookie: [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; '),
      'x-nps-peer': browser.address,
      'x-forwarded-proto': browser.proto,
    }),
  cookies: async () => ({
    get: (name: string) => (browser.jar.has(name) ? { value: browser.jar.get(name) } : undefined),
    has: (name: string) => browser.jar.has(name),
    set: (name: string, value: string, options: Record<string, unknown>) => {
      browser.jar.set(name, value)
      browser.set.set(name, options)
      if (options.maxAge === 0) browser.jar.delete(name)
    },
    delete: (name: string) => browser.jar.delete(name),
  }),
}))
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en' }))
type Action = (previous: FormState<string[]>, form: FormData) => Promise<FormState<string[]>>
/** `to` and an address, or the state that the form shows. */
async function send(action: Action, fields: Record<string, string>): Promise<FormState<string[]> | string> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  // Next's own word for a redirect.
  return action(IDLE, form).catch((error: { digest?: string }) => `to ${error.digest?.split(';')[2]}`)
}
const password = 'correct horse battery'
let count = 0
let login = ''
beforeEach(() => {
  browser.jar.clear()
  browser.set.clear()
  browser.proto = 'http'
  login = `form-user-${++count}`
})
const newBrowser = () => browser.jar.clear()
const failed = (outcome: FormState<string[]> | string) =>
  typeof outcome === 'string' ? outcome : outcome.message

it.each(['http', 'https'])(
  'over %s, signing up, signing in and recovering make the browser known',
  async (proto) => {
    browser.proto = proto
    const name = proto === 'https' ? '__Host-nps_device' : 'nps_device'
    const made = (await send(signUpAction, { login, password })) as FormState<string[]>
    const first = browser.jar.get(name)
    expect(browser.set.get(name)).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      secure: proto === 'https',
      path: '/',
      maxAge: 400 * 24 * 60 * 60,
    })
    // A random id and a signature: neither the name nor the account.
    expect(first).toMatch(/^[0-9a-f-]{36}\.[\w-]{22}$/)
    const [account] = await rawSql<{ id: string }>('SELECT id FROM accounts ORDER BY created_at DESC LIMIT 1')
    expect(first).not.toContain(account!.id.slice(-12))

    expect(await send(signOutAction, {})).toMatch(/^to /)
    expect(browser.jar.get(name)).toBe(first)
    expect(await send(signInAction, { login, password })).toMatch(/^to /)
    expect(browser.jar.get(name)).not.toBe(first)
    expect(browser.jar.get(name)).not.toContain('~')
    newBrowser()
    expect(await send(recoverAction, { login, password, code: made.done![0]! })).toMatch(/^to /)
    expect(browser.jar.get(name)).toMatch(/^[0-9a-f-]{36}\.[\w-]{22}$/)
  },
)

it('keeps five people of one browser apart, for 400 days, and takes no cookie that it did not sign', async () => {
  const [now, indexes] = [Date.now(), Array.from({ length: 6 }, (_, n) => loginIndex(`${login}-${n}`))]
  let cookie: string | undefined
  for (const index of indexes) cookie = withDevice(cookie, index, now)
  cookie = withDevice(cookie, indexes[3]!, now)
  const isKnown = (value: string | undefined, at = now) =>
    indexes.map((index) => deviceOf(value, index, at) !== null)
  expect(isKnown(cookie)).toEqual([false, true, true, true, true, true])
  expect(new Set(indexes.map((index) => deviceOf(cookie, index, now))).size).toBe(6)
  const nobody = Array(6).fill(false)
  expect(isKnown(cookie, now + 401 * 24 * 60 * 60 * 1000)).toEqual(nobody)
  const forged = cookie.replaceAll(/\.(.)/g, (_, letter) => `.${letter === 'A' ? 'B' : 'A'}`)
  for (const value of [forged, undefined, '', '~', cookie.replaceAll('~', '.'), `${cookie}${cookie}`]) {
    expect(isKnown(value), value).toEqual(nobody)
  }
})

it('a session changes its password and erases its account whatever strangers do at the same address', async () => {
  await send(signUpAction, { login, password })
  const session = new Map(browser.jar)
  newBrowser()
  for (let n = 0; n < 12; n++) await send(signInAction, { login, password: 'wrong one' })
  for (const [name, value] of session) if (name !== 'nps_device') browser.jar.set(name, value)
  const next = { current_password: password, password: 'another good phrase' }
  expect(await send(changePasswordAction, next)).toMatch(/^to .*password_changed/)
  const end = { confirmation: 'erase', current_password: 'another good phrase' }
  expect(await send(eraseAction, end)).toMatch(/^to .*erased/)
})

it.each([
  ['a login of 900 kB', signInAction, { login: 'ﷺ'.repeat(900_000), password }],
  ['a password of 900 kB', signInAction, { login: 'somebody', password: 'ﷺ'.repeat(900_000) }],
  ['a new login of 900 kB', signUpAction, { login: 'ﷺ'.repeat(900_000), password }],
  ['a code of 900 kB', recoverAction, { login: 'somebody', password, code: 'ﷺ'.repeat(900_000) }],
  ['an address to go on to of 900 kB', signInAction, { login: 'x', password, next: '/'.repeat(900_000) }],
  [
    'thousands of fields',
    signInAction,
    Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`field-${n}`, 'ﷺ'.repeat(100)])),
  ],
  [
    'a question of 900 kB',
    createReadingAction as unknown as Action,
    { question: ' \n'.repeat(450_000), scripted: '1' },
  ],
])('%s is refused with a small answer', async (_what, action, fields) => {
  const state = await send(action, fields)
  expect(state).toMatchObject({ status: 'failed' })
  expect(failed(state)).not.toBe('')
  expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(4096)
})

it('what people may have typed comes back, a secret never', async () => {
  const question = 'آیا این کار تازه را بپذیرم؟ '.repeat(18)
  const state = await send(createReadingAction as unknown as Action, {
    question,
    sign_value: '11:11',
    sign_type: 'x',
  })
  expect(state).toMatchObject({ values: { question, sign_value: '11:11' } })
  const refused = await send(signInAction, { login: 'somebody', password: 'a secret', next: '/oracle' })
  expect(refused).toMatchObject({ values: { login: 'somebody', next: '/oracle' } })
  expect(JSON.stringify(refused)).not.toContain('a secret')
})
