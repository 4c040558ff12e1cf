// The one file that knows next-auth: its official routes, and the cookie of a signed-in browser. The cookie is next-auth's
// encrypted token and says nothing but a session's id; whether that session lives is asked of the database every time.
import { hkdfSync } from 'node:crypto'
import { NextRequest } from 'next/server'
import NextAuth, { type AuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import type { Actor } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { log } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'
import { clientAddress } from './address'
import { relativePath } from './relative-path'
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
const SECURE_NAME = `__Secure-${NAME}`
const MOST_BODY = 16 * 1024

const secret = () =>
  Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'next-auth', 32)).toString('base64url')

/** @param secure whether the browser came over TLS */
export const memberCookie = async (sessionId: string, secure: boolean) => ({
  name: secure ? SECURE_NAME : NAME,
  value: await encode({ token: { sid: sessionId }, secret: secret(), maxAge: SESSION_SECONDS }),
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_SECONDS } as const,
})
export const MEMBER_COOKIES = [SECURE_NAME, NAME] as const

/** Whether the browser says that it is signed in; proves nothing. */
export const seemsSignedIn = (cookieHeader: string | null): boolean => tokenIn(cookieHeader) !== undefined

/** The first cookie of these names that a request brought; empty ones count for nothing. */
export function cookieNamed(header: string | null, ...names: string[]): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split(/=(.*)/s))
  for (const name of names) {
    const value = pairs.find(([key]) => key === name)?.[1]
    if (value) return value
  }
  return undefined
}
const tokenIn = (header: string | null) => cookieNamed(header, ...MEMBER_COOKIES)

/** The session that a cookie names; null when it is none of ours or has run out. */
async function sessionIdIn(token: string): Promise<string | null> {
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

async function nameOf(actor: Actor): Promise<string | null> {
  return (await db().account.findUnique({ where: { id: actor.owner } }))?.login ?? null
}

interface Asked {
  request: Request
  now: number
  requestId: string
}

function optionsFor({ request, now, requestId }: Asked, secure: boolean): AuthOptions {
  const from = {
    now,
    requestId,
    address: clientAddress(request.headers),
    agent: request.headers.get('user-agent'),
  }
  return {
    secret: secret(),
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/settings', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { login: { type: 'text' }, password: { type: 'password' } },
        async authorize(credentials) {
          const given = signInShape.safeParse({
            login: credentials?.login,
            password: credentials?.password,
          })
          if (!given.success) return null
          try {
            const { owner, sessionId } = await signIn(given.data, from)
            return { id: owner, sessionId }
          } catch (error) {
            if (error instanceof Problem && error.status === 401) return null
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
        return { expires: session.expires, user: { name: await nameOf(actor) } }
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

/** Whether the browser came over TLS, as the proxy in front of the server says. */
export const isSecure = (headers: Headers): boolean =>
  headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'

async function bounded(request: Request): Promise<string | undefined> {
  if (request.method !== 'POST') return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > MOST_BODY) throw new Problem('too_large', 'too_large', { args: { max: MOST_BODY } })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** next-auth guesses its own origin; nothing here depends on the guess, because every address leaves without one. */
const withoutOrigin = (address: string) => {
  const url = new URL(address, 'http://localhost:3000')
  if (url.pathname.startsWith('/api/auth/')) {
    const failed = url.searchParams.has('error') && !url.searchParams.has('csrf')
    return failed ? '/sign-in?error=1' : '/sign-in'
  }
  return relativePath(url.pathname + url.search + url.hash)
}

async function withRelativeAddresses(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'no-store')
  const location = headers.get('location')
  if (location) headers.set('Location', withoutOrigin(location))
  let body: BodyInit | null = response.body
  if (headers.get('content-type')?.startsWith('application/json')) {
    const told = (await response.json()) as Record<string, unknown>
    if (typeof told.url === 'string') told.url = withoutOrigin(told.url)
    body = JSON.stringify(told)
  }
  return new Response(body, { status: response.status, headers })
}

/** Answers one request of next-auth's own protocol: csrf, session, providers, sign-in, callback, sign-out. */
export async function answerAuth(asked: Asked): Promise<Response> {
  const { request } = asked
  const { pathname } = new URL(request.url)
  const nextauth = pathname.split('/').slice(3).filter(Boolean)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const { headers } = request
  const plain = new NextRequest(request.url, { method, headers, body: await bounded(request) })
  const options = optionsFor(asked, isSecure(headers))
  const response: Response = await NextAuth(plain, { params: { nextauth } }, options)
  return withRelativeAddresses(response)
}
