// The door of the JSON API: who asks, how often, with what; and every failure as problem+json. A route file names its
// methods and what each runs; nothing else of HTTP leaves this folder.
import type { z } from 'zod'
import type { Actor, Context, Scope } from '@/lib/platform/context'
import { DEFAULT_LOCALE } from '@/lib/platform/i18n/locales'
import { newId } from '@/lib/platform/id'
import { actorHash, errorFields, log } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'
import { problemDocument } from '@/lib/platform/problem-text'
import type { LimitName } from '@/lib/platform/rate-limit/limits'
import { clientAddress } from '../input/address'
import { bytesOf, readJson } from '../input/body'
import { parseInput, parseQuery } from '../input/parse'
import { callerOf } from '../proof/caller'
import { refuseScope } from '../proof/scopes'
import { corsHeaders, preflightHeaders } from './cors'
import { refuseCrossSite } from './cross-site'
import { noteDenial } from './denial'
import { asProblem } from './failure'
import { byAddress, takeCall, takeCallOf } from './limit'
import { type Made, once, type Reply } from './once'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof METHODS)[number]
type Params = Record<string, string>
/** What a caller needs: a scope, the whole account (no restricted key has that), or nothing. */
export type Needs = Scope | 'account' | 'nothing'
/** How Next calls a route handler. It tells what it needs, so that docs/security.md and the tests miss no door. */
export interface Handler {
  needs?: Needs
  (request: Request, segment?: { params: Promise<Params> }): Promise<Response>
}

interface Asked<Body, Query> {
  body: Body
  query: Query
  params: Params
}
interface Door<Body extends z.ZodType, Query extends z.ZodType> {
  body?: Body
  query?: Query
  /** What an API key must be allowed; `account` is for what no restricted key may do. */
  scope: Exclude<Needs, 'nothing'>
  limit: LimitName
}
type Run<Body extends z.ZodType, Query extends z.ZodType> = (
  ctx: Context,
  asked: Asked<z.output<Body>, z.output<Query>>,
) => Promise<Reply>
interface RouteSpec<Body extends z.ZodType, Query extends z.ZodType> extends Door<Body, Query> {
  run: Run<Body, Query>
  /**
   * The answer to a POST that is sent again with its Idempotency-Key, from what is there now and for whoever asks now; what
   * the request made has the id `ctx.claimedId`. `computed`: nothing was stored, so the same is computed once more, as of the
   * first time. `secret`: it was shown once, so such a key is refused. Without it the answer had nothing but its status.
   */
  again?: Run<Body, Query> | 'computed' | 'secret'
}
interface DirectSpec<Body extends z.ZodType, Query extends z.ZodType> extends Door<Body, Query> {
  run: (ctx: Context, asked: Asked<z.output<Body>, z.output<Query>>) => Promise<Response>
}
interface Work {
  needs?: Needs
  (request: Request, call: Call): Promise<Response>
}

/** What is known about one call before anybody is asked who they are. */
interface Call {
  route: string
  now: number
  requestId: string
  params: Params
  actor?: Actor
  headers: Record<string, string>
}

async function authenticate(request: Request, call: Call): Promise<Actor> {
  const actor = await callerOf(request, call.now)
  if (actor) {
    call.actor = actor
    if (!actor.keyId) refuseCrossSite(request)
    return actor
  }
  Object.assign(call.headers, await takeCall('refused', byAddress(request.headers), call.now))
  throw new Problem('unauthenticated', 'unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer' } })
}

function respond(call: Call, { status, body, headers }: Reply): Response {
  const all = new Headers({ 'Cache-Control': 'no-store', ...call.headers, ...headers })
  if (body === undefined) return new Response(null, { status, headers: all })
  all.set('Content-Type', 'application/json; charset=utf-8')
  // As bytes: of a text each of its halves is looked at once more on the way.
  return new Response(Buffer.from(JSON.stringify(body)), { status, headers: all })
}

/** Who asks, whether they may, and what they ask for. */
async function admit<Body extends z.ZodType, Query extends z.ZodType>(
  spec: Door<Body, Query>,
  request: Request,
  call: Call,
) {
  const actor = await authenticate(request, call)
  // Before anything that may refuse, so that every answer tells the allowance.
  Object.assign(call.headers, await takeCallOf(actor, spec.limit, call.now))
  refuseScope(actor, spec.scope)
  const query = (spec.query ? parseQuery(spec.query, request) : undefined) as z.output<Query>
  const json = spec.body ? await readJson(request) : undefined
  const body = (spec.body ? parseInput(spec.body, json?.value) : undefined) as z.output<Body>
  const address = clientAddress(request.headers)
  const ctx: Context = {
    actor,
    address,
    now: call.now,
    requestId: call.requestId,
    locale: DEFAULT_LOCALE,
  }
  const asked = { body, query, params: call.params }
  return { ctx, asked, text: json?.text }
}

