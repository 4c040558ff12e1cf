// `npm run keys:count`: how many values of each column each key seals.
import { env } from '@/lib/platform/env'
import { openForKeys } from '../workshop/keys/database'
import { printCounts } from '../workshop/keys/report'
import { program } from '../workshop/processes/program'

await program(async () => {
  const db = await openForKeys()
  const { SEAL_ACTIVE: active, SEAL_KEYS } = env()
  await printCounts(db, { active, known: [...SEAL_KEYS.keys()] })
  return 0
})
