// What is told of a request as the server saw it, whatever answered: how long it took, and a line in the log where no door wrote one.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from './log'
import { countServed } from './metrics/doors'
import { pageOf } from './pages'
import { isApi } from './problem-answer'
import { requestNow } from './request-id'

/** Verbs that anybody may invent are one in the metrics. */
const VERBS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** What is the same for everybody. */
const FILE = /^\/(_next\/|(icon\.svg|sw\.js|favicon\.ico)$)/

/** Never the address: it may hold an id or a search. */
function placeOf(path: string): string {
  const [pathname = ''] = path.split('?')
  if (isApi(pathname)) return '/api'
  return FILE.test(pathname) ? 'file' : (pageOf(pathname) ?? 'other')
}

/** Call once for a request, in its scope, when it comes. */
export function tellServed(request: IncomingMessage, response: ServerResponse, path: string): void {
  const begun = performance.now()
  const now = requestNow()
  // Next has ten of its own.
  response.setMaxListeners(response.getMaxListeners() + 1)
  response.once('close', () => {
    const ms = performance.now() - begun
    const place = placeOf(path)
    const method = VERBS.find((verb) => verb === request.method) ?? 'other'
    const { headersSent, statusCode } = response
    countServed({ place, method, status: headersSent ? String(statusCode) : 'gone', ms })
    if (!now || now.told || place === 'file') return
    log(headersSent && statusCode >= 500 ? 'error' : 'info', () => ({
      ...{ event: 'served', method, route: place, request_id: now.requestId, ms: Math.round(ms) },
      ...(headersSent ? { status: statusCode } : { reason: 'gone' }),
    }))
  })
}
