// `npm run db:reset`: removes everything that was stored in the embedded database. The keys stay.
import { createInterface } from 'node:readline/promises'
import { lockHolder, takeLock } from '../workshop/processes/lock'
import { atEnd, program } from '../workshop/processes/program'
import { removeOwnDatabase } from '../workshop/start/own-database'
import { stateDirectory as state } from '../workshop/start/state'

await program(async () => {
  const holder = lockHolder(state)
  if (holder)
    throw new Error(`"npm run ${holder.command}" is running (process ${holder.pid}): stop it first (Ctrl-C).`)
  if (!process.argv.includes('--yes') && !(await confirmed())) {
    console.error('Nothing was removed. To remove without being asked: npm run db:reset -- --yes')
    return 1
  }
  atEnd(takeLock(state, 'db:reset'))
  await removeOwnDatabase(state)
  console.log(`The data are gone; the keys in ${state}/ are kept. The next start begins empty.`)
  return 0
})

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    'Every profile and reading of the embedded database will be lost. Type "yes": ',
  )
  terminal.close()
  return answer.trim() === 'yes'
}
