// What a door of the JSON API says of itself. Everything else is made from it: the table of who may do what, the description for
// programs, and what the tests hold its answers to.
import type { z } from 'zod'
import type { Context, Scope } from '@/lib/platform/context'
import type { ProblemKind } from '@/lib/platform/problem'
import type { Call, Door } from './door'

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
export type Method = (typeof METHODS)[number]
export type Params = Record<string, string>

/** What a caller needs: a scope, the whole account (no restricted key has that), or nothing. */
export type Needs = Scope | 'account' | 'nothing'

/** A header of an answer's own; with a question mark, one that it has only sometimes. */
export type AnswerHeader =
  | 'Location'
  | 'X-Total-Count'
  | 'Link?'
  | 'X-Unreadable-Count?'
  | 'Content-Disposition'

/** How a request with an Idempotency-Key is treated; the function and `computed` tell how it is answered a second time. */
export type Repeating = 'once' | 'secret' | 'ignored'

interface Said<Body, Query, Answer> {
  /** A verb and its thing, the same for ever: programs call it by this. */
  name: string
  /** What it does, in a few words that begin with a verb. */
  does: string
  body?: Body
  query?: Query
  /** The shape of success in JSON; without it the status says all. */
  answer?: Answer
  /** Of success. Default: 200, or 204 without an answer. */
  status?: number
  /** A status by which the same shape says something else. */
  otherwise?: { status: number; means: string }
  /** Its answers have an ETag: who names it in `If-None-Match` is told by 304 that nothing changed. */
  tagged?: boolean
  /** Kinds of content beside JSON. */
  media?: readonly string[]
  headers?: readonly AnswerHeader[]
  /** Why it may refuse, besides what every door with its parts may. */
  refuses?: readonly ProblemKind[]
}

export interface ApiDoor extends Door<'anybody' | 'somebody'>, Said<z.ZodType, z.ZodType, z.ZodType> {
  needs: Needs
  status: number
  repeating: Repeating
}

export interface Asked<Body, Query> {
  body: Body
  query: Query
  params: Params
  /** Kinds of content that are wished for, as the header has them. */
  accept: string
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal
}

/** What a door's work answers: a body of the door's shape, or nothing. */
export interface Answered<Body = unknown> {
  /** Where it is not the door's own. */
  status?: number
  body?: Body
  headers?: Record<string, string>
}
export type Run<Body extends z.ZodType, Query extends z.ZodType, Done> = (
  ctx: Context,
  asked: Asked<z.output<Body>, z.output<Query>>,
) => Promise<Done>

export interface GuardedSpec<Body extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType>
  extends Said<Body, Query, Answer> {
  scope: Scope | 'account'
  limit: NonNullable<Door['limit']>
  /** A `Response` is an answer of the door's own making: a stream, or cookies. Nothing of it could be kept for a replay. */
  run: Run<Body, Query, Answered<z.output<Answer>> | Response>
  /**
   * The answer to a POST that is sent again with its Idempotency-Key, from what is there now and for whoever asks now; what
   * the request made has the id `ctx.claimedId`. `computed`: nothing was stored, so the same is computed once more, as of the
   * first time. `secret`: it was shown once, so such a key is refused. `ignored`: such a key changes nothing. Without it the
   * answer had nothing but its status.
   */
  again?: Run<Body, Query, Answered<z.output<Answer>>> | 'computed' | 'secret' | 'ignored'
}

/** One call of an address, before anybody is asked who they are. */
export interface ApiCall extends Call {
  route: string
  params: Params
  /** That every answer to it carries, refusals too. */
  headers: Record<string, string>
}

export interface OpenSpec<Answer extends z.ZodType> extends Said<z.ZodType, z.ZodType, Answer> {
  run: (call: ApiCall, request: Request) => Promise<Answered<z.output<Answer>> | Response>
}
