// A Next.js application of a few files, written, built and served like ours: what measurements compare with.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../processes/children'
import { freePort } from '../processes/port'
import { type RunningServer, startServer } from '../start/server'

export const BARE_ROUTE = `export const dynamic = 'force-dynamic'\nexport const GET = () => Response.json({ status: 'ok' })\n`

/**
 * @param folder at the root of the repository, made anew
 * @param files text by path; one of them must answer `/api/health`. Sources may import ours from `@/…`
 * @param node options of Node
 */
export async function startSmallApp(
  folder: string,
  files: Record<string, string>,
  { variables = {}, node = [] }: { variables?: Record<string, string>; node?: string[] } = {},
): Promise<RunningServer> {
  rmSync(folder, { recursive: true, force: true })
  const root = JSON.stringify(path.resolve('.'))
  const config = `{
  output: 'standalone',
  outputFileTracingRoot: ${root},
  turbopack: { root: ${root} },
  serverExternalPackages: ['pg', 'pino'],
  typescript: { ignoreBuildErrors: true },
}`
  const all = {
    'next.config.mjs': `export default ${config}\n`,
    'package.json': '{ "private": true, "type": "module" }\n',
    'tsconfig.json':
      '{ "extends": "../tsconfig.json", "compilerOptions": { "paths": { "@/*": ["../*"] } } }\n',
    ...files,
  }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const args = [path.resolve('node_modules/next/dist/bin/next'), 'build']
  const environment = { ...process.env, ...variables, NODE_ENV: 'production' }
  const code = await runChild({ name: 'small-build', args, cwd: path.resolve(folder), env: environment })
  if (code !== 0) throw new Error(`The application in ${folder} could not be built; the reason is above.`)
  return startServer({
    name: 'small-server',
    args: [...node, 'server.js'],
    cwd: path.resolve(folder, '.next/standalone', folder),
    environment,
    host: '127.0.0.1',
    port: await freePort(),
  })
}
