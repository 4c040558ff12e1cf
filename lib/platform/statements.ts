// What is told of statements: how long each took, by what it does to which table, and a line in the log where one failed or took long.
// Never its text or its values: those are somebody's.
import type { Pool, PoolClient } from 'pg'
import { keptAtHand } from './at-hand'
import { errorFields, log } from './log'
import { countStatement, countWait, type Ended, watchPool } from './metrics/database'
import { isCounting } from './metrics/registry'
import { remembered } from './remembered'
import { requestNow } from './request-id'

/** Milliseconds. The server ends a statement after ten times as long. */
const SLOW_MS = 500

const VERB = /\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM|FROM)\s+(?:"?public"?\.)?"?([a-z_]+)"?/i
const ENDS = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b/i
const NAMED = /^[a-z ]{3,40}$/

/** Such as `update sessions`: by its own name where it is prepared under one of ours, else by the first table that it touches. */
const kindOf = remembered(2_000, (text) => {
  if (NAMED.test(text)) return text
  if (ENDS.test(text)) return 'transaction'
  const [, verb, table] = VERB.exec(text) ?? []
  if (!verb || !table) return 'other'
  const [word = ''] = verb.toLowerCase().split(/\s/)
  return `${word === 'from' ? 'select' : word} ${table.toLowerCase()}`
})

function nameOf(statement: unknown): string {
  if (typeof statement === 'string') return kindOf(statement)
  const { name, text } = statement as { name?: unknown; text?: unknown }
  if (typeof name === 'string' && NAMED.test(name)) return name
  return typeof text === 'string' ? kindOf(text) : 'other'
}

const ENDED: readonly [RegExp, Ended][] = [
  [/^(22|23)/, 'refused'],
  [/^(40|55P03|57014)/, 'busy'],
  [/^(08|53|57P|58|E[A-Z]+$)/, 'away'],
  [/^[0-9A-Z]{5}$/, 'failed'],
]
/** By PostgreSQL's code, or Node's; without one the connection broke or did not answer. */
function endOf(error: unknown): Ended {
  const code = (error as { code?: unknown }).code
  if (typeof code !== 'string') return 'away'
  return ENDED.find(([pattern]) => pattern.test(code))?.[1] ?? 'failed'
}

/** @param requestId of who asked: when the answer comes, somebody else may be at work */
function tell(statement: unknown, begun: number, requestId: string | undefined, error: unknown): void {
  const ms = performance.now() - begun
  const ended = error ? endOf(error) : 'ok'
  if (isCounting()) countStatement(nameOf(statement), ended, ms)
  if (!error && ms < SLOW_MS) return
  const about = {
    statement: nameOf(statement),
    ms: Math.round(ms),
    ...(requestId && { request_id: requestId }),
  }
  if (!error) log('warn', { event: 'statement_slow', ...about })
  // A rule of the database that says no is how some doors find out what to answer.
  else
    log(ended === 'refused' ? 'info' : 'warn', { event: 'statement_failed', ...about, ...errorFields(error) })
}

type Called = (...args: unknown[]) => unknown

/** `query` of a connection, in each of the ways in which it may be called. */
function watched(query: Called): Called {
  return (...args) => {
    const begun = performance.now()
    const requestId = requestNow()?.requestId
    const [statement] = args
    const last = args.at(-1)
    if (typeof last === 'function') {
      args[args.length - 1] = (error: unknown, result: unknown) => {
        tell(statement, begun, requestId, error)
        last(error, result)
      }
      return query(...args)
    }
    const asked = query(...args)
    if (asked instanceof Promise)
      asked.then(
        () => tell(statement, begun, requestId, null),
        (error: unknown) => tell(statement, begun, requestId, error),
      )
    return asked
  }
}

function watchClient(client: PoolClient): void {
  // That of its kind, looked up at each call.
  const kind = Object.getPrototypeOf(client) as { query: Called }
  client.query = watched((...args) => kind.query.apply(client, args)) as typeof client.query
}

/** A wait for a connection; whoever gets it works for the request that waited. */
function waitsFor(connect: Called): Called {
  return (...args) => {
    const begun = performance.now()
    const [given] = args
    const told = (error: unknown) => countWait(error ? 'failed' : 'ok', performance.now() - begun)
    if (typeof given === 'function')
      return connect(
        keptAtHand((error: unknown, ...got: unknown[]) => {
          told(error)
          given(error, ...got)
        }),
      )
    const asked = connect()
    if (asked instanceof Promise) asked.then(() => told(null), told)
    return asked
  }
}

/** From here on the pool's statements are told of. Call once for a pool, before it is used. */
export function watchStatements(pool: Pool): void {
  pool.on('connect', watchClient)
  pool.connect = waitsFor(pool.connect.bind(pool) as Called) as typeof pool.connect
  watchPool(pool)
}
