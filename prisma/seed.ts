// What a development database begins with: the known API key of DEV_API_KEY, if there is one, and nothing else. A
// key that is no longer named is taken away again. It may do everything.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { SCOPES } from '../lib/platform/context'
import { newId } from '../lib/platform/id'

/** @param key DEV_API_KEY; undefined or empty removes any development key that is left. */
export async function seed(databaseUrl: string, key: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    const hash = key ? createHash('sha256').update(key).digest('hex') : ''
    await client.query(`DELETE FROM api_keys WHERE kind = 'development' AND key_hash <> $1`, [hash])
    const known = await client.query('UPDATE api_keys SET scopes = $2 WHERE key_hash = $1', [hash, SCOPES])
    if (key && known.rowCount === 0) await insertKey(client, hash)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    await client.end()
  }
}

async function insertKey(client: pg.Client, hash: string): Promise<void> {
  const now = Date.now()
  const found = await client.query<{ id: string }>(`SELECT id FROM accounts WHERE kind = 'developer' LIMIT 1`)
  const accountId = found.rows[0]?.id ?? newId(now)
  if (!found.rows[0]) {
    await client.query(`INSERT INTO accounts (id, kind) VALUES ($1, 'developer')`, [accountId])
  }
  await client.query(
    `INSERT INTO api_keys (id, account_id, key_hash, kind, scopes) VALUES ($1, $2, $3, 'development', $4)`,
    [newId(now), accountId, hash, SCOPES],
  )
}
