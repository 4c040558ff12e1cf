// Finds single rows on the way of every request. What is asked while a query is under way goes out together in the next one: under
// load many requests share a query, yet each is answered by one that began after it came, so a revoked key is dead at once.
import type { QueryResultRow } from 'pg'
import { pool } from './db'

/** Milliseconds: longer than the statement limit of the server, so it ends only what the network has swallowed. */
const PATIENCE_MS = 6_000

interface Asked<Row> {
  found: Promise<Row | undefined>
  resolve: (row: Row | undefined) => void
  reject: (error: unknown) => void
}

/**
 * True of a row whose account is not locked. Asked of an index of the locked alone (accounts_locked), which is small however many
 * accounts there are. @param table whose `account_id` it is, by its name in the statement
 */
export const isOpen = (table: string): string =>
  `NOT EXISTS (SELECT FROM accounts WHERE accounts.id = ${table}.account_id AND accounts.locked_at IS NOT NULL)`

export class LookUp<Row extends QueryResultRow> {
  private waiting = new Map<string, Asked<Row>>()
  private running = false

  /**
   * @param name of the prepared statement
   * @param text a query whose `$1` is an array of keys
   * @param keyOf the key that a row answers
   */
  constructor(
    private readonly name: string,
    private readonly text: string,
    private readonly keyOf: (row: Row) => string,
  ) {}

  /** @returns undefined when there is no such row */
  find(key: string): Promise<Row | undefined> {
    const known = this.waiting.get(key)
    if (known) return known.found
    let asked = {} as Asked<Row>
    const found = new Promise<Row | undefined>((resolve, reject) => {
      asked = { ...asked, resolve, reject }
    })
    this.waiting.set(key, { ...asked, found })
    if (!this.running) {
      this.running = true
      setImmediate(() => void this.run())
    }
    return found
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      const batch = this.waiting
      this.waiting = new Map()
      try {
        const keys = [...batch.keys()]
        const query = { name: this.name, text: this.text, values: [keys], query_timeout: PATIENCE_MS }
        const { rows } = await pool().query<Row>(query)
        const found = new Map(rows.map((row) => [this.keyOf(row), row]))
        for (const [key, { resolve }] of batch) resolve(found.get(key))
      } catch (error) {
        for (const { reject } of batch.values()) reject(error)
      }
    }
    this.running = false
  }
}
