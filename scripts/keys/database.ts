// A connection for commands about keys: plain SQL past the Prisma client, which takes ten times as long to carry
// megabytes of ciphertext, and without the server's limit on a statement's time, because counting a large table takes
// longer than any request may.
import pg from 'pg'
import { env } from '@/lib/platform/env'
import type { RawDatabase } from '@/lib/platform/seal/keys-in-use'
import { generateClient } from '../database/generate'
import { atEnd } from '../processes/program'
import { connectToInstallation } from '../start/connection'

export async function openForKeys(): Promise<RawDatabase> {
  generateClient()
  await connectToInstallation()
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 2, lock_timeout: 5_000 })
  // A connection that the server ends is reported by the query that meets it.
  pool.on('error', () => {})
  atEnd(() => pool.end())
  return {
    $queryRaw: async <Row>({ text, values }: { text: string; values: unknown[] }) =>
      (await pool.query(text, values)).rows as Row,
    $executeRaw: async ({ text, values }) => (await pool.query(text, values)).rowCount ?? 0,
  }
}
