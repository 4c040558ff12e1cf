// Who a request of the JSON API comes from: a program by its key, or a browser by its cookies. A request that brings an
// Authorization header is a program's; then cookies count for nothing.
import type { Actor } from '@/lib/platform/context'
import { memberOfCookies } from './auth'
import { cookieNamed } from './cookies'
import { GUEST_COOKIES, guestOfToken } from './guests'
import { actorOfKey } from './keys'

/** A browser that signed in is a member, whatever guest it was before. */
async function browserOf(request: Request, now: number): Promise<Actor | null> {
  const cookies = request.headers.get('cookie')
  const member = await memberOfCookies(cookies, now)
  const token = cookieNamed(cookies, ...GUEST_COOKIES)
  return member ?? (token ? guestOfToken(token, now) : null)
}

/** Resolves to null for whatever proves nothing: missing, broken, wrong, revoked or expired alike. */
export async function callerOf(request: Request, now: number): Promise<Actor | null> {
  const authorization = request.headers.get('authorization')
  if (authorization === null) return browserOf(request, now)
  if (authorization.length > 300) return null
  const [, key] = /^Bearer +(\S+) *$/i.exec(authorization) ?? []
  return key ? actorOfKey(key, now) : null
}
