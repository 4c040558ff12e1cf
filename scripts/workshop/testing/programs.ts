// Programs of the system that some tests need: found, or installed from Debian's packages where that may be done. Without one of them its
// tests are left out of the run, and a line says so.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { installPackages } from './install.ts'

interface Program {
  name: string
  /** The variable that names one which is not on the PATH. */
  variable: string
  package: string
  /** Its tests, and what they try. */
  tests: string
  tries: string
}

const REDIS: Program = {
  name: 'redis-server',
  variable: 'REDIS_SERVER_PATH',
  package: 'redis-server',
  tests: 'tests/limits-*.test.ts',
  tries: 'limits in a shared Redis',
}
const OPENSSL: Program = {
  name: 'openssl',
  variable: 'OPENSSL_PATH',
  package: 'openssl',
  tests: 'tests/scripts/container-secrets.db.test.ts',
  tries: 'an encrypted connection to the database',
}
const PROGRAMS = [REDIS, OPENSSL]

/** The one that its variable names, else the first on the PATH. */
function find({ name, variable }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const places = [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => path.join(folder, name))
  return [process.env[variable] ?? '', ...places].find(existsSync)
}
export const findRedis = () => find(REDIS)

const absent = () => PROGRAMS.filter((program) => !find(program))

/** The tests that cannot be run here, each with a sentence about why. */
export const leftOut = () =>
  absent().map(({ name, variable, package: from, tests, tries }) => ({
    tests,
    said:
      `There is no ${name}, so the tests of ${tries} (${tests}) are not run. ` +
      `Install it (Debian: apt-get install ${from}) or name one: ${variable}=/path/to/${name} npm test`,
  }))

export async function ensurePrograms(): Promise<void> {
  const missing = absent()
  if (missing.length > 0)
    await installPackages(
      missing.map((program) => program.package),
      `Some tests need ${missing.length > 1 ? 'them' : 'it'}; installed ones may be named: ${missing
        .map(({ variable, name }) => `${variable}=/path/to/${name}`)
        .join(' ')} npm test`,
    )
}
