// Commands about the database: its client, the embedded one's URL and end, and new migrations.
import { createInterface } from 'node:readline/promises'
import { generateClient } from '../workshop/database/generate'
import { lockHolder, takeLock } from '../workshop/processes/lock'
import { atEnd } from '../workshop/processes/program'
import { findOwnDatabase, removeOwnDatabase } from '../workshop/start/own-database'
import { stateDirectory as state } from '../workshop/start/state'

export async function generate(): Promise<number> {
  console.log(generateClient() ? 'Prisma client generated.' : 'The Prisma client is up to date.')
  return 0
}

/** `npm run -s db:url` prints the libpq URL and nothing else, for psql and scripts. */
export async function url(): Promise<number> {
  const found = await findOwnDatabase(state)
  if (!found)
    throw new Error('The embedded database is not running: start it with "npm run up" (or "npm run dev").')
  console.log(found)
  return 0
}

/** The keys stay. */
export async function reset(args: string[]): Promise<number> {
  const holder = lockHolder(state)
  if (holder)
    throw new Error(`"npm run ${holder.command}" is running (process ${holder.pid}): stop it first (Ctrl-C).`)
  if (!args.includes('--yes') && !(await confirmed())) {
    console.error('Nothing was removed. To remove without being asked: npm run db:reset -- --yes')
    return 1
  }
  atEnd(takeLock(state, 'db:reset'))
  await removeOwnDatabase(state)
  console.log(`The data are gone; the keys in ${state}/ are kept. The next start begins empty.`)
  return 0
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    'Every profile and reading of the embedded database will be lost. Type "yes": ',
  )
  terminal.close()
  return answer.trim() === 'yes'
}

/** `-- <name>` writes one from the changes in schema.prisma; `-- --check` only says whether one is missing (exit code 2). */
export async function migration([argument = '']: string[]): Promise<number> {
  const { findDrift, writeMigration } = await import('../workshop/database/new-migration')
  if (argument === '--check') {
    const drift = await findDrift()
    console.log(drift ?? 'The migrations agree with prisma/schema.prisma.')
    if (!drift) return 0
    console.error('prisma/schema.prisma has changes without a migration: npm run db:migration -- <name>')
    return 2
  }
  if (!/^[a-z][a-z0-9_]*$/.test(argument)) {
    console.error('Usage: npm run db:migration -- <name_in_lower_case> | --check')
    return 64
  }
  const folder = await writeMigration(argument, new Date())
  console.log(folder ? `Written: prisma/migrations/${folder}/migration.sql` : 'Nothing changed.')
  return 0
}
