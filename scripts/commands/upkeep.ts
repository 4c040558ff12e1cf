// What is done to the rows of an installation from time to time, while its servers run.
import { prune as removeOld } from '@/lib/account/whole/retention'
import { db } from '@/lib/platform/db'
import { keepMissingWords } from '@/lib/readings/service/keep-words'
import { atEnd } from '../workshop/processes/program'
import { connectToInstallation } from '../workshop/start/connection'

/** In small batches; safe at any moment, and meant to be run daily. */
export async function prune(): Promise<number> {
  await connectToInstallation()
  atEnd(() => db().$disconnect())
  for (const { what, removed } of await removeOld(Date.now())) console.log(`${what}: ${removed} removed`)
  return 0
}

/**
 * Gives the readings of the version before their rows of words, as every server does by itself when it starts. For who wants it
 * done at once, or has servers that live too short for it. Killed, it is simply run again.
 */
export async function keepWords(): Promise<number> {
  await connectToInstallation()
  atEnd(() => db().$disconnect())
  const { brought, written, unopened } = await keepMissingWords()
  console.log(`${brought + written} readings got their row of words, ${written} of them written anew`)
  if (unopened > 0) console.error(`${unopened} readings do not open and were left as they are`)
  return 0
}
