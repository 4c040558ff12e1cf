// Runs once when the server starts: a server whose environment is unfit says what is wrong and does not start.
import type { Instrumentation } from 'next'

export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('./instrumentation-node')
  await start()
}

/** What a page threw while it was made: the reader sees a sentence, the log where it happened. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { tellFailed } = await import('./instrumentation-node')
  tellFailed(error, routePath)
}
