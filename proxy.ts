// Decides the language of a page address and names the request; it decides nothing about rights.
import { type NextProxy, NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { DEFAULT_LOCALE } from '@/lib/platform/i18n/locales'
import { LOCALE_COOKIE, routing } from '@/lib/platform/i18n/routing'

const byLanguage = createMiddleware(routing)
const EXPLICIT_DEFAULT = new RegExp(`^/${DEFAULT_LOCALE}(/|$)`)

/** `/en/...` is answered as it stands: a shared English address must not turn Persian, nor cost a redirect. */
function explicitDefault(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('X-NEXT-INTL-LOCALE', DEFAULT_LOCALE)
  const response = NextResponse.next({ request: { headers } })
  const destination = request.headers.get('sec-fetch-dest')
  const opened = destination === null || destination === 'document'
  const { name, ...attributes } = LOCALE_COOKIE
  if (opened && request.cookies.get(name)?.value !== DEFAULT_LOCALE) {
    response.cookies.set(name, DEFAULT_LOCALE, attributes)
  }
  return response
}

export const proxy: NextProxy = (request) => {
  const requestId = crypto.randomUUID()
  const headers = new Headers(request.headers)
  headers.set('X-Request-Id', requestId)
  // The default language is English for everybody until they choose; browsers' wishes are not guessed at.
  headers.delete('Accept-Language')
  const named = new NextRequest(request, { headers })
  const response = EXPLICIT_DEFAULT.test(request.nextUrl.pathname)
    ? explicitDefault(named)
    : byLanguage(named)
  response.headers.set('X-Request-Id', requestId)
  return response
}

export const config = { matcher: ['/((?!api(?:/|$)|_next/|_vercel/|.*\\..*).*)'] }
