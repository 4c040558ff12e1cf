// `npm run words:keep`: gives the readings of the version before their rows of words, as every server does by itself when it
// starts. For whoever wants it done at once, or has servers that live too short for it. Killed, it is simply run again.
import { generateClient } from './database/generate'
import { atEnd, program } from './processes/program'
import { connectToInstallation } from './start/connection'

await program(async () => {
  generateClient()
  await connectToInstallation()
  const { db } = await import('@/lib/platform/db')
  const { keepMissingWords } = await import('@/lib/readings/service/keep-words')
  atEnd(() => db().$disconnect())
  const { brought, written, unopened } = await keepMissingWords()
  console.log(`${brought + written} readings got their row of words, ${written} of them written anew`)
  if (unopened > 0) console.error(`${unopened} readings do not open and were left as they are`)
  return 0
})
