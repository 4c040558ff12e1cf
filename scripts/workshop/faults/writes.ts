// Two hundred readings that are asked for while something happens, and what became of each: what was acknowledged is there and opens,
// nothing is there by half, and the same requests sent again make what is missing, once.
import { randomUUID } from 'node:crypto'
import type { Caller } from '../bench/client'
import { ASKED, ask, askUntilSettled, PERSON } from '../nodes/checks'
import { untilReady } from '../nodes/node'
import { withClient } from '../postgres/databases'
import type { Stage } from './stage'

export const COUNT = 200
const WIDTH = 10
/** When so many are acknowledged, it happens. */
const STRIKE_AT = 60

export interface Written {
  acknowledged: number
  /** Acknowledged, and not there or not to be opened. */
  lost: number
  /** There without one of its parts. */
  half: number
  /** Beyond one for each request, after all were sent again. */
  doubled: number
  /** Answers that are no success and say neither that nor when it may pass. */
  rude: string[]
  /** From the strike to the first that was acknowledged after a failure; 0 where nothing failed. */
  healSeconds: number
}

interface Reading {
  id: string
  question: string
}

const HALF = `
  SELECT count(*) AS half FROM oracle_readings AS reading WHERE account_id = $1 AND (
    NOT EXISTS (SELECT 1 FROM oracle_reading_users WHERE reading_id = reading.id)
    OR NOT EXISTS (SELECT 1 FROM oracle_reading_words WHERE reading_id = reading.id)
    OR NOT EXISTS (SELECT 1 FROM oracle_reading_viewers WHERE reading_id = reading.id)
    OR NOT EXISTS (SELECT 1 FROM oracle_audit_log WHERE resource_id = reading.id::text AND action = 'create_reading'))`

/** A refusal for the moment; a broken connection is one too, since nobody is there to speak. */
const polite = (status: number, retry: string | null) => status === 503 && retry !== null

/** Why a connection broke. */
export const codeOf = (error: unknown): string =>
  ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? String(error)

interface Sent {
  keyed: Record<string, string>
  content: { question: string }
  id?: string
}

async function standing({ databaseUrl }: Stage, user: string) {
  return withClient(databaseUrl, async (client) => {
    const text = 'SELECT account_id AS account FROM oracle_users WHERE id = $1'
    const { account } = (await client.query<{ account: string }>(text, [user])).rows[0]!
    const { rows } = await client.query<{ half: string }>(HALF, [account])
    const all = await client.query('SELECT 1 FROM oracle_readings WHERE account_id = $1', [account])
    return { half: Number(rows[0]?.half), rows: all.rowCount ?? 0 }
  })
}

/** @param strike what happens in the middle; the writes go on meanwhile */
export async function writeThrough(
  stage: Stage,
  caller: Caller,
  strike: () => Promise<unknown>,
): Promise<Written> {
  const { address } = stage.node
  const url = `${address}/api/oracle/reading`
  const user_id = (await caller.send('POST', '/api/oracle/users', PERSON)).id
  const all: Sent[] = Array.from({ length: COUNT }, (_, turn) => ({
    keyed: { ...caller.headers, 'idempotency-key': randomUUID() },
    content: { user_id, ...ASKED, question: `Should I take job ${turn}?` },
  }))
  const rude: string[] = []
  let [acknowledged, failed, struckAt, healSeconds] = [0, 0, 0, 0]
  let struck: Promise<unknown> | undefined

  async function write(one: Sent): Promise<void> {
    try {
      const { status, json, headers } = await ask('POST', url, one.keyed, one.content)
      if (status === 201) {
        one.id = json.id
        acknowledged++
        if (failed > 0 && healSeconds === 0) healSeconds = (performance.now() - struckAt) / 1000
      } else if (!polite(status, headers.get('retry-after'))) rude.push(String(status))
    } catch {
      // Nobody spoke.
    }
    if (acknowledged >= STRIKE_AT && !struck) {
      struckAt = performance.now()
      struck = strike()
    }
    if (one.id !== undefined) return
    failed++
    await untilReady(address)
  }
  let next = 0
  const worker = async () => {
    while (next < COUNT) await write(all[next++]!)
  }
  await Promise.all(Array.from({ length: WIDTH }, worker))
  await struck

  let lost = 0
  for (const { id, content } of all) {
    if (id === undefined) continue
    const { status, json } = await ask<Reading>('GET', `${address}/api/oracle/readings/${id}`, caller.headers)
    if (status !== 200 || json.question !== content.question) lost++
  }
  const before = await standing(stage, user_id)
  for (const { id, keyed, content } of all) {
    try {
      const again = await askUntilSettled(['POST', url, keyed, content])
      if (again.status !== 201) rude.push(`${again.status} when sent again`)
      else if (id !== undefined && again.json.id !== id) rude.push('another one when sent again')
    } catch (error) {
      rude.push(`${codeOf(error)} when sent again`)
    }
  }
  const after = await standing(stage, user_id)
  const half = before.half + after.half
  return { acknowledged, lost, half, doubled: after.rows - COUNT, rude, healSeconds }
}
