// The secrets of an installation on this machine: made once, kept in a file that only its owner reads. Whoever loses the file
// loses what is sealed with it, so it is never made anew beside existing data.
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import type { Environment } from './settings'

const sealNames = ['SEAL_KEYS', 'SEAL_ACTIVE', 'SEAL_INDEX_KEY', 'AUTH_SECRET'] as const

export interface Keys {
  databasePassword: string
  seal: Record<(typeof sealNames)[number], string>
}

export const keysFile = (state: string) => path.join(state, 'keys.env')

/** @throws Error when the file is gone but the data that needs it is there */
export function ensureKeys(state: string): Keys {
  const file = keysFile(state)
  if (!existsSync(file)) {
    if (existsSync(path.join(state, 'postgres/PG_VERSION')))
      throw new Error(
        `${file} is missing, and the database beside it cannot be opened or read without it. ` +
          'Put the file back, or give the data up: npm run db:reset',
      )
    writeKeys(state, file)
  }
  chmodSync(file, 0o600)
  addAuthSecret(file)
  const values = parseEnv(readFileSync(file, 'utf8'))
  const read = (name: string) => {
    const value = values[name]
    if (!value) throw new Error(`${file} lacks ${name}. Put back the file as it was.`)
    return value
  }
  return {
    databasePassword: read('DATABASE_PASSWORD'),
    seal: {
      SEAL_KEYS: read('SEAL_KEYS'),
      SEAL_ACTIVE: read('SEAL_ACTIVE'),
      SEAL_INDEX_KEY: read('SEAL_INDEX_KEY'),
      AUTH_SECRET: read('AUTH_SECRET'),
    },
  }
}

const key = () => randomBytes(32).toString('base64')

/** An installation older than sign-in lacks this one; nothing kept depends on it, so it may be made later. */
function addAuthSecret(file: string): void {
  const text = readFileSync(file, 'utf8')
  if (parseEnv(text).AUTH_SECRET) return
  appendFileSync(file, `${text.endsWith('\n') ? '' : '\n'}AUTH_SECRET="${key()}"\n`)
}

function writeKeys(state: string, file: string): void {
  const lines = [
    '# Made by the first start. Without this file the data in this folder cannot be read: include it in backups,',
    '# keep it apart from them, and never publish it.',
    `SEAL_KEYS="k1:${key()}"`,
    'SEAL_ACTIVE="k1"',
    `SEAL_INDEX_KEY="${key()}"`,
    `AUTH_SECRET="${key()}"`,
    `DATABASE_PASSWORD="${randomBytes(24).toString('hex')}"`,
  ]
  mkdirSync(state, { recursive: true })
  writeFileSync(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** The file's keys, unless the environment brings any of its own: then it must bring all, and the server names what lacks. */
export function withSealKeys(environment: Environment, keys: Keys): Environment {
  return sealNames.some((name) => environment[name]) ? environment : { ...environment, ...keys.seal }
}
