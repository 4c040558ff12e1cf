// What an operator wants to know of an installation before and while it serves: one sentence a question, and what to do where the answer is bad.
import { statfs } from 'node:fs/promises'
import type pg from 'pg'
import { pieces } from '@/lib/platform/claude/client'
import { ModelFailure } from '@/lib/platform/claude/failure'
import { costOf } from '@/lib/platform/claude/models'
import type { Env } from '@/lib/platform/env'
import { sharedLimits } from '@/lib/platform/rate-limit/take'
import { examineKeys, sentenceOfKeys } from '@/lib/platform/seal/proof'
import { rawDatabase } from '@/lib/platform/seal/raw'
import { migrationsOf } from '../backup/tables'

/** `open`: it is not used here, or might be better; nothing that keeps the product from serving. */
export interface Finding {
  verdict: 'good' | 'open' | 'bad'
  said: string
}

const good = (said: string): Finding => ({ verdict: 'good', said })
const open = (said: string): Finding => ({ verdict: 'open', said })
const bad = (said: string): Finding => ({ verdict: 'bad', said })

/** Milliseconds; a session or an invitation would end so much too early or late. */
const CLOCK_MS = 2_000
const GIGABYTE = 1e9
/** Of a PostgreSQL whose statements are those of the product. */
const OLDEST_POSTGRES = 150_000

interface Told {
  version: string
  number: number
  tls: boolean | null
  size: string
  /** `0` for none. */
  patience: string
}

export async function databaseOf(client: pg.ClientBase, { DATABASE_URL }: Env): Promise<Finding> {
  const { rows } = await client.query<Told>(
    `SELECT current_setting('server_version') AS version, current_setting('statement_timeout') AS patience, current_setting('server_version_num')::int AS number,
       (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) AS tls,
       pg_size_pretty(pg_database_size(current_database())) AS size`,
  )
  const { version = '', number = 0, tls, size, patience } = rows[0] ?? {}
  if (number < OLDEST_POSTGRES) return bad(`PostgreSQL ${version} is too old: 15 or newer is needed.`)
  const { hostname, searchParams } = new URL(DATABASE_URL)
  const near = /^(localhost|127\.|\[::1\]|$)/.test(hostname) || searchParams.get('host')?.startsWith('/')
  const said = `PostgreSQL ${version} answers; the data take ${size}.`
  // Through a pooler the product cannot say it itself.
  if (searchParams.get('pgbouncer') === 'true' && patience === '0')
    return bad(`${said} Behind PgBouncer no statement ends by itself: docs/scaling.md has what to set.`)
  return tls || near
    ? good(said)
    : open(`${said} The connection is not encrypted: add sslmode=verify-full to DATABASE_URL.`)
}

/** @param shipped names of the migrations of this version */
export async function migrations(client: pg.ClientBase, shipped: string[]): Promise<Finding> {
  const applied = await migrationsOf(client)
  if (!applied) return bad('The database is empty: start the product once, or run the migrations.')
  const missing = shipped.filter((name) => !applied.includes(name))
  const newer = applied.filter((name) => !shipped.includes(name))
  if (newer.length > 0)
    return bad(
      `The database is of a newer version (${newer.join(', ')}): run that one, or restore a backup of this one.`,
    )
  if (missing.length > 0) return bad(`Not applied: ${missing.join(', ')}. A start applies them.`)
  return good(`All ${shipped.length} migrations are applied.`)
}

export async function keys(client: pg.ClientBase, env: Env): Promise<Finding> {
  const sentence = sentenceOfKeys(await examineKeys(rawDatabase(client), env))
  return sentence
    ? bad(sentence)
    : good(`The keys open what is stored; ${env.SEAL_ACTIVE} seals what is new.`)
}

