// `npm run check`: whether an installation is fit to serve, question by question, each with a sentence and what to do; exit code 1 where
// something is not as it must be. It changes nothing; with a key of Anthropic it asks the model a few words.
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type pg from 'pg'
import { ENV_NAMES, env } from '@/lib/platform/env'
import * as checks from '../workshop/check/checks'
import { withClient } from '../workshop/postgres/databases'
import { connectToInstallation } from '../workshop/start/connection'
import { stateDirectory } from '../workshop/start/state'

const MARKS = { good: '✓', open: '○', bad: '✗' } as const
const MIGRATIONS = 'prisma/migrations'

async function shippedMigrations(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** A question that cannot be put is answered too. */
async function answered(ask: () => Promise<checks.Finding>): Promise<checks.Finding> {
  try {
    return await ask()
  } catch (error) {
    return { verdict: 'bad', said: error instanceof Error ? error.message : String(error) }
  }
}

/** @returns the sentence of what keeps even the questions from being asked; null when they can be */
async function connected(): Promise<string | null> {
  try {
    await connectToInstallation()
    return null
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
}

export async function check(): Promise<number> {
  let worst = 0
  const tell = (what: string, { verdict, said }: checks.Finding) => {
    if (verdict === 'bad') worst = 1
    console.log(`${MARKS[verdict]} ${what.padEnd(12)} ${said}`)
  }
  const away = await connected()
  if (away) {
    tell('environment', { verdict: 'bad', said: away })
    return 1
  }
  const own = env()
  const set = ENV_NAMES.filter((name) => process.env[name])
  tell('environment', {
    verdict: 'good',
    said: `${set.length} of ${ENV_NAMES.length} names are set, and sound.`,
  })
  tell('exposure', checks.exposure(own))
  const asked = (ask: (client: pg.ClientBase) => Promise<checks.Finding>) =>
    answered(() => withClient(own.DATABASE_URL, ask))
  const shipped = await shippedMigrations()
  tell('database', await asked((client) => checks.databaseOf(client, own)))
  tell('migrations', await asked((client) => checks.migrations(client, shipped)))
  tell('keys', await asked((client) => checks.keys(client, own)))
  tell('clock', await asked((client) => checks.clock(client, Date.now)))
  tell('disk', await answered(() => checks.disk(existsSync(stateDirectory) ? stateDirectory : '.')))
  tell('redis', await answered(() => checks.redis(own)))
  tell('claude', await answered(() => checks.claude(own)))
  console.log(worst === 0 ? '\nIt can serve.' : '\nNot all is well: see the lines with ✗.')
  return worst
}
