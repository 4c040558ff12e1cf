// `npm run keys:count`: how many values of each column each key seals.
import { env } from '@/lib/platform/env'
import { openForKeys } from './keys/database'
import { printCounts } from './keys/report'
import { program } from './processes/program'

await program(async () => {
  const db = await openForKeys()
  const { SEAL_ACTIVE: active, SEAL_KEYS } = env()
  await printCounts(db, { active, known: [...SEAL_KEYS.keys()] })
  return 0
})