/** Against the database's, which several servers share. */
export async function clock(client: pg.ClientBase, now: () => number): Promise<Finding> {
  const before = now()
  const { rows } = await client.query<{ ms: string }>(
    `SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms`,
  )
  const after = now()
  const off = Math.round(Number(rows[0]?.ms) - (before + after) / 2)
  if (Math.abs(off) - (after - before) > CLOCK_MS)
    return bad(`This machine's clock is ${off / -1000} s off the database's: synchronise both (NTP).`)
  return good(`The clock agrees with the database's to ${Math.abs(off)} ms.`)
}

export async function disk(folder: string): Promise<Finding> {
  const { bavail, bsize, blocks } = await statfs(folder)
  const free = bavail * bsize
  const said = `${(free / GIGABYTE).toFixed(1)} GB of ${((blocks * bsize) / GIGABYTE).toFixed(0)} GB are free.`
  if (free < GIGABYTE) return bad(`${said} Make room: PostgreSQL stops writing when there is none.`)
  return free < 0.1 * blocks * bsize ? open(`${said} That is less than a tenth.`) : good(said)
}

/** A server of one's own with the same patience as at start; nothing is left in it. */
export async function redis(env: Env, patience = { redis: 2_000, upstash: 5_000 }): Promise<Finding> {
  const shared = sharedLimits(env, patience)
  if (!shared) return open('No Redis is named: each server counts limits for itself, which is right for one.')
  const began = performance.now()
  try {
    await shared.limits.ping()
  } catch {
    return bad(
      'The Redis that is named does not answer: servers count alone until it does. Look at REDIS_URL or UPSTASH_REDIS_REST_URL.',
    )
  }
  return good(`Redis answers in ${Math.round(performance.now() - began)} ms.`)
}

const SMALLEST = {
  system: 'Answer with the JSON that is asked for and nothing else.',
  user: JSON.stringify({ check: 'Is anybody there?' }),
  schema: {
    type: 'object',
    properties: { here: { type: 'boolean' } },
    required: ['here'],
    additionalProperties: false,
  },
  maxTokens: 50,
}
const CURES: Record<string, string> = {
  '401': 'The key is refused: look at ANTHROPIC_API_KEY.',
  '403': 'The key may not use this model: look at ANTHROPIC_MODEL and the workspace of the key.',
  '404': 'There is no such model: look at ANTHROPIC_MODEL.',
  '402': 'The account has no money left.',
}

/** One call of a few tokens, the way that readings go. */
export async function claude(env: Env): Promise<Finding> {
  if (!env.ANTHROPIC_API_KEY) return open('No key of Anthropic: the built-in words stand, for everybody.')
  const usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
  const began = performance.now()
  try {
    for await (const _ of pieces(SMALLEST, { wholeMs: 15_000, idleMs: 10_000 }, usage));
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error
    return bad(
      `${env.ANTHROPIC_MODEL} gives no answer (${error.message}). ${CURES[error.reason] ?? 'The built-in words stand meanwhile.'}`,
    )
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  return good(
    `${env.ANTHROPIC_MODEL} answers in ${seconds} s, for $${(costOf(env.ANTHROPIC_MODEL, usage) / 1e9).toFixed(6)}.`,
  )
}

/** What is allowed to be empty, and is better filled where other people come. */
export function exposure({ APP_ENV, PUBLIC_ORIGIN, METRICS_TOKEN, TRUSTED_PROXIES }: Env): Finding {
  if (APP_ENV !== 'production')
    return open(`APP_ENV is ${APP_ENV}: limits are wide, and this is for one's own machine.`)
  const unset = [
    ...(PUBLIC_ORIGIN ? [] : ['PUBLIC_ORIGIN']),
    ...(METRICS_TOKEN ? [] : ['METRICS_TOKEN']),
    ...(TRUSTED_PROXIES > 0 ? [] : ['TRUSTED_PROXIES']),
  ]
  if (unset.length === 0) return good('The public address, the proxies and the token for metrics are set.')
  return open(`Not set: ${unset.join(', ')} (.env.example says what each is for).`)
}
