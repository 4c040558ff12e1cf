// `npm run up`: from a fresh clone to a running Oracle, with the same server that the container runs.
import { buildStandalone, isBuilt, standaloneFolder } from '../workshop/build/build'
import { end, isEnding, program, servesUntilStopped } from '../workshop/processes/program'
import { prepare } from '../workshop/start/prepare'
import { startServer } from '../workshop/start/server'
import { stateDirectory as state } from '../workshop/start/state'
import { elapsed, step } from '../workshop/start/steps'

await program(async () => {
  const { environment, host, port } = await prepare('up', 'local')
  if (isBuilt('.next')) console.log('The build is up to date.')
  else await step('Building the application', () => buildStandalone('.next', { state }))
  const server = await step('Starting the server', () =>
    startServer({
      name: 'server',
      args: ['server.js'],
      cwd: standaloneFolder('.next'),
      environment: { ...environment, NODE_ENV: 'production' },
      host,
      port,
      state,
    }),
  )
  servesUntilStopped()
  console.log(`\nNPS Oracle is ready after ${elapsed()} s: open ${server.address}/oracle and ask a question.`)
  if (environment.DEV_API_KEY)
    console.log(
      `API: curl -H 'Authorization: Bearer ${environment.DEV_API_KEY}' ${server.address}/api/oracle/users`,
    )
  console.log('Ctrl-C stops it; what was stored stays.\n')
  const code = await server.exited
  if (!isEnding()) console.error(`The server ended by itself (exit code ${code}).`)
  return end(code || 1)
})
