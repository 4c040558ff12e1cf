// Finds a Redis server for the tests of limits, or installs Debian's where it may. Its tests start it themselves, on a free port;
// without the program they are left out of the run, and a line says so.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export const NO_REDIS =
  'There is no redis-server, so the tests of limits in a shared Redis (tests/limits-*) are not run. ' +
  'Install it (Debian: apt-get install redis-server) or name one: REDIS_SERVER_PATH=/path/to/redis-server npm test'

/** REDIS_SERVER_PATH, else the first on the PATH. @returns undefined when there is none */
export function findRedis(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const places = [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => path.join(folder, 'redis-server'))
  return [process.env.REDIS_SERVER_PATH ?? '', ...places].find(existsSync)
}

/** Installs the program where apt and the rights for it are there; the service that comes with it is not started. */
export function ensureRedis(): void {
  if (findRedis()) return
  const [command, ...sudo] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const run = (args: string[], output: 'ignore' | 'inherit' = 'inherit') =>
    spawnSync(command, [...sudo, ...args], {
      stdio: ['ignore', 'ignore', output],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    }).status === 0
  if (!existsSync('/etc/debian_version') || !run(['--version'], 'ignore')) return
  console.log('There is no Redis for the tests yet: installing it …')
  run(['update', '-qq'])
  run(['install', '-y', '-qq', '--no-install-recommends', 'redis-server'])
}
