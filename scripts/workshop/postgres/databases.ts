// Databases inside a cluster: made when missing, copied from a template, dropped.
import pg from 'pg'
import { refusalOf } from '@/lib/platform/database-refusal'

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** @throws Error with a sentence when the database lets nobody in, within seconds */
export async function requireDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const away = `The database of DATABASE_URL cannot be reached (${code ?? message}).`
    throw new Error(refusalOf(error) ?? away, { cause: error })
  }
}

/** One connection, one piece of work. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  // A connection that the server ends is reported by the query that meets it.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** @returns the new database's URL; one that exists is kept as it is */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  })
  return withDatabase(url, name)
}

/** Of a small one, on a server that syncs nothing, files are copied sooner than pages logged. @returns the copy's URL */
export async function copyDatabase(url: string, template: string, name: string): Promise<string> {
  const [to, from] = [pg.escapeIdentifier(name), pg.escapeIdentifier(template)]
  await withClient(url, (client) => client.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY FILE_COPY`))
  return withDatabase(url, name)
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  )
}
