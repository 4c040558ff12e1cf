// Makes the folder that is the product: `<dist>/standalone` holds a server with all it needs, its static files, the
// migrations and the program that applies them. `npm run up`, the tests and the container run this same folder.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { runChild } from '../processes/children'
import { joinEqualChunks } from './equal-chunks'
import { fingerprint } from './fingerprint'
import { readAtOnce } from './first-scripts'

export const standaloneFolder = (dist: string) => path.resolve(dist, 'standalone')
const stampFile = (dist: string) => path.join(dist, 'built-from')

/** Whether the folder was built from just these sources. */
export function isBuilt(dist: string): boolean {
  return existsSync(stampFile(dist)) && readFileSync(stampFile(dist), 'utf8') === fingerprint()
}

/** Builds unless it is built already, and says which. */
export async function buildIfChanged(dist: string): Promise<void> {
  if (isBuilt(dist)) return console.log('The build is up to date.')
  console.log('The product has changed: building it …')
  await buildStandalone(dist)
}

/** @param dist `.next`, or another folder so that a failing build does not take the running one away */
export async function buildStandalone(dist: string, options: { state?: string } = {}): Promise<void> {
  rmSync(stampFile(dist), { force: true })
  rmSync(standaloneFolder(dist), { recursive: true, force: true })
  // Taken first: a file edited during the build makes the next start build again.
  const stamp = fingerprint()
  const code = await runChild({
    name: 'next-build',
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: dist },
    ...options,
  })
  if (code !== 0) throw new Error('The build failed; the reason is above.')
  assemble(dist)
  writeFileSync(stampFile(dist), stamp)
}

function assemble(dist: string): void {
  const target = standaloneFolder(dist)
  joinEqualChunks(path.join(target, dist, 'server'))
  readAtOnce(dist)
  cpSync(path.join(dist, 'static'), path.join(target, dist, 'static'), { recursive: true })
  if (existsSync('public')) cpSync('public', path.join(target, 'public'), { recursive: true })
  cpSync('prisma/migrations', path.join(target, 'prisma/migrations'), { recursive: true })
  const source = readFileSync('scripts/workshop/database/deploy.ts', 'utf8')
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 }
  writeFileSync(path.join(target, 'migrate.mjs'), ts.transpileModule(source, { compilerOptions }).outputText)
  if (!existsSync(path.join(target, 'node_modules/pg/package.json')))
    throw new Error(
      'The build left out the package "pg", which the migrations need (next.config.ts names what goes along).',
    )
  // The application ends the server itself (lib/platform/drain.ts).
  const server = path.join(target, 'server.js')
  writeFileSync(server, `process.env.NEXT_MANUAL_SIG_HANDLE = 'true'\n${readFileSync(server, 'utf8')}`)
  // Next copies `.env` along; secrets come from the environment that runs the folder.
  for (const name of readdirSync(target)) if (name.startsWith('.env')) rmSync(path.join(target, name))
}
