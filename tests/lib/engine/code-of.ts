// The code of the engine's error, for tests of what is refused.
import { EngineError } from '@/lib/engine'

/** The code that running throws, or `no error`; any other exception goes through and fails the test. */
export function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof EngineError) return error.code
    throw error
  }
  return 'no error'
}
