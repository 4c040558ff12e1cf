// `npm run keys:retire -- k1`: may this key be taken out of SEAL_KEYS? It removes nothing; exit code 0 means yes.
import { env } from '@/lib/platform/env'
import { rowsSealedWith } from '@/lib/platform/seal/keys-in-use'
import { openForKeys } from '../workshop/keys/database'
import { program } from '../workshop/processes/program'

await program(async () => {
  const [, , kid] = process.argv
  if (!kid) throw new Error('Name the key: npm run keys:retire -- k1')
  const db = await openForKeys()
  const { SEAL_ACTIVE: active, SEAL_KEYS } = env()
  if (kid === active) throw new Error(`${kid} is SEAL_ACTIVE: everything new is sealed with it. Keep it.`)
  const uses = await rowsSealedWith(db, kid)
  if (uses.length > 0) {
    const where = uses.map(({ table, rows }) => `${rows} in ${table}`).join(', ')
    throw new Error(`Keep ${kid}: rows need it to be opened (${where}). First: npm run keys:rotate`)
  }
  const present = SEAL_KEYS.has(kid) ? 'may be removed from SEAL_KEYS' : 'is not in SEAL_KEYS, and'
  console.log(`${kid} ${present}: no row needs it. Backups made before the rotation do: keep it with them.`)
  return 0
})
