// `npm run dev`: the same database and keys as `up`, with a server that reloads what changes.
import { end, program, servesUntilStopped } from '../workshop/processes/program'
import { prepare } from '../workshop/start/prepare'
import { startServer } from '../workshop/start/server'
import { stateDirectory as state } from '../workshop/start/state'

await program(async () => {
  const { environment, host, port } = await prepare('dev', 'development')
  const next = ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)]
  const server = await startServer({ name: 'next-dev', args: next, environment, host, port, state })
  servesUntilStopped()
  console.log(`\nReady: ${server.address}/oracle\n`)
  return end(await server.exited)
})
