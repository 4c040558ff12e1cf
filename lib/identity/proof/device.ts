// The cookie by which a browser that was once let in is known again when somebody signs in. It opens nothing: it only says
// that this browser's tries are counted apart from everybody else's. It names nobody: each entry is a random id and a
// signature over that id and the sign-in name, which can be checked only by somebody who says the name.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/id'
import { cookieName, cookieNames } from './cookies'

const NAME = 'nps_device'
export const DEVICE_COOKIES = cookieNames(NAME)

/** Browsers keep no cookie longer. */
const DAYS = 400
/** People who sign in from one browser. */
const MOST = 5
/** An id whose first 48 bits are the time it was given, then 128 bits of the signature. */
const ENTRY = /^([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\.([A-Za-z0-9_-]{22})$/
const LENGTH = 59

const key = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'nps device', 32))

const signature = (id: string, index: string) =>
  createHmac('sha256', key()).update(`${id}\n${index}`).digest('base64url').slice(0, 22)

const isSigned = (id: string, given: string, index: string) =>
  timingSafeEqual(Buffer.from(given), Buffer.from(signature(id, index)))

const bornMs = (id: string) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

function entriesOf(cookie: string | undefined) {
  if (!cookie || cookie.length > MOST * (LENGTH + 1)) return []
  return cookie.split('~').flatMap((entry) => {
    const [, id, given] = ENTRY.exec(entry) ?? []
    return id && given ? [{ entry, id, given }] : []
  })
}

/**
 * The id under which this browser's tries with a name are counted; null for a browser that never signed in with it.
 * @param index of the name, known or not; @param cookie as it came
 */
export function deviceOf(cookie: string | undefined, index: string, now: number): string | null {
  const oldest = now - DAYS * 24 * 60 * 60 * 1000
  const found = entriesOf(cookie).find(({ id, given }) => isSigned(id, given, index) && bornMs(id) >= oldest)
  return found?.id ?? null
}

/** The entries of a browser that has just signed in with a name: a new id, beside those of other people's names. */
export function withDevice(cookie: string | undefined, index: string, now: number): string {
  const id = newId(now)
  const others = entriesOf(cookie).filter(({ id, given }) => !isSigned(id, given, index))
  const entries = [`${id}.${signature(id, index)}`, ...others.map(({ entry }) => entry)]
  return entries.slice(0, MOST).join('~')
}

/** The cookie for the browser of somebody who has just proven who it is; null when the account has gone meanwhile. */
export async function deviceCookie(cookie: string | undefined, owner: OwnerId, secure: boolean, now: number) {
  const account = await db().account.findUnique({ where: { id: owner }, select: { loginIndex: true } })
  if (!account?.loginIndex) return null
  return {
    name: cookieName(NAME, secure),
    value: withDevice(cookie, account.loginIndex, now),
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: DAYS * 24 * 60 * 60 } as const,
  }
}
