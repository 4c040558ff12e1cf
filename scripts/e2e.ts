// `npm run e2e -- <files or options>`: the journeys alone; builds first when something changed.
import { buildStandalone, isBuilt } from './build/build'
import { generateClient } from './database/generate'
import { program } from './processes/program'
import { runJourneys, testBuild } from './testing/journeys'

await program(async () => {
  generateClient()
  if (!isBuilt(testBuild)) await buildStandalone(testBuild)
  return runJourneys(process.argv.slice(2))
})
