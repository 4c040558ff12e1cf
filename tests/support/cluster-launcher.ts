// A program for tests to kill: starts the PostgreSQL of an installation, says its URL and process, and waits. With `keep` it
// watches over it, and ends in order when asked to.
import { ensureKeys } from '@/scripts/workshop/start/keys'
import { startOwnDatabase } from '@/scripts/workshop/start/own-database'

const [state = '', keep] = process.argv.slice(2)
const { databaseUrl, pid, adopted, ...database } = await startOwnDatabase(state, ensureKeys(state))
if (keep) {
  const stop = database.keep(console.log)
  process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
}
console.log(JSON.stringify({ databaseUrl, pid, adopted }))
setInterval(() => {}, 1000)
