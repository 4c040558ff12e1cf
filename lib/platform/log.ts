// One JSON line for each event on standard output. Only named, harmless fields can be written: there is no way to
// hand this file a request, a body or an error's text, because those may hold what people told us.
import { createHmac } from 'node:crypto'
import pino from 'pino'
import { env } from './env'
import { remembered } from './remembered'
import { requestNow } from './request-id'

type Level = 'info' | 'warn' | 'error'
export interface LogEvent {
  event: string
  request_id?: string
  method?: string
  /** The route's pattern, never the address: an address may hold an id or a search. */
  route?: string
  status?: number
  ms?: number
  /** What a statement does to which table, or its name; never its text. */
  statement?: string
  actor?: string
  /** Class or code of an error, and the places in our source where it happened; never its message. */
  error?: string
  at?: string[]
  /** A sealed value that does not open: where it stands, the key id it names, and why; never what it holds. */
  table?: string
  column?: string
  row?: string
  kid?: string
  reason?: string
  /** Readings whose words were brought into rows, written anew, or do not open. */
  brought?: number
  written?: number
  unopened?: number
}

let logger: pino.Logger | undefined
function target(): pino.Logger {
  const options = { level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }
  logger ??= pino(options, process.stdout)
  return logger
}

/** A line names the request that it was written for. @param event made only where the level is written, when it is a function */
export function log(level: Level, event: LogEvent | (() => LogEvent)): void {
  const to = target()
  if (!to.isLevelEnabled(level)) return
  const said = typeof event === 'function' ? event() : event
  const now = said.request_id === undefined && requestNow()
  to[level](now ? { ...said, request_id: now.requestId } : said)
}

/** A name for an account in the log that cannot be turned back into the account. */
export const actorHash = remembered(10_000, (accountId) => actorHashBy(env().SEAL_INDEX_KEY, accountId))

export const actorHashBy = (key: Buffer, accountId: string): string =>
  createHmac('sha256', key).update(`actor\n${accountId}`).digest('hex').slice(0, 16)

/** What may be said about an error: its class or code, and where it arose. */
export function errorFields(error: unknown): Pick<LogEvent, 'error' | 'at'> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? `:${error.code}` : ''
  // The message stands in the stack too, and may have lines of its own that look like places.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return { error: error.name + code, at: frames.slice(0, 4).map((line) => line.trim().slice(0, 160)) }
}
