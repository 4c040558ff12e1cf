// The server's first and last moments.
import { EnvError, env } from './env'
import { drain } from './health'

export function startServer(): void {
  try {
    env()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
  // Next closes the server on these signals; until then readiness says that nothing new should come.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, drain)
}
