// What serves the product: `npm run up` as the container does, `npm run dev` with reload; and the folder that both container and
// `up` run, `npm run build`.
import { buildStandalone, isBuilt, standaloneFolder } from '../workshop/build/build'
import { end, isEnding, servesUntilStopped } from '../workshop/processes/program'
import { prepare } from '../workshop/start/prepare'
import { startServer } from '../workshop/start/server'
import { wantsFakeAi, withFakeAi } from '../workshop/start/stand-in'
import { stateDirectory as state } from '../workshop/start/state'
import { elapsed, step } from '../workshop/start/steps'

/** As `prepare` does, with a stand-in for Claude where the arguments ask for it. */
async function prepared(args: string[], command: 'up' | 'dev') {
  const fake = wantsFakeAi(args, command)
  const settings = await prepare(command, command === 'up' ? 'local' : 'development')
  return fake ? { ...settings, environment: await withFakeAi(settings.environment) } : settings
}

export async function up(args: string[]): Promise<never> {
  const { environment, host, port } = await prepared(args, 'up')
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
}

/** The same database and keys as `up`. */
export async function dev(args: string[]): Promise<never> {
  const { environment, host, port } = await prepared(args, 'dev')
  const next = ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)]
  const server = await startServer({ name: 'next-dev', args: next, environment, host, port, state })
  servesUntilStopped()
  console.log(`\nReady: ${server.address}/oracle\n`)
  return end(await server.exited)
}

export async function build(): Promise<number> {
  await buildStandalone('.next')
  return 0
}
