// Which other sites' pages may read our answers: exactly the listed origins, never `*`.
import { env } from '@/lib/platform/env'

/** The usual address of a front end under development; production lists its own. */
const DEVELOPMENT_ORIGINS = ['http://localhost:5173']

const METHODS = 'GET, HEAD, POST, PATCH, DELETE, OPTIONS'
const ALLOWED_HEADERS = 'Authorization, Content-Type, Idempotency-Key, X-Request-Id'
const EXPOSED_HEADERS =
  'Location, Link, X-Total-Count, X-Unreadable-Count, X-Request-Id, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed'

function allowed(origin: string | null): origin is string {
  const { APP_ENV, CORS_ORIGINS } = env()
  const origins = CORS_ORIGINS ?? (APP_ENV === 'production' ? [] : DEVELOPMENT_ORIGINS)
  return origin !== null && origins.includes(origin)
}

export function corsHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('origin')
  if (!allowed(origin)) return { Vary: 'Origin' }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': EXPOSED_HEADERS,
  }
}

export function preflightHeaders(request: Request): Record<string, string> {
  const headers = corsHeaders(request)
  if (!headers['Access-Control-Allow-Origin']) return headers
  return {
    ...headers,
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': ALLOWED_HEADERS,
    'Access-Control-Max-Age': '600',
  }
}
