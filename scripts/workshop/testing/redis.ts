// Finds a Redis server for the tests of limits, or installs Debian's where it may. Its tests start it themselves, on a free port;
// without the program they are left out of the run, and a line says so.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { installPackages } from './install.ts'

const NAMED = 'name one: REDIS_SERVER_PATH=/path/to/redis-server npm test'
export const NO_REDIS =
  'There is no redis-server, so the tests of limits in a shared Redis (tests/limits-*) are not run. ' +
  `Install it (Debian: apt-get install redis-server) or ${NAMED}`

/** REDIS_SERVER_PATH, else the first on the PATH. @returns undefined when there is none */
export function findRedis(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const places = [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => path.join(folder, 'redis-server'))
  return [process.env.REDIS_SERVER_PATH ?? '', ...places].find(existsSync)
}

export async function ensureRedis(): Promise<void> {
  if (!findRedis())
    await installPackages(
      ['redis-server'],
      `The tests of shared limits need a Redis; to use an installed one, ${NAMED}`,
    )
}
