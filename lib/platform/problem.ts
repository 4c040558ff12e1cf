// The one error of the product. Services throw it; only a door catches it. It carries message ids, never
// sentences, so that the same problem can be told in either language (see problem-text.ts).
import type en from '@/messages/en.json'
import { isNamed } from './named-error'

export type ErrorId = keyof typeof en.errors
export type ErrorArgs = Record<string, string | number>

/** kind → HTTP status. The kind is also the problem's `type` and the key of its title. */
export const PROBLEM_STATUS = {
  invalid_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  unreadable: 409,
  length_required: 411,
  too_large: 413,
  media_type: 415,
  idempotency_mismatch: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const
export type ProblemKind = keyof typeof PROBLEM_STATUS

export interface FieldError {
  /** RFC 6901 pointer into the body, or `?name` for a query parameter. */
  pointer: string
  id: ErrorId
  args?: ErrorArgs
}

interface Extra {
  args?: ErrorArgs
  fields?: FieldError[]
  headers?: Record<string, string>
  cause?: unknown
}

export class Problem extends Error {
  override name = 'Problem'
  static override [Symbol.hasInstance](value: unknown): value is Problem {
    return isNamed(value, 'Problem')
  }
  readonly args: ErrorArgs
  readonly fields: FieldError[]
  readonly headers: Record<string, string>

  constructor(
    readonly kind: ProblemKind,
    readonly id: ErrorId,
    { args = {}, fields = [], headers = {}, cause }: Extra = {},
  ) {
    super(`${kind}: ${id}`, { cause })
    this.args = args
    this.fields = fields
    this.headers = headers
  }

  get status(): (typeof PROBLEM_STATUS)[ProblemKind] {
    return PROBLEM_STATUS[this.kind]
  }

  /** Input that cannot be used, field by field. */
  static invalid(fields: FieldError[]): Problem {
    return new Problem('invalid_input', fields[0]?.id ?? 'body_object', { args: fields[0]?.args, fields })
  }
}
