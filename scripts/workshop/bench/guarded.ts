// One application with a bare route and the same route behind the guard, by key and by session, with and without a row that
// only its owner gets. So all are measured in one process and one run.
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { RunningServer } from '../start/server'
import { startTemporaryInstallation } from '../testing/installation'
import { BARE_ROUTE, startSmallApp } from './small-app'

const guarded = (run: string, imports = '') => `
import { endpoint, guarded } from '@/lib/identity/doors/route'
${imports}
export const dynamic = 'force-dynamic'
export const { GET } = endpoint('/api/bench', {
  GET: guarded({ scope: 'profiles:read', limit: 'reads', run: async (ctx) => ({ status: 200, body: ${run} }) }),
})
`
const files = {
  'app/api/health/route.js': BARE_ROUTE,
  'app/api/guarded/route.ts': guarded(`{ status: 'ok' }`),
  'app/api/row/route.ts': `
import { db } from '@/lib/platform/db'
export const dynamic = 'force-dynamic'
export const GET = async () => Response.json(await db().profile.count({ where: { id: process.env.BENCH_PROFILE } }))
`,
  'app/api/owned/route.ts': guarded(
    `await db().profile.count({ where: { id: process.env.BENCH_PROFILE, accountId: ctx.actor.owner } })`,
    `import { db } from '@/lib/platform/db'`,
  ),
}

export interface GuardedServer extends RunningServer {
  apiKey: string
  /** A guest's cookie, as a browser sends it. */
  cookie: string
}

/** @param extra such as REDIS_URL */
export async function startGuardedServer(extra: Record<string, string> = {}): Promise<GuardedServer> {
  const { databaseUrl, environment } = await startTemporaryInstallation({ durable: true })
  const made = await fill(databaseUrl)
  const variables = {
    ...{ ...environment, APP_ENV: 'local', LOG_LEVEL: 'error', BENCH_PROFILE: made.profileId },
    ...extra,
  }
  const server = await startSmallApp('.next-bench-guard', files, { variables })
  return { ...server, ...made }
}

async function fill(databaseUrl: string) {
  const { SESSION_COOKIE } = await import('@/lib/identity/proof/guests')
  const { hashSecret } = await import('@/lib/identity/proof/secret')
  const { newId } = await import('@/lib/platform/id')
  const id = () => newId(Date.now())
  const [accountId, profileId] = [id(), id()]
  const [apiKey, token] = [
    `nps_benchmrk_${randomBytes(32).toString('base64url')}`,
    randomBytes(32).toString('base64url'),
  ]
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`INSERT INTO accounts (id, kind) VALUES ($1, 'guest')`, [accountId])
    await client.query(
      `INSERT INTO api_keys (id, account_id, key_hash, kind, scopes) VALUES ($1, $2, $3, 'member', '{profiles:read}')`,
      [id(), accountId, hashSecret(apiKey)],
    )
    await client.query(
      `INSERT INTO sessions (id, account_id, token_hash, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
      [id(), accountId, hashSecret(token)],
    )
  } finally {
    await client.end()
  }
  return { apiKey, profileId, cookie: `${SESSION_COOKIE}=${token}` }
}
