// What a start is told from outside: the environment, then the file `.env`; and what it makes up when told nothing.
import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { ENV_NAMES } from '@/lib/platform/env'
import { withFiles } from '@/lib/platform/env-files'

export type Environment = Record<string, string | undefined>

export interface Settings {
  environment: Environment
  host: string
  port: number
}

/** Values of the file at the root fill in what the environment does not say; a variable that is set, even empty, wins. */
export function withEnvFile(environment: Environment, file = '.env'): Environment {
  if (!existsSync(file)) return { ...environment }
  return { ...parseEnv(readFileSync(file, 'utf8')), ...environment }
}

/** What stands in files takes its place among the rest: whoever is started with it needs the files no more. */
function withFilesRead(given: Environment): Environment {
  const { values, faults } = withFiles(given, ENV_NAMES)
  if (faults.length > 0) throw new Error(`${faults.join('; ')}.`)
  const files = new Set(ENV_NAMES.map((name) => `${name}_FILE`))
  const told = Object.entries(values).filter(([, value]) => value !== undefined)
  const rest = Object.entries(given).filter(([name]) => !files.has(name))
  return Object.fromEntries([...rest, ...told])
}

/** @param appEnv APP_ENV when nothing else says it; @throws Error when PORT is no port, or a file of a secret does not tell */
export function readSettings(given: Environment, appEnv: 'local' | 'development'): Settings {
  const told = withFilesRead(given)
  const environment = { ...told, APP_ENV: told.APP_ENV || appEnv }
  const port = Number(given.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535; it is "${given.PORT}".`)
  return { environment, port, host: given.HOST || '127.0.0.1' }
}

/** The address to call a server at that listens on this host. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
