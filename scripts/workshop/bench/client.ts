// The production server that measurements ask, over a fresh PostgreSQL with its safety on, and how they ask it.
import { randomBytes } from 'node:crypto'
import { buildIfChanged } from '../build/build'
import { withClient } from '../postgres/databases'
import { startTestServer, type TestServer, testBuild } from '../testing/journeys'

/** Who asks. */
export interface Caller {
  headers: Record<string, string>
  /** @returns the answer's JSON; @throws Error when it is a refusal */
  send: <Answer = { id: string }>(method: string, route: string, content: object) => Promise<Answer>
}

/** The caller is the known API key. */
export interface Measured extends TestServer, Caller {}

interface MeasuredOptions {
  /** More for the server. */
  environment?: Record<string, string>
  /** Options of Node. */
  node?: string[]
}

export async function startMeasured(options: MeasuredOptions = {}): Promise<Measured> {
  await buildIfChanged(testBuild)
  const server = await startTestServer(testBuild, { durable: true, ...options })
  return { ...server, ...callerOf(server.address, server.apiKey) }
}

/** Another account than that of the known key. */
export async function anotherCaller({
  address,
  databaseUrl,
}: Pick<Measured, 'address' | 'databaseUrl'>): Promise<Caller> {
  const { hashSecret } = await import('@/lib/identity/proof/secret')
  const { SCOPES } = await import('@/lib/platform/context')
  const key = `nps_benchmrk_${randomBytes(32).toString('base64url')}`
  await withClient(databaseUrl, (client) =>
    client.query(
      `WITH account AS (INSERT INTO accounts (id, kind) VALUES (gen_random_uuid(), 'member') RETURNING id)
       INSERT INTO api_keys (id, account_id, key_hash, kind, scopes) SELECT gen_random_uuid(), id, $1, 'member', $2 FROM account`,
      [hashSecret(key), SCOPES],
    ),
  )
  return callerOf(address, key)
}

export function callerOf(address: string, apiKey: string): Caller {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  return {
    headers,
    async send(method, route, content) {
      const body = JSON.stringify(content)
      const response = await fetch(address + route, { method, headers, body })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${text}`)
      return JSON.parse(text)
    },
  }
}
