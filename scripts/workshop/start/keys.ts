// The secrets of an installation on this machine: made once, kept in a file that only its owner reads. Whoever loses the file
// loses what is sealed with it, so it is never made anew beside existing data.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { parseEnv as checkEnvironment, EnvError } from '@/lib/platform/env'
import type { Environment } from './settings'

const sealNames = ['SEAL_KEYS', 'SEAL_ACTIVE', 'SEAL_INDEX_KEY', 'AUTH_SECRET'] as const

export interface Keys {
  databasePassword: string
  seal: Record<(typeof sealNames)[number], string>
}

export const keysFile = (state: string) => path.join(state, 'keys.env')

/** @throws Error when the file is gone but the data that needs it is there, or when it is damaged: then it is left as it is */
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
  const text = readFileSync(file, 'utf8')
  if (parseEnv(text).AUTH_SECRET === undefined) {
    // Of an installation older than sign-in; nothing kept depends on the secret, so a file that is whole otherwise gets one.
    const older = `${text}AUTH_SECRET="${key()}"\n`
    read(file, older)
    replace(file, older)
  }
  return read(file, readFileSync(file, 'utf8'))
}

const key = () => randomBytes(32).toString('base64')

/** A comment, or a name with a value whose quotes are closed. */
const LINE = /^\s*(#.*|[A-Z_]+=("[^"]*"|'[^']*'|[^"'\s]*)\s*(#.*)?)?$/

/** Throws unless the text is a whole file. The message names what is wrong, never a value. */
function read(file: string, text: string): Keys {
  const damaged = (what: string) => {
    throw new Error(
      `${file} is damaged: ${what}. Put it back as it was, from a backup; nothing was written to it.`,
    )
  }
  const broken = text.split('\n').findIndex((line) => !LINE.test(line))
  if (broken >= 0) damaged(`line ${broken + 1} is not whole`)
  if (!text.endsWith('\n')) damaged('its end is missing')
  const values = parseEnv(text)
  const lacking = [...sealNames, 'DATABASE_PASSWORD'].filter((name) => !values[name])
  if (lacking.length > 0) damaged(`it lacks ${lacking.join(', ')}`)
  const { DATABASE_PASSWORD: databasePassword = '' } = values
  const seal = Object.fromEntries(sealNames.map((name) => [name, values[name]])) as Keys['seal']
  try {
    checkEnvironment({ DATABASE_URL: 'postgresql://127.0.0.1/nobody', ...seal })
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    damaged(error.message.split('\n').slice(1).join('; ').trim())
  }
  return { databasePassword, seal }
}

/** As a whole or not at all. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
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
  replace(file, `${lines.join('\n')}\n`)
}

/** The file's keys, unless the environment brings any of its own: then it must bring all, and the server names what lacks. */
export function withSealKeys(environment: Environment, keys: Keys): Environment {
  return sealNames.some((name) => environment[name]) ? environment : { ...environment, ...keys.seal }
}
