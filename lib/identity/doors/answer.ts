// Answers of the JSON API as they leave: what was done, and why something was not.
import type { Problem } from '@/lib/platform/problem'
import { problemAnswer } from '@/lib/platform/problem-answer'
import type { ApiCall } from './api-door'
import type { Reply } from './once'

export function respond({ headers: always }: ApiCall, { status, body, headers }: Reply): Response {
  const all = new Headers({ 'Cache-Control': 'no-store', ...always, ...headers })
  if (body === undefined) return new Response(null, { status, headers: all })
  all.set('Content-Type', 'application/json; charset=utf-8')
  // As bytes: of a text each of its halves is looked at once more on the way.
  return new Response(Buffer.from(JSON.stringify(body)), { status, headers: all })
}

/** A response of a door's own making, with what every answer carries. */
export function complete({ headers }: ApiCall, response: Response): Response {
  const vary = response.headers.get('Vary')
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  if (vary !== null) response.headers.append('Vary', vary)
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
  return response
}

export function refuse({ headers, requestId }: ApiCall, request: Request, problem: Problem): Response {
  const path = new URL(request.url).pathname
  const told = problemAnswer(problem, { path, requestId, wish: request.headers.get('accept-language') })
  return new Response(request.method === 'HEAD' ? null : told.body, {
    status: told.status,
    headers: {
      ...headers,
      ...told.headers,
      Vary: [headers.Vary, 'Accept-Language'].filter(Boolean).join(', '),
    },
  })
}
