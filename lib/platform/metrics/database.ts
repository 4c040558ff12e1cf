// The database: its statements, and the connections that they wait for.
import { gauge, timer } from './registry'

const statement = timer({
  name: 'nps_statement_seconds',
  help: 'How long statements took, by what they do to which table and how they ended',
  labels: ['statement', 'ended'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
})
const waited = timer({
  name: 'nps_connection_wait_seconds',
  help: 'How long was waited for a connection to the database, by whether there came one',
  labels: ['ended'],
  buckets: [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 3],
})
const connections = gauge({
  name: 'nps_connections',
  help: 'Connections to the database: busy, idle, and how many there may be (most)',
  labels: ['state'],
})
const waiting = gauge({
  name: 'nps_connections_waiting',
  help: 'Who waits for a connection to the database at this moment',
})

/** `refused`: by a rule of the database. `busy`: in somebody else's way, or too long. `away`: there was no answer. */
export type Ended = 'ok' | 'refused' | 'busy' | 'away' | 'failed'

export const countStatement = (kind: string, ended: Ended, ms: number): void =>
  statement({ statement: kind, ended }, ms)

export const countWait = (ended: 'ok' | 'failed', ms: number): void => waited({ ended }, ms)

interface Pool {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
  readonly options: { max?: number | undefined }
}
export function watchPool(pool: Pool): void {
  waiting(() => pool.waitingCount)
  connections(() => [
    [{ state: 'busy' }, pool.totalCount - pool.idleCount],
    [{ state: 'idle' }, pool.idleCount],
    [{ state: 'most' }, pool.options.max ?? 0],
  ])
}
