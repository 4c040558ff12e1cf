// The one file that knows next-auth: how it is set up, and the cookie of a signed-in browser. The cookie is next-auth's encrypted
// token and says nothing but a session's id; whether that session lives is asked of the database every time.
import { hkdfSync } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import type { Actor, OwnerId } from '@/lib/platform/context'
import { env } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { log } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'
import { clientAddress } from '../input/address'
import { relativePath } from '../input/relative-path'
import { cookieName, cookieNamed, cookieNames } from './cookies'
import { DEVICE_COOKIES } from './device'
import { finishSignIn } from './finish-sign-in'
import { loginOf } from './login'
import { secondFactorCode } from './second-factor'
import { signOut } from './session-service'
import { memberOfSession, SESSION_SECONDS } from './sessions'
import { signIn, signInShape } from './sign-in'

declare module 'next-auth' {
  interface User {
    sessionId: string
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string
  }
}

const NAME = 'next-auth.session-token'
const MOST_TOKEN = 2000

export const CSRF_NAME = 'next-auth.csrf-token'
const authCookie = (name: string, secure: boolean) => ({
  name: cookieName(name, secure),
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
})

const secret = () =>
  Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'next-auth', 32)).toString('base64url')

export const memberCookieName = (secure: boolean) => cookieName(NAME, secure)

/** @param secure whether the browser came over TLS */
export const memberCookie = async (sessionId: string, secure: boolean) => ({
  name: memberCookieName(secure),
  value: await encode({ token: { sid: sessionId }, secret: secret(), maxAge: SESSION_SECONDS }),
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_SECONDS } as const,
})
/** The one of before `__Host-` is read for as long as a session lasts, so that nobody was signed out by the change. */
export const MEMBER_COOKIES = [...cookieNames(NAME), `__Secure-${NAME}`]
/** Of a browser that owes the code of the second factor; written the same way, for a session that opens nothing. */
export const UNFINISHED = 'nps_sign_in'

/** Whether the browser says that it is signed in; proves nothing. */
export const seemsSignedIn = (cookieHeader: string | null): boolean => tokenIn(cookieHeader) !== undefined

/** The token of a signed-in browser, whatever the name of its cookie. */
export const tokenIn = (header: string | null) => cookieNamed(header, ...MEMBER_COOKIES)

/** The session that a cookie names; null when it is none of ours or has run out. */
export async function sessionIdIn(token: string): Promise<string | null> {
  if (token.length > MOST_TOKEN) return null
  try {
    const payload = await decode({ token, secret: secret() })
    return payload?.sid && isId(payload.sid) ? payload.sid : null
  } catch {
    return null
  }
}

/** Who the browser's cookies prove to be signed in; null when nobody. @param cookieHeader as the request brought it */
export async function memberOfCookies(cookieHeader: string | null, now: number): Promise<Actor | null> {
  const token = tokenIn(cookieHeader)
  const sessionId = token ? await sessionIdIn(token) : null
  return sessionId ? memberOfSession(sessionId, now) : null
}

export interface Asked {
  request: Request
  now: number
  requestId: string
  /** Who has signed in with this very request. */
  owner?: OwnerId
}

/** The cookie of known browsers, as the request brought it. */
export const devicesIn = ({ headers }: Request) => cookieNamed(headers.get('cookie'), ...DEVICE_COOKIES)

function optionsFor(asked: Asked, secure: boolean): AuthOptions {
  const { request, now, requestId } = asked
  const from = {
    now,
    requestId,
    address: clientAddress(request.headers),
    agent: request.headers.get('user-agent'),
    devices: devicesIn(request),
  }
  return {
    secret: secret(),
    useSecureCookies: secure,
    cookies: { sessionToken: authCookie(NAME, secure), csrfToken: authCookie(CSRF_NAME, secure) },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/settings', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { login: { type: 'text' }, password: { type: 'password' }, code: { type: 'text' } },
        async authorize(credentials) {
          const given = signInShape.safeParse({
            login: credentials?.login,
            password: credentials?.password,
          })
          if (!given.success) return null
          try {
            const begun = await signIn(given.data, from)
            if (begun.finished) {
              asked.owner = begun.owner
              return { id: begun.owner, sessionId: begun.sessionId }
            }
            // Without a code the answer is that of a wrong password.
            const code = secondFactorCode.min(1).safeParse(credentials?.code)
            if (!code.success) return null
            const { owner, sessionId } = await finishSignIn(begun.sessionId, code.data, from)
            asked.owner = owner
            return { id: owner, sessionId }
          } catch (error) {
            if (error instanceof Problem && (error.status === 401 || error.status === 403)) return null
            // What is thrown here ends up in an address; so it says no more than this.
            throw new Error(error instanceof Problem ? error.id : 'unavailable')
          }
        },
      }),
    ],
    callbacks: {
      redirect: ({ url, baseUrl }) =>
        baseUrl + relativePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
      async jwt({ token, user }) {
        const sid = user?.sessionId ?? token.sid
        const alive = sid && isId(sid) ? await memberOfSession(sid, now) : null
        if (!sid || !alive) throw new Error('ended')
        return { sid }
      },
      async session({ token, session }) {
        const actor = token.sid ? await memberOfSession(token.sid, now) : null
        if (!actor) throw new Error('ended')
        return { expires: session.expires, user: { name: await loginOf(actor.owner) } }
      },
    },
    events: {
      async signOut({ token }) {
        const actor = token?.sid ? await memberOfSession(token.sid, now) : null
        if (actor) await signOut(actor, from)
      },
    },
    logger: {
      error: (code) => log('info', { event: 'auth', request_id: requestId, error: String(code) }),
      warn: () => {},
      debug: () => {},
    },
  }
}

/** Lets next-auth answer. @param request and `response` as far as it looks at them */
export const letNextAuth = (
  request: unknown,
  response: unknown,
  asked: Asked,
  secure: boolean,
): Promise<void> =>
  NextAuth(request as NextApiRequest, response as NextApiResponse, optionsFor(asked, secure))
