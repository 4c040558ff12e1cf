// The door of the JSON API: who asks, how often, with what; and every failure as problem+json. A route file names its
// methods and what each runs; nothing else of HTTP leaves this folder.
import type { z } from 'zod'
import type { Actor, Context } from '@/lib/platform/context'
import { DEFAULT_LOCALE } from '@/lib/platform/i18n/locales'
import { newId } from '@/lib/platform/id'
import { actorHash, errorFields, log } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'
import { problemText } from '@/lib/platform/problem-text'
import { type LimitName, takeToken } from '@/lib/platform/rate-limit'
import { actorOfKey, guestOfToken, SESSION_COOKIE } from './accounts'
import { readJson } from './body'
import { corsHeaders, preflightHeaders } from './cors'
import { asProblem } from './failure'
import {
  type Answer,
  abandonKey,
  type Claim,
  claimKey,
  isAnswer,
  keepAnswer,
  releaseKey,
} from './idempotency'
import { parseInput } from './parse'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof METHODS)[number]
type Params = Record<string, string>
/** How Next calls a route handler. */
type Handler = (request: Request, segment?: { params: Promise<Params> }) => Promise<Response>

interface Asked<Body, Query> {
  body: Body
  query: Query
  params: Params
}
export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

interface RouteSpec<Body extends z.ZodType, Query extends z.ZodType> {
  body?: Body
  query?: Query
  limit?: LimitName
  run: (ctx: Context, asked: Asked<z.output<Body>, z.output<Query>>) => Promise<Reply>
}
type Work = (request: Request, call: Call) => Promise<Response>

/** What is known about one call before anybody is asked who they are. */
interface Call {
  route: string
  now: number
  requestId: string
  params: Params
  actor?: Actor
  headers: Record<string, string>
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}

/** A page of another site can make a browser send our cookie; it cannot make it say that it is us. */
function refuseCrossSite(request: Request): void {
  if (['GET', 'HEAD'].includes(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  const same = site ? site === 'same-origin' : origin !== null && URL.parse(origin)?.host === host
  if (!same) throw new Problem('forbidden', 'cross_site')
}

async function authenticate(request: Request, now: number): Promise<Actor> {
  const [, key] = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (key) {
    const actor = await actorOfKey(key)
    if (actor) return actor
  } else if (!request.headers.has('authorization')) {
    const token = cookieOf(request, SESSION_COOKIE)
    const actor = token ? await guestOfToken(token, now) : null
    if (actor) {
      refuseCrossSite(request)
      return actor
    }
  }
  throw new Problem('unauthenticated', 'unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer' } })
}

function takeFrom(limit: LimitName, actor: Actor, call: Call): void {
  const allowance = takeToken(limit, actor.owner, call.now)
  Object.assign(call.headers, allowance.headers)
  if (allowance.allowed) return
  const seconds = allowance.retryAfter
  const headers = { 'Retry-After': String(seconds) }
  throw new Problem('rate_limited', 'rate_limited', { args: { seconds }, headers })
}

function respond(call: Call, answer: Answer, headers: Record<string, string> = {}): Response {
  const all = new Headers({ 'Cache-Control': 'no-store', ...call.headers, ...headers })
  if (answer.body) all.set('Content-Type', 'application/json; charset=utf-8')
  if (answer.location) all.set('Location', answer.location)
  return new Response(answer.body || null, { status: answer.status, headers: all })
}

function answerOf({ status, body, headers = {} }: Reply): [Answer, Record<string, string>] {
  const { Location: location = null, ...rest } = headers
  return [{ status, location, body: body === undefined ? '' : JSON.stringify(body) }, rest]
}

/** One method of an address that only a known actor may call. */
export function guarded<Body extends z.ZodType = z.ZodUndefined, Query extends z.ZodType = z.ZodUndefined>(
  spec: RouteSpec<Body, Query>,
): Work {
  return async (request, call) => {
    const actor = await authenticate(request, call.now)
    call.actor = actor
    if (spec.limit) takeFrom(spec.limit, actor, call)
    const search = Object.fromEntries(new URL(request.url).searchParams)
    const query = (spec.query ? parseInput(spec.query, search, '?') : undefined) as z.output<Query>
    const json = spec.body ? await readJson(request) : undefined
    const body = (spec.body ? parseInput(spec.body, json?.value) : undefined) as z.output<Body>
    const ctx: Context = { actor, now: call.now, requestId: call.requestId, locale: DEFAULT_LOCALE }
    const asked = { body, query, params: call.params }

    const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null
    if (key === null) return respond(call, ...answerOf(await spec.run(ctx, asked)))

    const claimed = await claimKey(actor.owner, call.route, key, json?.text ?? '', call.now)
    if (isAnswer(claimed)) return respond(call, claimed, { 'Idempotency-Replayed': 'true' })
    const once = { ...ctx, claimedId: claimed.resourceId }
    const [answer, headers] = await workOnce(claimed, call.now, () => spec.run(once, asked))
    return respond(call, answer, headers)
  }
}

async function workOnce(
  claim: Claim,
  now: number,
  work: () => Promise<Reply>,
): Promise<[Answer, Record<string, string>]> {
  try {
    const done = answerOf(await work())
    await keepAnswer(claim, done[0])
    return done
  } catch (error) {
    // A database that is away cannot be told; then the claim goes stale by itself.
    const told = asProblem(error).status < 500 ? releaseKey(claim) : abandonKey(claim, now)
    await told.catch((second) => log('warn', { event: 'claim_left', ...errorFields(second) }))
    throw error
  }
}

/** One method of an address that anybody may call. */
export function open(run: () => Promise<Reply>): Work {
  return async (_request, call) => respond(call, ...answerOf(await run()))
}

function refuse(call: Call, request: Request, problem: Problem): Response {
  const { title, detail, fields } = problemText(problem, DEFAULT_LOCALE)
  const { kind, status, headers } = problem
  const body = {
    type: `/problems/${kind}`,
    title,
    status,
    detail,
    instance: new URL(request.url).pathname,
    code: problem.id,
    request_id: call.requestId,
    ...(fields.length > 0 && { errors: fields }),
  }
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
  return async (request, segment) => {
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
