// What the engine refuses although it has the right form: days before a birth, years without an ephemeris. Its codes
// become problems that name the field; anything else it throws is our own fault.
import { EngineError, type EngineErrorCode, SKY_FIRST_YEAR, SKY_LAST_YEAR } from '@/lib/engine'
import { type FieldError, Problem } from '@/lib/platform/problem'

const REFUSALS: Partial<Record<EngineErrorCode, FieldError>> = {
  birth_in_future: { pointer: '/moment', id: 'moment_before_birth' },
  date_out_of_range: {
    pointer: '/moment',
    id: 'date_out_of_range',
    args: { first: String(SKY_FIRST_YEAR), last: String(SKY_LAST_YEAR) },
  },
}

/** Runs the engine. Throws `Problem` of kind `invalid_input` for what cannot be computed. */
export function computable<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    const refusal = error instanceof EngineError ? REFUSALS[error.code] : undefined
    throw refusal ? Problem.invalid([refusal]) : error
  }
}
