// The floor to compare with: a Next.js application of the same version with one route that answers a constant, built and
// served in the same way as ours.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../postgres/cluster'
import { runChild } from '../processes/children'
import { type RunningServer, startServer } from '../start/server'

const folder = '.next-bench'

/** @returns a server whose `/api/health` is the bare route */
export async function startBareServer(): Promise<RunningServer> {
  rmSync(folder, { recursive: true, force: true })
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const root = JSON.stringify(path.resolve('.'))
  const config = `{ output: 'standalone', outputFileTracingRoot: ${root}, turbopack: { root: ${root} } }`
  write('next.config.mjs', `export default ${config}\n`)
  write('package.json', '{ "private": true, "type": "module" }\n')
  write(
    'app/api/health/route.js',
    `export const dynamic = 'force-dynamic'\nexport const GET = () => Response.json({ status: 'ok' })\n`,
  )
  const args = [path.resolve('node_modules/next/dist/bin/next'), 'build']
  const environment = { ...process.env, NODE_ENV: 'production' }
  const code = await runChild({ name: 'bare-build', args, cwd: path.resolve(folder), env: environment })
  if (code !== 0) throw new Error('The bare application could not be built; the reason is above.')
  return startServer({
    name: 'bare-server',
    args: ['server.js'],
    cwd: path.resolve(folder, '.next/standalone', folder),
    environment,
    host: '127.0.0.1',
    port: await freePort(),
  })
}
