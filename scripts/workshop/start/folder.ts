// The folder that is shipped, run by itself: its own migrations, and its server at a free port of this machine.
import { runChild } from '../processes/children'
import { freePort } from '../processes/port'
import { type RunningServer, startServer } from './server'
import type { Environment } from './settings'

export interface Folder {
  /** For messages. */
  name: string
  cwd: string
}

/** @throws Error when they fail; their reason is printed */
export async function migrateFolder({ name, cwd }: Folder, env: Environment): Promise<void> {
  const code = await runChild({ name: 'migrate', args: ['migrate.mjs'], cwd, env })
  if (code !== 0) throw new Error(`The migrations of ${name} end with ${code}; the reason is above.`)
}

/** @throws Error when the server ends or stays silent instead of answering */
export const serveFolder = async (
  { name, cwd }: Folder,
  environment: Environment,
  port?: number,
): Promise<RunningServer> =>
  startServer({
    name,
    args: ['server.js'],
    cwd,
    environment,
    host: '127.0.0.1',
    port: port ?? (await freePort()),
  })
