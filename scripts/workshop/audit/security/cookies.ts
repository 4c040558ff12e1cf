// What cookies say of themselves: those that prove something are closed to scripts and to other sites, and over TLS to other hosts.
import { randomBytes } from 'node:crypto'
import { request } from '@playwright/test'
import { makeAccount, makePeople } from '../../../../e2e/pages/doors'
import type { Answer } from '../client'
import { type Check, unless } from './check'

/** It proves nothing and is read by scripts: the language of the pages. */
const WISH = 'NEXT_LOCALE'

const setBy = ({ headers }: Answer): string[] => headers['set-cookie'] ?? []

/** @returns what a `Set-Cookie` lacks */
export function faultsOfCookie(cookie: string, overTls: boolean): string[] {
  const [name = ''] = cookie.split('=')
  if (name === WISH) return []
  const wanted: [RegExp, string][] = [
    [/;\s*httponly/i, 'scripts can read it'],
    [/;\s*samesite=(lax|strict)/i, 'other sites’ requests carry it'],
    [/;\s*path=\//i, 'it has no path'],
  ]
  const secured: [RegExp, string][] = [
    [/;\s*secure/i, 'it goes over http too'],
    [/^__Host-/, 'another host could set it'],
  ]
  const faults = [...wanted, ...(overTls ? secured : [])].filter(([pattern]) => !pattern.test(cookie))
  const shared = /;\s*domain=/i.test(cookie) ? ['other hosts get it'] : []
  return [...faults.map(([, fault]) => fault), ...shared].map((fault) => `${name}: ${fault}`)
}

const group = 'cookies'
export const COOKIES: Check[] = [
  {
    ...{ id: 'cookies.tls', group, severity: 'high' },
    from: 'outside',
    title: 'over TLS cookies are Secure, HttpOnly, SameSite and of this host alone',
    async try({ ask }) {
      const headers = { 'x-forwarded-proto': 'https' }
      const cookies = setBy(await ask({ path: '/api/auth/csrf', headers }))
      if (cookies.length === 0) return ['no cookie was set where one was expected']
      return unless(
        cookies.flatMap((cookie) => faultsOfCookie(cookie, true)),
        `${cookies.length} cookies`,
      )
    },
  },
  {
    ...{ id: 'cookies.plain', group, severity: 'high' },
    from: 'outside',
    title: 'over http they are HttpOnly and SameSite',
    async try({ ask }) {
      const answers = [await ask({ path: '/api/auth/csrf' }), await ask({ path: '/fa/oracle' })]
      const cookies = answers.flatMap(setBy)
      if (cookies.length === 0) return ['no cookie was set where one was expected']
      return unless(
        cookies.flatMap((cookie) => faultsOfCookie(cookie, false)),
        `${cookies.length} cookies`,
      )
    },
  },
  {
    ...{ id: 'cookies.sessions', group, severity: 'critical' },
    from: 'own',
    title: 'the cookies of guests and members prove themselves to this host alone, and no script reads them',
    async try({ address }) {
      const wrong: string[] = []
      for (const kind of ['guest', 'member']) {
        const browser = await request.newContext({ baseURL: address })
        const login = `audit-${randomBytes(6).toString('hex')}`
        if (kind === 'member') await makeAccount(browser, { login, password: 'correct horse battery' })
        else await makePeople(browser, [{ name: 'Alice', birthday: '1990-07-15', motherName: 'Barbara' }])
        const cookies = (await browser.storageState()).cookies.filter(({ name }) => name !== WISH)
        if (!cookies.some(({ name }) => name.includes('session'))) wrong.push(`a ${kind} got no session`)
        for (const { name, httpOnly, sameSite, path } of cookies)
          if (!httpOnly || sameSite === 'None' || path !== '/')
            wrong.push(`${name} of a ${kind}: HttpOnly ${httpOnly}, SameSite ${sameSite}, path ${path}`)
        await browser.dispose()
      }
      return unless(wrong, 'a guest’s and a member’s, made by the forms')
    },
  },
]
