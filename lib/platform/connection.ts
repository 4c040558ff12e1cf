// How a connection to the database is asked for: directly, or through a PgBouncer that lends another connection for each transaction
// (`pgbouncer=true` in DATABASE_URL, as elsewhere). Through one, nothing may be told at the start that would have to last, and no
// statement may have a name that only one connection knows; the time limits then stand with the role or the database.
import { Client, type ClientConfig, type PoolConfig } from 'pg'

interface Lasting {
  statement_timeout: number
  lock_timeout?: number
  idle_in_transaction_session_timeout?: number
  options?: string
}

const nameless = (statement: unknown): unknown => {
  if (typeof statement !== 'object' || statement === null || !('text' in statement)) return statement
  const { name: _, ...rest } = statement as { name?: string }
  return rest
}

/** Prepares nothing: the next statement may go over another connection. */
class NamelessClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config)
    const query = this.query.bind(this) as (...args: unknown[]) => unknown
    this.query = ((statement: unknown, ...more: unknown[]) =>
      query(nameless(statement), ...more)) as typeof this.query
  }
}

/** @param lasting what the server shall hold for as long as the connection lives */
export function connectionTo(url: string, lasting: Lasting): PoolConfig {
  const lent = new URL(url).searchParams.get('pgbouncer') === 'true'
  return { connectionString: url, ...(lent ? { Client: NamelessClient } : lasting) }
}
