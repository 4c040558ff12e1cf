// The production server that measurements ask, over a fresh PostgreSQL with its safety on, and how they ask it.
import { buildIfChanged } from '../build/build'
import { startTestServer, type TestServer, testBuild } from '../testing/journeys'

export interface Measured extends TestServer {
  /** With the known API key. */
  headers: Record<string, string>
  /** @returns the answer's JSON; @throws Error when it is a refusal */
  send: <Answer = { id: string }>(method: string, route: string, content: object) => Promise<Answer>
}

interface MeasuredOptions {
  /** More for the server. */
  environment?: Record<string, string>
  /** Options of Node. */
  node?: string[]
}

export async function startMeasured(options: MeasuredOptions = {}): Promise<Measured> {
  await buildIfChanged(testBuild)
  const server = await startTestServer(testBuild, { durable: true, ...options })
  const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' }
  return {
    ...{ ...server, headers },
    async send(method, route, content) {
      const body = JSON.stringify(content)
      const response = await fetch(server.address + route, { method, headers, body })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${text}`)
      return JSON.parse(text)
    },
  }
}
