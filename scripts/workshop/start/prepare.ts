// What `up` and `dev` do before their server starts: the folder's lock, the keys, the database with its tables and first rows.
import path from 'node:path'
import { parseEnv as checkEnvironment } from '@/lib/platform/env'
import { seed } from '@/prisma/seed'
import { deployMigrations } from '../database/deploy'
import { generateClient } from '../database/generate'
import { requireDatabase, withClient } from '../postgres/databases'
import { stopLeftovers } from '../processes/children'
import { takeLock } from '../processes/lock'
import { requirePort } from '../processes/port'
import { atEnd } from '../processes/program'
import { ensureKeys, withSealKeys } from './keys'
import { startOwnDatabase } from './own-database'
import { type Environment, readSettings, type Settings, withEnvFile } from './settings'
import { stateDirectory as state } from './state'
import { say, step } from './steps'

/** @returns the settings with an environment that is complete and checked */
export async function prepare(command: string, appEnv: 'local' | 'development'): Promise<Settings> {
  const settings = readSettings(withEnvFile(process.env), appEnv)
  atEnd(takeLock(state, command))
  const stopped = await stopLeftovers(state)
  if (stopped.length) console.log(`Stopped what an earlier start left running: ${stopped.join(', ')}.`)
  await requirePort(settings.host, settings.port, command)

  const production = settings.environment.APP_ENV === 'production'
  // In production nothing is made up: what is missing is named, before anything is started.
  if (production) checkEnvironment(settings.environment)
  await step('Generating the database client', generateClient, (written) =>
    written ? undefined : 'up to date',
  )
  const environment = production ? settings.environment : await completeEnvironment(settings.environment)
  const checked = checkEnvironment(environment)
  const url = checked.DATABASE_URL
  await requireDatabase(url)
  await step(
    'Migrating the database',
    () => deployMigrations(url, path.resolve('prisma/migrations')),
    (names) => (names.length ? `applied ${names.join(', ')}` : 'up to date'),
  )
  // Before anything is written: with other keys than those of before it could not be read again.
  const { proveKeys } = await import('@/lib/platform/seal/proof')
  const { rawDatabase } = await import('@/lib/platform/seal/raw')
  await withClient(url, (client) => proveKeys(rawDatabase(client), checked))
  // A known API key may exist outside production only.
  if (!production) await seed(url, environment.DEV_API_KEY)
  return { ...settings, environment }
}

async function completeEnvironment(environment: Environment): Promise<Environment> {
  const keys = ensureKeys(state)
  const complete = withSealKeys(environment, keys)
  if (environment.DATABASE_URL) return complete
  const { databaseUrl } = await step(
    'Starting PostgreSQL 18',
    async () => {
      const cluster = await startOwnDatabase(state, keys)
      atEnd(cluster.keep(say))
      return cluster
    },
    ({ adopted, directory }) =>
      adopted ? 'adopted the one that an earlier start left running' : `data in ${directory}`,
  )
  return { ...complete, DATABASE_URL: databaseUrl }
}
