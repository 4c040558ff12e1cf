// One line in, one line out: never an exception, whatever the line holds.
import { ZodError } from 'zod'
import { EngineError } from '@/lib/engine'
import { FUNCTIONS } from './functions'

/**
 * Computes `{"id","group","fn","in"}` and answers `{"id","out"}` or `{"id","error"}`, both as JSON text. Errors are the
 * engine's codes, or `invalid_line` (no JSON object with an id), `unknown_function`, `invalid_input` (an input is
 * missing or of the wrong type) and `internal_error`, which would be a defect.
 */
export function answerLine(line: string): string {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    return failure(null, 'invalid_line')
  }
  if (typeof request !== 'object' || request === null) return failure(null, 'invalid_line')
  const { id, group, fn, in: fields } = request as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return failure(null, 'invalid_line')
  const compute =
    typeof group === 'string' && typeof fn === 'string' ? FUNCTIONS.get(`${group}/${fn}`) : undefined
  if (!compute) return failure(id, 'unknown_function')
  try {
    return JSON.stringify({ id, out: compute(fields) })
  } catch (error) {
    if (error instanceof EngineError) return failure(id, error.code)
    if (error instanceof ZodError) return failure(id, 'invalid_input')
    process.stderr.write(`${group}/${fn}: ${error instanceof Error ? error.stack : String(error)}\n`)
    return failure(id, 'internal_error')
  }
}

function failure(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error })
}
