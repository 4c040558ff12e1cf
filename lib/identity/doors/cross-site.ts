// A page of another site can make a browser send our cookie; it cannot make it say that it is us.
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'

/** The first of a forwarded list is what the browser's own connection showed. */
const firstOf = (header: string | null) => header?.split(',')[0]?.trim() || null

/** A name of the Internet has at most 253 characters. */
const MOST = 300

function isOurOrigin(request: Request, origin: string | null): boolean {
  const url = origin === null || origin.length > MOST ? null : URL.parse(origin)
  if (!url) return false
  if (url.origin === env().PUBLIC_ORIGIN) return true
  const { headers } = request
  // A page of ours that came without TLS may have been written by anybody on the way.
  if (firstOf(headers.get('x-forwarded-proto')) === 'https' && url.protocol !== 'https:') return false
  return url.host === (firstOf(headers.get('x-forwarded-host')) ?? headers.get('host'))
}

/**
 * Whether the browser says that another site's page sent this write. A client that says nothing is no browser of today; one
 * that says that nobody's page sent it (`none`) and names one all the same is believed in the latter.
 */
export function sentByAnotherSite(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'none') return site !== 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && !isOurOrigin(request, origin)
}

/**
 * For requests that a cookie vouches for. Writes need `Sec-Fetch-Site: same-origin`, which every current browser sends
 * and no script can set; where it is missing, an `Origin` that is ours. Throws 403 otherwise.
 */
export function refuseCrossSite(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('sec-fetch-site')
  const same = site ? site === 'same-origin' : isOurOrigin(request, request.headers.get('origin'))
  if (!same) throw new Problem('forbidden', 'cross_site')
}
