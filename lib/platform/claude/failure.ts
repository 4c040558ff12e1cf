// Why no words came from the model. Nothing of what was asked or answered is in it.
import { isNamed } from '../named-error'

export const FAILURES = [
  'timeout',
  'rate_limited',
  'overloaded',
  'error',
  'refused',
  'budget',
  'cancelled',
] as const
export type FailureStatus = (typeof FAILURES)[number]

export class ModelFailure extends Error {
  override name = 'ModelFailure'
  static override [Symbol.hasInstance](value: unknown): value is ModelFailure {
    return isNamed(value, 'ModelFailure')
  }
  constructor(
    readonly status: FailureStatus,
    /** The HTTP status, or a code of the connection: for the log. */
    readonly reason: string,
  ) {
    super(`${status}: ${reason}`)
  }
}
