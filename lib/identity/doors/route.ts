// The mouth of the JSON API: a request becomes a call of a door, and an outcome an answer. A route file names its doors by
// method; nothing else of HTTP leaves this folder.
import type { z } from 'zod'
import type { Actor, Context } from '@/lib/platform/context'
import { DEFAULT_LOCALE } from '@/lib/platform/i18n/locales'
import { newId } from '@/lib/platform/id'
import { countUnproven } from '@/lib/platform/metrics/doors'
import { Problem } from '@/lib/platform/problem'
import { givenId } from '@/lib/platform/request-id'
import { clientAddress } from '../input/address'
import { bytesOf, readJson } from '../input/body'
import { parseInput, parseQuery } from '../input/parse'
import { callerOf } from '../proof/caller'
import { complete, refuse, respond } from './answer'
import {
  type Answered,
  type ApiCall,
  type ApiDoor,
  type Asked,
  type GuardedSpec,
  METHODS,
  type Method,
  type OpenSpec,
  type Params,
  type Run,
} from './api-door'
import { corsHeaders, preflightHeaders } from './cors'
import { refuseCrossSite } from './cross-site'
import { pass, type Way } from './door'
import { byAddress, takeCall } from './limit'
import { type Made, once, type Reply } from './once'

/** How Next calls a route handler. It carries its door, so that docs/security.md, the description and the tests miss none. */
export interface Handler {
  door?: ApiDoor
  /** The address, as Next names its folder. */
  route?: string
  (request: Request, segment?: { params: Promise<Params> }): Promise<Response>
}

/** A door and how a request goes through it. */
interface Entrance {
  door?: ApiDoor
  way: (request: Request, call: ApiCall) => Omit<Way<unknown, Response>, 'event' | 'status'>
}

async function authenticate(request: Request, call: ApiCall): Promise<Actor> {
  const actor = await callerOf(request, call.now)
  if (actor) {
    call.actor = actor
    if (!actor.keyId) refuseCrossSite(request)
    return actor
  }
  countUnproven(request.headers.has('authorization') ? 'key' : 'none')
  Object.assign(call.headers, await takeCall('refused', byAddress(request.headers), call.now))
  throw new Problem('unauthenticated', 'unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer' } })
}

/** What came, read as strictly as the door says; `text` is the body as it was sent. */
async function readAsked({ body: bodyShape, query: queryShape }: ApiDoor, request: Request, params: Params) {
  const query = queryShape && parseQuery(queryShape, request)
  const json = bodyShape && (await readJson(request))
  const body = bodyShape && parseInput(bodyShape, json?.value)
  const accept = request.headers.get('accept') ?? ''
  const asked: Asked<unknown, unknown> = { body, query, params, accept, signal: request.signal }
  return { asked, text: json?.text }
}

function contextOf({ actor, address, now, requestId }: ApiCall): Context {
  if (!actor) throw new Error('A guarded door was passed by nobody')
  return { actor, now, requestId, locale: DEFAULT_LOCALE, ...(address !== undefined && { address }) }
}

type Repeat = GuardedSpec<z.ZodType, z.ZodType, z.ZodType>['again']

