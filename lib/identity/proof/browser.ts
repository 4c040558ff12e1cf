// The browser that is asking: who its cookies prove it to be, and the cookies that it is given.
import { cookies, headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { parseSign, SIGN_TYPES, type SignType } from '@/lib/engine'
import type { Actor, OwnerId } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { newId } from '@/lib/platform/id'
import { isTheme, THEME_COOKIE, type Theme } from '@/lib/platform/theme'
import { clientAddress } from '../input/address'
import { MEMBER_COOKIES, memberCookie, memberOfCookies, seemsSignedIn, sessionIdIn, UNFINISHED } from './auth'
import { cookieName, cookieNamed, cookieNames, isSecure, needsSecure } from './cookies'
import { DEVICE_COOKIES, deviceCookie } from './device'
import type { From } from './from'
import { GUEST_COOKIES, guestOfToken, SESSION_COOKIE } from './guests'
import { SESSION_SECONDS, UNFINISHED_SECONDS } from './sessions'

/** What a request says before anybody is looked up. */
export interface Surroundings extends From {
  locale: Locale
  /** Whether it came over TLS. */
  secure: boolean
  /** Whether a script of ours asks, which can wait in another way than a page that loads. */
  scripted: boolean
}
export interface Visit extends Surroundings {
  member: Actor | null
  /** A guest of the same browser; beside a member it is one who may still bring its things along. */
  guest: Actor | null
}

/** Asks no database, so that a failure of it can be told in the reader's language. */
export async function surroundings(): Promise<Surroundings> {
  const now = Date.now()
  const [told, locale] = await Promise.all([headers(), getLocale()])
  return {
    now,
    requestId: told.get('x-request-id') ?? newId(now),
    locale: locale as Locale,
    address: clientAddress(told),
    agent: told.get('user-agent'),
    devices: cookieNamed(told.get('cookie'), ...DEVICE_COOKIES),
    secure: isSecure(told),
    scripted: told.has('next-action'),
  }
}

/** Once a request. */
export const visit = cache(async (): Promise<Visit> => {
  const [around, told] = await Promise.all([surroundings(), headers()])
  const brought = told.get('cookie')
  const token = cookieNamed(brought, ...GUEST_COOKIES)
  const [member, guest] = await Promise.all([
    memberOfCookies(brought, around.now),
    token ? guestOfToken(token, around.now) : null,
  ])
  return { ...around, member, guest }
})

/** Whether the browser says that it is signed in: enough to choose a link, and never asked of the database. */
export const perhapsSignedIn = async (): Promise<boolean> => seemsSignedIn((await headers()).get('cookie'))

export async function rememberGuest(token: string, secure: boolean): Promise<void> {
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: SESSION_SECONDS } as const
  ;(await cookies()).set(cookieName(SESSION_COOKIE, secure), token, options)
}

export async function rememberMember(sessionId: string, secure: boolean): Promise<void> {
  const { name, value, options } = await memberCookie(sessionId, secure)
  ;(await cookies()).set(name, value, options)
}

/** Night or day as this browser's reader chose it; null where that is left to the device. */
export async function chosenTheme(): Promise<Theme | null> {
  const theme = cookieNamed((await headers()).get('cookie'), ...cookieNames(THEME_COOKIE.name))
  return isTheme(theme) ? theme : null
}

/** @param theme null leaves it to the device again */
export async function rememberTheme(theme: Theme | null, secure: boolean): Promise<void> {
  const { name, maxAge, ...attributes } = THEME_COOKIE
  const options = { ...attributes, httpOnly: true, secure, maxAge: theme ? maxAge : 0 }
  ;(await cookies()).set(cookieName(name, secure), theme ?? '', options)
}

/** From here on this browser's tries with the name are counted apart. It outlives signing out: that is what it is for. */
export async function rememberDevice(owner: OwnerId, { devices, secure, now }: Surroundings): Promise<void> {
  const cookie = await deviceCookie(devices, owner, secure, now)
  if (cookie) (await cookies()).set(cookie.name, cookie.value, cookie.options)
}

/** A browser clears a cookie with a prefix only when told so with the attributes that the prefix asks for. */
async function forget(names: readonly string[]): Promise<void> {
  const jar = await cookies()
  for (const name of names) {
    const secure = needsSecure(name)
    if (jar.has(name)) jar.set(name, '', { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 0 })
  }
}

export const forgetMember = (): Promise<void> => forget(MEMBER_COOKIES)
export const forgetGuest = (): Promise<void> => forget(GUEST_COOKIES)

/** Between the password and the second factor. The cookie names a session that opens nothing. */
export async function rememberUnfinished(sessionId: string, secure: boolean): Promise<void> {
  const { value, options } = await memberCookie(sessionId, secure)
  const own = { ...options, maxAge: UNFINISHED_SECONDS }
  ;(await cookies()).set(cookieName(UNFINISHED, secure), value, own)
}

/** The unfinished session that the browser's cookie names; it may have ended. */
export async function unfinishedHere(): Promise<string | null> {
  const token = cookieNamed((await headers()).get('cookie'), ...cookieNames(UNFINISHED))
  return token ? sessionIdIn(token) : null
}
export const forgetUnfinished = (): Promise<void> => forget(cookieNames(UNFINISHED))

/** What somebody named on the first page, until it is asked about: it may be personal, so no address holds it. */
export interface NamedSign {
  type: SignType
  /** As it was typed; empty where only the kind was named. */
  value: string
}
const NAMED_SIGN = 'nps_sign'
const NAMED_SIGN_SECONDS = 10 * 60

export async function rememberSign({ type, value }: NamedSign, secure: boolean): Promise<void> {
  // Letters of any script: as they are, a cookie does not hold them.
  const packed = Buffer.from(`${type} ${value}`).toString('base64url')
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: NAMED_SIGN_SECONDS } as const
  ;(await cookies()).set(cookieName(NAMED_SIGN, secure), packed, options)
}

/** The sign that was named a moment ago, or null. */
export async function namedSign(): Promise<NamedSign | null> {
  const packed = cookieNamed((await headers()).get('cookie'), ...cookieNames(NAMED_SIGN))
  if (!packed) return null
  const [name, value = ''] = Buffer.from(packed, 'base64url').toString().split(/ (.*)/s)
  const type = SIGN_TYPES.find((each) => each === name)
  // Whatever a browser sends: nothing but what could have been typed goes into a page.
  const fits = value === '' || parseSign({ type: 'word', value }).ok
  return type && fits ? { type, value } : null
}
export const forgetSign = (): Promise<void> => forget(cookieNames(NAMED_SIGN))
