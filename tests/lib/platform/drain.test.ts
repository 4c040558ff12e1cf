// The end of a server, seen from its connections; and its front door, as raw requests meet it. The tests run side by side, so each
// has the `expect` of its own: the common one may belong to another, or to none any more.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import http from 'node:http'
import net from 'node:net'
import { afterAll, it } from 'vitest'

const key = () => randomBytes(32).toString('base64')
const environment = {
  ...{ DATABASE_URL: 'postgresql://nobody@127.0.0.1/nothing', APP_ENV: 'test', LOG_LEVEL: 'silent' },
  ...{ SEAL_KEYS: `k1:${key()}`, SEAL_ACTIVE: 'k1', SEAL_INDEX_KEY: key(), AUTH_SECRET: key() },
}
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** A server of its own for each test: they end at the same time. */
async function start(more: Record<string, string> = {}) {
  const args = ['--import', 'tsx', 'tests/support/draining-server.ts']
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (data) => resolve(Number(data))),
  )

  /** Sends text as it is; resolves with all that came until the connection ended. */
  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = ''
      const socket = net.connect(port, '127.0.0.1', () => socket.write(text))
      socket.setEncoding('latin1')
      socket.on('data', (data) => {
        answer += data
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(answer))
    })
  /** Sends a text and goes on holding its connection. */
  const hold = (text: string) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('error', () => {})
  }
  const get = (path: string, agent: http.Agent) =>
    new Promise<{ status: number; connection: string | undefined; body: string }>((resolve, reject) => {
      const request = http.get({ agent, port, host: '127.0.0.1', path }, async (response) => {
        const body = (await response.setEncoding('utf8').toArray()).join('')
        resolve({ status: response.statusCode ?? 0, connection: response.headers.connection, body })
      })
      request.on('error', reject)
    })
  const end = (signal: NodeJS.Signals) => child.kill(signal)
  return { exited, raw, hold, get, end }
}
const kept = () => new http.Agent({ keepAlive: true, maxSockets: 1 })

it.concurrent.for(['SIGTERM', 'SIGINT'] as const)(
  'after %s what was asked is answered whole, and nothing is left',
  async (signal, { expect }) => {
    const { get, end, exited } = await start()
    const [busy, idle] = [kept(), kept()]
    expect(await get('/quick', idle)).toMatchObject({ connection: 'keep-alive' })
    const slow = get('/slow', busy)
    await expect.poll(() => get('/ready', idle)).toMatchObject({ status: 200 })
    end(signal)
    // The kept connection is still good for one request, which learns that there is none after it.
    await expect
      .poll(() => get('/ready', idle), { interval: 5 })
      .toMatchObject({ status: 503, connection: 'close' })
    expect(await slow).toMatchObject({ status: 200, body: 'first last' })
    expect(await exited).toBe(0)
    await expect(get('/quick', kept())).rejects.toThrow('ECONNREFUSED')
  },
)

it.concurrent('with time for load balancers, new connections are taken and told that it is not ready', async ({
  expect,
}) => {
  const { get, end, exited } = await start({ DRAIN_SECONDS: '2' })
  end('SIGTERM')
  await expect.poll(() => get('/ready', kept())).toMatchObject({ status: 503, connection: 'close' })
  expect(await get('/quick', kept())).toMatchObject({ status: 200, connection: 'close' })
  expect(await exited).toBe(0)
})

it.concurrent('a connection that never finishes its request holds nothing up for long, and a second signal ends at once', async ({
  expect,
}) => {
  const { get, hold, end, exited } = await start()
  hold('POST /quick HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n')
  await get('/quick', kept())
  end('SIGTERM')
  await expect.poll(() => get('/ready', kept()).catch(() => 'refused')).toBe('refused')
  await new Promise((resolve) => setTimeout(resolve, 600))
  end('SIGTERM')
  expect(await exited).toBe(143)
})

it.concurrent('a request that never ends is cut', async ({ expect }) => {
  const { get, hold, end, exited } = await start()
  hold('POST /quick HTTP/1.1\r\nHost: x\r\n')
  await get('/quick', kept())
  end('SIGTERM')
  expect(await exited).toBe(0)
})

const END = 'Host: x\r\nConnection: close\r\n\r\n'
const every = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const pages = 'GET, HEAD, POST, OPTIONS'
it.concurrent('knows its verbs and its addresses, whatever stands in the request line', async ({
  expect,
}) => {
  const { raw } = await start()
  const cases: [string, number, RegExp][] = [
    ['OPTIONS *', 204, new RegExp(`\r\nAllow: ${every}\r\n`)],
    ['GET *', 400, /cannot be read|address/i],
    ['TRACE /oracle', 405, new RegExp(`\r\nAllow: ${pages}\r\n`)],
    ['TRACE *', 400, /./],
    ['TRACE /api/health', 405, new RegExp(`\r\nAllow: ${every}\r\n[\\s\\S]*"code":"method_not_allowed"`)],
    ['PROPFIND /api/keys?x', 405, /"instance":"\/api\/keys"/],
    ['GET /api/users?a=1&__proto__=1', 400, /"pointer":"\?__proto__"/],
    ['GET /api/users?%5F_proto__', 400, /"pointer":"\?__proto__"/],
    ['GET /api/users?a=__proto__', 200, /./],
    ['GET /oracle?__proto__=1', 200, /./],
    ['PROPFIND /oracle', 405, /text\/plain/],
    ['PUT /oracle', 405, /Allow/],
    ['DELETE /apiary', 405, /Allow/],
    ['PUT /api/anything', 200, /PUT \/api\/anything$/],
    ['OPTIONS /api/anything', 200, /OPTIONS \/api\/anything$/],
    ['OPTIONS /oracle', 204, new RegExp(`\r\nAllow: ${pages}\r\n`)],
    ['POST /oracle', 200, /POST \/oracle$/],
    ['GET http://evil.test/en?a=1', 200, /GET \/en\?a=1$/],
    ['GET HTTPS://evil.test', 200, /GET \/$/],
    ['GET http://evil.test?x', 200, /GET \/\?x$/],
    ['CONNECT evil.test:443', 405, /Connection: close/],
  ]
  for (const [line, status, pattern] of cases) {
    const answer = await raw(`${line} HTTP/1.1\r\n${END}`)
    expect(answer, line).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer, line).toMatch(pattern)
    expect(answer, line).not.toContain('evil.test')
    if (status >= 400 && !line.startsWith('CONNECT'))
      expect(answer).toMatch(/X-Content-Type-Options: nosniff/)
  }
  expect(await raw('HEAD http://x/ HTTP/1.1\r\n'.concat(END))).toMatch(/^HTTP\/1\.1 200/)
  const upgrade =
    'GET /oracle HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'
  expect(await raw(upgrade)).toMatch(/^HTTP\/1\.1 200/)
})