/** One method of an address that only a known actor may call. */
export function guarded<
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodType,
>(spec: GuardedSpec<Body, Query, Answer>): Entrance {
  const { run: work, again: repeat, ...said } = spec
  // Whatever is read was read by the door's own shapes.
  const run = work as unknown as Run<z.ZodType, z.ZodType, Answered | Response>
  const again = repeat as Repeat
  const door: ApiDoor = {
    ...said,
    who: 'somebody',
    needs: said.scope,
    status: said.status ?? (said.answer ? 200 : 204),
    repeating: again === 'secret' || again === 'ignored' ? again : 'once',
  }
  const reply = (done: Answered): Reply => ({ ...done, status: done.status ?? door.status })
  type Read = Awaited<ReturnType<typeof readAsked>>

  /** Takes effect once, however often it is sent. */
  async function repeatable(key: string, request: Request, call: ApiCall, { asked, text }: Read) {
    const ctx = contextOf(call)
    const sent = text ?? (await bytesOf(request)).toString('latin1')
    const { search } = new URL(request.url)
    const whole = JSON.stringify([request.method, call.route, call.params, search, sent])
    const as = (made: Made) => ({ ...ctx, now: made.at, claimedId: made.id })
    const first = async (made: Made) => reply((await run(as(made), asked)) as Answered)
    return once({ reach: ctx.actor, key, request: whole, now: call.now }, first, {
      again:
        typeof again === 'function'
          ? async (made) => reply(await again(as(made), asked))
          : again === 'computed'
            ? again
            : undefined,
    })
  }

  async function answer(request: Request, call: ApiCall, read: Read): Promise<Response> {
    const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null
    if (key !== null && door.repeating === 'secret') throw new Problem('invalid_input', 'idempotency_secret')
    if (key !== null && door.repeating === 'once')
      return respond(call, await repeatable(key, request, call, read))
    const done = await run(contextOf(call), read.asked)
    return done instanceof Response ? complete(call, done) : respond(call, reply(done))
  }

  return {
    door,
    way: (request, call) => ({
      identify: () => authenticate(request, call),
      read: () => readAsked(door, request, call.params),
      run: (read) => answer(request, call, read as Read),
      allowance: (headers) => Object.assign(call.headers, headers),
    }),
  }
}

/** One method of an address that anybody may call. */
export function open<Answer extends z.ZodType = z.ZodType>({ run, ...said }: OpenSpec<Answer>): Entrance {
  const status = said.status ?? 200
  return {
    door: { ...said, who: 'anybody', needs: 'nothing', status, repeating: 'ignored' },
    way: (request, call) => ({
      identify: async () => null,
      read: async () => undefined,
      run: async () => {
        const done = await run(call, request)
        return done instanceof Response ? complete(call, done) : respond(call, { status, ...done })
      },
    }),
  }
}

function handler(route: string, { door, way }: Entrance): Handler {
  const answer: Handler = async (request, segment) => {
    const now = Date.now()
    const requestId = givenId(request.headers.get('x-request-id')) ?? newId(now)
    const params = (await segment?.params) ?? {}
    const headers = { 'X-Request-Id': requestId, ...corsHeaders(request) }
    const address = clientAddress(request.headers)
    const call: ApiCall = { route, now, requestId, address, params, headers }
    const outcome = await pass(door ?? { name: route, who: 'anybody' }, call, {
      ...way(request, call),
      event: { event: 'request', method: request.method, route },
      status: ({ status }) => status,
    })
    return 'done' in outcome ? outcome.done : refuse(call, request, outcome.problem)
  }
  return Object.assign(answer, { route, ...(door && { door }) })
}

/** An address describing itself, or not knowing a method. */
const aside = (run: (request: Request, call: ApiCall) => Response): Entrance => ({
  way: (request, call) => ({
    identify: async () => null,
    read: async () => undefined,
    run: async () => run(request, call),
  }),
})

/** All methods of one address: the named ones, HEAD and OPTIONS, and 405 for the rest. */
export function endpoint(route: string, methods: Partial<Record<Method, Entrance>>): Record<Method, Handler> {
  const named = { ...methods, ...(methods.GET && { HEAD: methods.GET }) }
  const allow = [...METHODS.filter((method) => method in named), 'OPTIONS'].join(', ')
  const notAllowed = aside(() => {
    const headers = { Allow: allow }
    throw new Problem('method_not_allowed', 'method_not_allowed', { args: { allowed: allow }, headers })
  })
  const preflight = aside((request, { headers }) => {
    const all = { ...headers, ...preflightHeaders(request), Allow: allow }
    return new Response(null, { status: 204, headers: all })
  })
  const entries = METHODS.map((method) => {
    const entrance = method === 'OPTIONS' ? preflight : (named[method] ?? notAllowed)
    return [method, handler(route, entrance)]
  })
  return Object.fromEntries(entries)
}
