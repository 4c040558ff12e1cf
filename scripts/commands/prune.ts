// `npm run prune`: removes what has served its time, in small batches; safe at any moment, and meant to be run daily.
import { generateClient } from '../workshop/database/generate'
import { atEnd, program } from '../workshop/processes/program'
import { connectToInstallation } from '../workshop/start/connection'

await program(async () => {
  generateClient()
  await connectToInstallation()
  const { db } = await import('@/lib/platform/db')
  const { prune } = await import('@/lib/account/whole/retention')
  atEnd(() => db().$disconnect())
  for (const { what, removed } of await prune(Date.now())) console.log(`${what}: ${removed} removed`)
  return 0
})
