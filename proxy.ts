// Decides the language of a page address, names the request, and says what the browser may run on the page. Of rights it decides
// nothing but whether the operator's pages are there at all.
import { type NextProxy, NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { sentByAnotherSite } from '@/lib/identity/doors/cross-site'
import { MAX_BODY_BYTES } from '@/lib/platform/body-size'
import { newNonce, pagePolicy } from '@/lib/platform/csp'
import { env } from '@/lib/platform/env'
import { DEFAULT_LOCALE, LOCALES } from '@/lib/platform/i18n/locales'
import { LOCALE_COOKIE, routing } from '@/lib/platform/i18n/routing'
import { isForAdmins, isPage } from '@/lib/platform/pages'
import { Problem } from '@/lib/platform/problem'
import { isApi, problemAnswer } from '@/lib/platform/problem-answer'
import { requestNow } from '@/lib/platform/request-id'
import { STATIC_POLICY } from '@/lib/platform/response-headers'

const byLanguage = createMiddleware(routing)
const EXPLICIT_DEFAULT = new RegExp(`^/${DEFAULT_LOCALE}(/|$)`)
/** Characters of a `Link` header. */
const MAX_LINKS = 4000
const development = process.env.NODE_ENV === 'development'

/**
 * Whether somebody opens the page, and no script only fetches it: opening an address remembers its language. Through our service
 * worker an opened page has lost its destination; that it asks for HTML is still said.
 */
function isOpened({ headers }: NextRequest): boolean {
  const destination = headers.get('sec-fetch-dest') ?? 'document'
  const asksForPage = headers.get('accept')?.includes('text/html') ?? false
  return destination === 'document' || (destination === 'empty' && asksForPage)
}

/** `/en/...` is answered as it stands: a shared English address must not turn Persian, nor cost a redirect. */
function explicitDefault(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('X-NEXT-INTL-LOCALE', DEFAULT_LOCALE)
  const response = NextResponse.next({ request: { headers } })
  const { name, ...attributes } = LOCALE_COOKIE
  if (isOpened(request) && request.cookies.get(name)?.value !== DEFAULT_LOCALE) {
    response.cookies.set(name, DEFAULT_LOCALE, attributes)
  }
  return response
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

function refuse({ nextUrl, headers: asked }: NextRequest, requestId: string, problem: Problem): Response {
  const [path, wish] = [nextUrl.pathname, asked.get('accept-language')]
  const { body, ...answer } = problemAnswer(problem, { path, requestId, wish })
  return new Response(body, answer)
}

/** The other languages' addresses with our own origin or none, whatever host the request named. */
function withOwnLinks(headers: Headers): void {
  const links = headers.get('link')?.replaceAll(/<https?:\/\/[^/>]*/g, `<${env().PUBLIC_ORIGIN ?? ''}`)
  // They repeat this address; of a very long one they would be more than clients take.
  if (links) links.length > MAX_LINKS ? headers.delete('link') : headers.set('link', links)
}

/** Next.js calls a body that it finds too long a fault of ours, after all of it came. Browsers say how long theirs is. */
function bodyProblem({ headers }: NextRequest): Problem | null {
  if (headers.has('transfer-encoding')) return new Problem('length_required', 'length_required')
  if (Number(headers.get('content-length') ?? 0) <= MAX_BODY_BYTES) return null
  return new Problem('too_large', 'too_large', { args: { max: MAX_BODY_BYTES } })
}

/** The page that says so is rendered as any other; only its status is another. */
const asAbsent = ({ headers }: NextResponse) => new NextResponse(null, { status: 404, headers })

/** In the place of a page that is not for whoever asks: what every address of no page shows, so that nothing tells that it is there. */
function asUnknown({ nextUrl, url }: NextRequest, { headers: found }: NextResponse): NextResponse {
  const locale = LOCALES.find((one) => nextUrl.pathname.split('/')[1] === one) ?? DEFAULT_LOCALE
  const headers = new Headers(found)
  headers.delete('x-middleware-next')
  return NextResponse.rewrite(new URL(`/${locale}/-`, url), { status: 404, headers })
}

/** Asked for these addresses alone, and of the database only for a browser that is signed in. Where that is away, nobody is one. */
async function isAdministrator({ headers }: NextRequest): Promise<boolean> {
  const { memberOfCookies } = await import('@/lib/identity/proof/auth')
  const member = await memberOfCookies(headers.get('cookie'), Date.now()).catch(() => null)
  return member?.kind === 'admin'
}

async function answerOf(request: NextRequest, found: NextResponse): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (found.status !== 200) return found
  if (isForAdmins(pathname) && !(await isAdministrator(request))) return asUnknown(request, found)
  return development || isPage(pathname) ? found : asAbsent(found)
}

export const proxy: NextProxy = async (request) => {
  const requestId = requestNow()?.requestId ?? crypto.randomUUID()
  const { pathname } = request.nextUrl
  // Next.js has no answer of its own to a path such as `/%`.
  if (!isReadable(pathname))
    return refuse(request, requestId, new Problem('invalid_input', 'address_unreadable'))
  if (isApi(pathname) || pathname.startsWith('/_next/')) return NextResponse.next()
  // A form that another site's page sends here with our cookie. Next.js refuses its origin too, as a fault of ours.
  if (sentByAnotherSite(request)) return refuse(request, requestId, new Problem('forbidden', 'cross_site'))
  const tooMuch = bodyProblem(request)
  if (tooMuch) return refuse(request, requestId, tooMuch)
  const policy = pagePolicy(newNonce(), { development })
  const headers = new Headers(request.headers)
  headers.set('X-Request-Id', requestId)
  // Next.js reads the nonce here and writes it into its own tags; what a client sends under this name is overwritten.
  headers.set('Content-Security-Policy', policy)
  // The default language is English for everybody until they choose; browsers' wishes are not guessed at.
  headers.delete('Accept-Language')
  // next-intl looks at this to remember the language.
  if (isOpened(request)) headers.set('Sec-Fetch-Dest', 'document')
  const named = new NextRequest(request, { headers })
  const found = EXPLICIT_DEFAULT.test(pathname) ? explicitDefault(named) : byLanguage(named)
  const response = await answerOf(request, found)
  response.headers.set('X-Request-Id', requestId)
  withOwnLinks(response.headers)
  // Ours replaces the one in next.config.ts, so it says both.
  response.headers.set('Content-Security-Policy', `${STATIC_POLICY}, ${policy}`)
  return response
}

export const config = {
  matcher: [
    // Every address that may answer with a page: also those with a dot, which are misspelt files or nobody's.
    '/((?!api(?:/|$)|_next/|_vercel/|icon\\.svg$|sw\\.js$).*)',
    // Elsewhere, only what may be no readable address; ours hold no percent sign.
    '/((?:api|_next)/.*%.*)',
  ],
}
