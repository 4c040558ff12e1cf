// `npm run -s db:url`: the libpq URL of the running embedded database and nothing else, for psql and scripts.
import { findOwnDatabase } from '../workshop/start/own-database'
import { stateDirectory } from '../workshop/start/state'

const url = await findOwnDatabase(stateDirectory)
if (url) console.log(url)
else {
  console.error('The embedded database is not running: start it with "npm run up" (or "npm run dev").')
  process.exitCode = 1
}
