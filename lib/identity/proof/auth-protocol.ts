// The routes of next-auth that are ours, for clients that speak its protocol. It is handed only what it needs and nothing that a
// client could have made up about our address; its answers leave with our own origin, or with none.
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'
import { relativePath } from '../input/relative-path'
import { type Asked, CSRF_NAME, devicesIn, letNextAuth, memberCookieName, tokenIn } from './auth'
import { cookieName, cookieNamed, isSecure } from './cookies'
import { deviceCookie } from './device'

const MOST_BODY = 16 * 1024

/** Every other route of next-auth is closed. */
const ROUTES: Record<string, 'GET' | 'POST'> = {
  csrf: 'GET',
  providers: 'GET',
  session: 'GET',
  signout: 'POST',
  'callback/credentials': 'POST',
}
const ALLOW = { GET: 'GET, HEAD, OPTIONS', POST: 'POST, OPTIONS' }

async function bounded(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > MOST_BODY) throw new Problem('too_large', 'too_large', { args: { max: MOST_BODY } })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The text fields of a form or of a JSON object. */
async function fieldsOf(request: Request): Promise<Record<string, string>> {
  if (request.method !== 'POST') return {}
  const text = await bounded(request)
  const type = request.headers.get('content-type') ?? ''
  if (type.includes('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text))
  if (!type.includes('application/json')) return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem('invalid_input', 'body_json')
  }
  if (typeof value !== 'object' || value === null) throw new Problem('invalid_input', 'body_object')
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === 'string'))
}

/** A cookie's text; one that is no text at all counts for nothing. */
function textOf(cookie: string | undefined): string | undefined {
  try {
    return cookie && decodeURIComponent(cookie)
  } catch {
    return undefined
  }
}

/** Where to go afterwards, as a path: an address of ours, whole or relative. */
function pathOf(address: string | undefined): string {
  const own = env().PUBLIC_ORIGIN
  const path = own && address?.startsWith(`${own}/`) ? address.slice(own.length) : address
  return relativePath(path)
}

/** next-auth guesses its own origin; nothing here depends on the guess, because every address leaves without it. */
function withoutOrigin(address: string): string {
  const url = new URL(address, 'http://localhost:3000')
  if (url.pathname.startsWith('/api/auth/')) {
    const failed = url.searchParams.has('error') && !url.searchParams.has('csrf')
    return failed ? '/sign-in?error=1' : '/sign-in'
  }
  return relativePath(url.pathname + url.search + url.hash)
}
const own = (path: string) => (env().PUBLIC_ORIGIN ?? '') + path

/** JSON with our own origin in the addresses that clients read: that of a redirect, those of a provider. */
function addressed(value: unknown): unknown {
  const { url, credentials } = (value ?? {}) as { url?: string; credentials?: Record<string, string> }
  if (url) return { url: own(withoutOrigin(url)) }
  if (!credentials) return value
  const of = (address = '') => own(new URL(address, 'http://localhost:3000').pathname)
  const { signinUrl, callbackUrl } = credentials
  return { credentials: { ...credentials, signinUrl: of(signinUrl), callbackUrl: of(callbackUrl) } }
}

/** What next-auth writes its answer to, in place of a response of Next's older kind. */
function answering() {
  const headers = new Map<string, string | string[]>()
  let [status, body] = [200, '']
  const response = {
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader(name: string, value: string | string[]) {
      headers.set(name.toLowerCase(), value)
      return response
    },
    status(code: number) {
      status = code
      return response
    },
    json(value: unknown) {
      body = JSON.stringify(addressed(value))
      response.setHeader('content-type', 'application/json')
    },
    send(value: unknown) {
      if (typeof value === 'string') body = value
      else if (value !== undefined) response.json(value)
    },
    end() {},
  }
  const answer = () => {
    const told = new Headers({ 'Cache-Control': 'no-store' })
    const { location, 'set-cookie': cookies = [], ...rest } = Object.fromEntries(headers)
    for (const [name, value] of Object.entries(rest)) told.set(name, String(value))
    told.set('Cache-Control', 'no-store')
    if (location) told.set('Location', withoutOrigin(String(location)))
    // Where to go is said in the request, so it need not be remembered.
    for (const cookie of [cookies].flat().filter((each) => !/^[^=]*callback-url=/.test(each)))
      told.append('Set-Cookie', cookie)
    return new Response(body || null, { status, headers: told })
  }
  return { response, answer }
}

const cookieLine = ({ name, value, options }: NonNullable<Awaited<ReturnType<typeof deviceCookie>>>) =>
  `${name}=${value}; Path=/; Max-Age=${options.maxAge}; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`

/** Answers one request of next-auth's own protocol. @throws Problem 404 for a route that is closed, 405 for another verb */
export async function answerAuth(asked: Asked): Promise<Response> {
  const { request } = asked
  const route = new URL(request.url).pathname.split('/').slice(3).join('/')
  const verb = Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined
  if (!verb) throw new Problem('not_found', 'not_found')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (method !== verb)
    throw new Problem('method_not_allowed', 'method_not_allowed', {
      args: { allowed: ALLOW[verb] },
      headers: { Allow: ALLOW[verb] },
    })
  const fields = await fieldsOf(request)
  const secure = isSecure(request.headers)
  const cookies = request.headers.get('cookie')
  const csrf = cookieName(CSRF_NAME, secure)
  const plain = {
    method,
    query: { nextauth: route.split('/') },
    body: { ...fields, callbackUrl: pathOf(fields.callbackUrl) },
    headers: { host: 'localhost' },
    cookies: { [csrf]: textOf(cookieNamed(cookies, csrf)), [memberCookieName(secure)]: tokenIn(cookies) },
  }
  const { response, answer } = answering()
  await letNextAuth(plain, response, asked, secure)
  const told = answer()
  if (asked.owner) {
    const device = await deviceCookie(devicesIn(request), asked.owner, secure, asked.now)
    if (device) told.headers.append('Set-Cookie', cookieLine(device))
  }
  return told
}
