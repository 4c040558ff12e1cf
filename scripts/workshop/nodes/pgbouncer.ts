// PgBouncer before a database, lending its connections by transaction, where the program is there.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { accountFor } from '../postgres/binaries'
import { withClient } from '../postgres/databases'
import { pause } from '../processes/identity'
import { freePort } from '../processes/port'
import { atEnd } from '../processes/program'

/** What the product asks of its connections, and cannot say through a pooler: it stands with the database instead. */
const SETTINGS = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
}

export function findPgBouncer(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return [...folders, '/usr/sbin'].map((folder) => path.join(folder, 'pgbouncer')).find(existsSync)
}

/** @returns DATABASE_URL of the product through it; it ends with the command */
export async function startPgBouncer(program: string, databaseUrl: string): Promise<string> {
  const url = new URL(databaseUrl)
  const name = url.pathname.slice(1)
  await withClient(databaseUrl, async (client) => {
    for (const [setting, value] of Object.entries(SETTINGS))
      await client.query(`ALTER DATABASE ${name} SET ${setting} = '${value}'`)
  })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-pgbouncer-'))
  const port = await freePort()
  const file = path.join(folder, 'pgbouncer.ini')
  const password = decodeURIComponent(url.password)
  const lines = [
    '[databases]',
    `${name} = host=127.0.0.1 port=${url.port} dbname=${name} user=${url.username} password=${password}`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =`,
    'auth_type = any\npool_mode = transaction\ndefault_pool_size = 10\nmax_client_conn = 200',
  ]
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  const account = accountFor(folder)
  if (account.uid !== undefined && account.gid !== undefined)
    for (const each of [folder, file]) chownSync(each, account.uid, account.gid)
  chmodSync(folder, 0o700)
  const child: ChildProcess = spawn(program, ['-q', file], { ...account, cwd: '/', stdio: 'ignore' })
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  atEnd(async () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const through = `postgresql://${url.username}@127.0.0.1:${port}/${name}?pgbouncer=true`
  for (const end = performance.now() + 10_000; ; await pause(50)) {
    try {
      await withClient(through, (client) => client.query('SELECT 1'))
      return through
    } catch (error) {
      if (ended || performance.now() > end) throw new Error('PgBouncer lets nobody in.', { cause: error })
    }
  }
}
