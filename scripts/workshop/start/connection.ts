// The database and the keys for a command that works on stored data: those of the environment, else the embedded ones.

import { existsSync } from 'node:fs'
import { env } from '@/lib/platform/env'
import { requireDatabase } from '../postgres/databases'
import { ensureKeys, keysFile, withSealKeys } from './keys'
import { findOwnDatabase } from './own-database'
import { readSettings, withEnvFile } from './settings'
import { stateDirectory as state } from './state'

/** Completes `process.env`, which `lib/platform` reads. @throws Error that says how to start the database, or why it lets nobody in */
export async function connectToInstallation(): Promise<void> {
  const { environment } = readSettings(withEnvFile(process.env), 'local')
  const complete = existsSync(keysFile(state)) ? withSealKeys(environment, ensureKeys(state)) : environment
  const url = complete.DATABASE_URL || (await findOwnDatabase(state))
  if (!url)
    throw new Error(
      'There is no database to work on: start the embedded one with "npm run up", or set DATABASE_URL.',
    )
  Object.assign(process.env, complete, { DATABASE_URL: url, LOG_LEVEL: 'silent' })
  env()
  await requireDatabase(url)
}
