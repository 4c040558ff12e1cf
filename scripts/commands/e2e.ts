// `npm run e2e -- <files or options>`: the journeys alone; builds first when something changed.
import { buildStandalone, isBuilt } from '../workshop/build/build'
import { generateClient } from '../workshop/database/generate'
import { program } from '../workshop/processes/program'
import { elapsed } from '../workshop/start/steps'
import { runJourneys, testBuild } from '../workshop/testing/journeys'
import { patience } from '../workshop/testing/patience'

await program(async () => {
  generateClient()
  patience()
  if (!isBuilt(testBuild)) {
    console.log('The product has changed: building it …')
    await buildStandalone(testBuild)
  }
  console.log(`The build is up to date (at ${elapsed()} s)`)
  return runJourneys(process.argv.slice(2))
})