/** One method of an address that only a known actor may call. */
export function guarded<Body extends z.ZodType = z.ZodUndefined, Query extends z.ZodType = z.ZodUndefined>(
  spec: RouteSpec<Body, Query>,
): Work {
  const work = async (request: Request, call: Call) => {
    const { ctx, asked, text } = await admit(spec, request, call)
    const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null
    if (key === null) return respond(call, await spec.run(ctx, asked))
    const { again } = spec
    if (again === 'secret') throw new Problem('invalid_input', 'idempotency_secret')

    const sent = text ?? (await bytesOf(request)).toString('latin1')
    const { search } = new URL(request.url)
    const whole = JSON.stringify([request.method, call.route, call.params, search, sent])
    const as = (made: Made) => ({ ...ctx, now: made.at, claimedId: made.id })
    const run = (made: Made) => spec.run(as(made), asked)
    const reply = await once({ reach: ctx.actor, key, request: whole, now: call.now }, run, {
      again: typeof again === 'function' ? (made) => again(as(made), asked) : again,
    })
    return respond(call, reply)
  }
  return Object.assign(work, { needs: spec.scope })
}

/**
 * The same for an answer of the route's own making: a stream, or cookies. Nothing of it could be kept for a replay, so
 * an Idempotency-Key changes nothing.
 */
export function guardedDirect<
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
>(spec: DirectSpec<Body, Query>): Work {
  const work = async (request: Request, call: Call) => {
    const { ctx, asked } = await admit(spec, request, call)
    const response = await spec.run(ctx, asked)
    const headers = { 'Cache-Control': 'no-store', ...call.headers }
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  }
  return Object.assign(work, { needs: spec.scope })
}

/** One method of an address that anybody may call. */
export function open(run: () => Promise<Reply>): Work {
  const work = async (_request: Request, call: Call) => respond(call, await run())
  return Object.assign(work, { needs: 'nothing' as const })
}

/** The same for an answer of the route's own making: cookies and redirects. */
export function openDirect(run: (call: Call & { request: Request }) => Promise<Response>): Work {
  const work = async (request: Request, call: Call) => {
    const response = await run({ ...call, request })
    for (const [name, value] of Object.entries(call.headers)) response.headers.set(name, value)
    return response
  }
  return Object.assign(work, { needs: 'nothing' as const })
}

function refuse(call: Call, request: Request, problem: Problem): Response {
  const { status, headers } = problem
  const instance = new URL(request.url).pathname
  const body = problemDocument(problem, { instance, requestId: call.requestId, locale: DEFAULT_LOCALE })
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(body), {
    status,
    headers: {
      ...call.headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...headers,
    },
  })
}

const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/

function handler(route: string, work: Work): Handler {
  const answer: Handler = async (request, segment) => {
    const now = Date.now()
    const given = request.headers.get('x-request-id') ?? ''
    const requestId = REQUEST_ID.test(given) ? given : newId(now)
    const params = (await segment?.params) ?? {}
    const headers = { 'X-Request-Id': requestId, ...corsHeaders(request) }
    const call: Call = { route, now, requestId, params, headers }
    let response: Response
    let fault: unknown
    try {
      response = await work(request, call)
    } catch (error) {
      fault = error
      response = refuse(call, request, asProblem(error))
      if (response.status === 403) await noteDenial({ ...call, address: clientAddress(request.headers) })
    }
    log(response.status >= 500 ? 'error' : 'info', {
      event: 'request',
      request_id: requestId,
      method: request.method,
      route,
      status: response.status,
      ms: Date.now() - now,
      actor: call.actor && actorHash(call.actor.owner),
      ...(response.status >= 500 && errorFields(fault)),
    })
    return response
  }
  return Object.assign(answer, { needs: work.needs })
}

/** All methods of one address: the named ones, HEAD and OPTIONS, and 405 for the rest. */
export function endpoint(route: string, methods: Partial<Record<Method, Work>>): Record<Method, Handler> {
  const named = { ...methods, ...(methods.GET && { HEAD: methods.GET }) }
  const allow = [...METHODS.filter((method) => method in named), 'OPTIONS'].join(', ')
  const notAllowed: Work = async () => {
    throw new Problem('method_not_allowed', 'method_not_allowed', {
      args: { allowed: allow },
      headers: { Allow: allow },
    })
  }
  const preflight: Work = async (request, call) =>
    new Response(null, {
      status: 204,
      headers: { ...call.headers, ...preflightHeaders(request), Allow: allow },
    })
  const entries = METHODS.map((method) => {
    const work = method === 'OPTIONS' ? preflight : (named[method] ?? notAllowed)
    return [method, handler(route, work)]
  })
  return Object.fromEntries(entries)
}
