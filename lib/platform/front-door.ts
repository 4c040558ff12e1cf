// What comes before Next. Verbs that nothing here knows and addresses that are no paths are answered: Next would do it with 500, a
// page, or a redirect to whatever host stood in the address. Everything else is let in when its turn comes (admission.ts).
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { admission } from './admission'
import { errorFields, log } from './log'
import { Problem } from './problem'
import { isApi, problemAnswer } from './problem-answer'
import { asRequest, givenId } from './request-id'
import { DATA_POLICY, RESPONSE_HEADERS } from './response-headers'
import { tellServed } from './served'
import { withEachServer } from './servers'
import { lengthTells, shortenJson } from './short-answer'

const EVERY_VERB = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** A page is looked at, or its form is sent. */
const PAGE_VERBS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** Next loses a parameter of this name on its way to a route, which therefore could not refuse it. */
function namesPrototype(path: string): boolean {
  const query = path.split('?')[1]
  // Its letters stand there as they are, or some of them by their numbers.
  return query !== undefined && /__proto__|%/.test(query) && new URLSearchParams(query).has('__proto__')
}

/** What stands in the request line as a path: proxies may write a whole address there, whose host says nothing to us. */
export function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return path === '' || path.startsWith('?') ? `/${path}` : path
}

/** @returns what to answer at once; null when the address itself will. An API address answers OPTIONS for other sites. */
export function atTheDoor(method: string, path: string): Problem | { allow: string } | null {
  const server = path === '*' && method === 'OPTIONS'
  if (!server && !path.startsWith('/')) return new Problem('invalid_input', 'address_unreadable')
  const verbs = server || isApi(path) ? EVERY_VERB : PAGE_VERBS
  const allow = verbs.join(', ')
  if (isApi(path) && namesPrototype(path))
    return Problem.invalid([{ pointer: '?__proto__', id: 'unknown_field', args: { field: '__proto__' } }])
  if (!verbs.includes(method))
    return new Problem('method_not_allowed', 'method_not_allowed', {
      args: { allowed: allow },
      headers: { Allow: allow },
    })
  return method === 'OPTIONS' && !isApi(path) ? { allow } : null
}

function answer(
  { headers: { 'accept-language': wish } }: IncomingMessage,
  response: ServerResponse,
  { path, requestId, told }: { path: string; requestId: string; told: Problem | { allow: string } },
): void {
  const always = { ...RESPONSE_HEADERS, 'Content-Security-Policy': DATA_POLICY, 'Cache-Control': 'no-store' }
  if (!(told instanceof Problem)) {
    response.writeHead(204, { ...always, 'X-Request-Id': requestId, Allow: told.allow }).end()
    return
  }
  const { status, headers, body } = problemAnswer(told, { path, requestId, wish })
  response.writeHead(status, { ...always, ...headers }).end(body)
}

interface FrontDoorOptions {
  /** Whether connections may become web sockets, as a server under development wants. */
  upgrades: boolean
  admit?: ReturnType<typeof admission>
}

export function guardServer(server: Server, { upgrades, admit = admission() }: FrontDoorOptions): void {
  const handlers = server.listeners('request')
  server.removeAllListeners('request')
  /** Its id is the same here, behind Next and in the answer: programs may give it, of pages it is always ours. */
  const receive = (request: IncomingMessage, response: ServerResponse, path: string, requestId: string) => {
    tellServed(request, response, path)
    const told = atTheDoor(request.method ?? '', path)
    if (told) return answer(request, response, { path, requestId, told })
    request.headers['x-request-id'] = requestId
    request.url = path
    if (lengthTells(request.headers)) delete request.headers['accept-encoding']
    if (isApi(path)) shortenJson(request, response)
    const begin = () => {
      for (const handle of handlers) handle.call(server, request, response)
    }
    admit(request, response, begin).catch((error: unknown) => {
      if (error instanceof Problem) return answer(request, response, { path, requestId, told: error })
      log('error', { event: 'door', ...errorFields(error) })
      response.destroy()
    })
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request.url ?? '')
    const given = request.headers['x-request-id']
    const requestId = (isApi(path) && typeof given === 'string' && givenId(given)) || randomUUID()
    asRequest(requestId, () => receive(request, response, path, requestId))
  })
  // Without a listener Node drops such a connection in silence.
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
  )
  if (!upgrades) server.removeAllListeners('upgrade')
}

/** Stands before every server of this process. Call once. */
export function openFrontDoor(options: FrontDoorOptions): void {
  withEachServer((server) => guardServer(server, options))
}
