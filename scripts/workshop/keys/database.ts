// A connection for commands about keys: plain SQL past the Prisma client, which takes ten times as long to carry
// megabytes of ciphertext, and without the server's limit on a statement's time, because counting a large table takes
// longer than any request may.
import pg from 'pg'
import { env } from '@/lib/platform/env'
import { examineKeys, sentenceOfKeys } from '@/lib/platform/seal/proof'
import { type RawDatabase, rawDatabase } from '@/lib/platform/seal/raw'
import { atEnd } from '../processes/program'
import { connectToInstallation } from '../start/connection'

export async function openForKeys(): Promise<RawDatabase> {
  await connectToInstallation()
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 2, lock_timeout: 5_000 })
  // A connection that the server ends is reported by the query that meets it.
  pool.on('error', () => {})
  atEnd(() => pool.end())
  const db = rawDatabase(pool)
  // Here a missing key is what one may have come to see; a wrong one would spoil whatever is done.
  const { wrong } = await examineKeys(db, env())
  const sentence = sentenceOfKeys({ wrong, missing: [] })
  if (sentence) throw new Error(sentence)
  return db
}
