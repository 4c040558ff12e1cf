// A flood waits in a line, and nobody else waits for it: as requests over real connections meet the front door.
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { admission } from '@/lib/platform/admission'
import { guardServer } from '@/lib/platform/front-door'
import { Line } from '@/lib/platform/line'

let server: http.Server
let port: number
/** Answers that nobody ends. */
let held: http.ServerResponse[]
const agent = new http.Agent({ keepAlive: false })

async function serve({ most = 1_000, holdMs = 600_000 } = {}) {
  const own: http.ServerResponse[] = []
  held = own
  server = http.createServer(async (request, response) => {
    if (request.url === '/held') {
      own.push(response)
      return
    }
    const chunks = await request.toArray()
    response.end(`${request.method} ${request.url} ${Buffer.concat(chunks).length}`)
  })
  guardServer(server, { upgrades: false, admit: admission({ line: new Line(16, most), holdMs }) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
}
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const send = (path: string, body?: Buffer) =>
  new Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
    const options = { agent, port, host: '127.0.0.1', path, method: body ? 'POST' : 'GET' }
    const request = http.request(options, async (response) => {
      const text = (await response.setEncoding('utf8').toArray()).join('')
      resolve({ status: response.statusCode ?? 0, text, headers: response.headers })
    })
    request.on('error', reject)
    request.end(body)
  })
const hold = (count: number) => {
  for (let left = count; left > 0; left--) send('/held').catch(() => {})
}
/** Sends a text and keeps the connection. */
const begin = (text: string) => {
  const socket = net.connect(port, '127.0.0.1', () => socket.write(text))
  socket.on('error', () => {})
  return socket
}

it('works on sixteen at once; health is asked past all of them, and the next comes in when one is answered', async () => {
  await serve()
  hold(40)
  await expect.poll(() => held.length).toBe(16)
  expect((await send('/api/health')).text).toBe('GET /api/health 0')
  expect((await send('/api/health/ready')).text).toBe('GET /api/health/ready 0')
  expect(held).toHaveLength(16)
  for (const response of held.splice(0, 3)) response.end()
  await expect.poll(() => held.length).toBe(16)
})

it('a place passes on when its answer is long in coming', async () => {
  await serve({ holdMs: 50 })
  hold(16)
  await expect.poll(() => held.length).toBe(16)
  expect((await send('/quick')).text).toBe('GET /quick 0')
  expect(held).toHaveLength(16)
})

it('who sends slowly keeps nobody’s place, and a whole body arrives whole', async () => {
  await serve()
  for (let index = 0; index < 40; index++)
    begin('POST /held HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf')
  await setTimeout(100)
  expect(await send('/body', Buffer.alloc(9))).toMatchObject({ status: 200, text: 'POST /body 9' })
  expect((await send('/body', Buffer.alloc(1_000_000))).text).toBe('POST /body 1000000')
  expect(held).toHaveLength(0)
  let answer = ''
  const parts = begin(
    'POST /parts HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  parts.on('data', (data) => {
    answer += data
  })
  for (const part of ['3\r\nabc\r\n', '2\r\nde\r\n', '0\r\n\r\n']) {
    await setTimeout(30)
    parts.write(part)
  }
  await expect.poll(() => answer).toContain('POST /parts 5')
})

it('whoever left while waiting is not worked on', async () => {
  await serve()
  hold(16)
  await expect.poll(() => held.length).toBe(16)
  const left = Array.from({ length: 5 }, () => begin('GET /held HTTP/1.1\r\nHost: x\r\n\r\n'))
  await setTimeout(50)
  for (const socket of left) socket.destroy()
  await setTimeout(50)
  for (const response of held.splice(0)) response.end()
  expect((await send('/quick')).status).toBe(200)
  expect(held).toHaveLength(0)
})

it('a line that is full says when to come again', async () => {
  await serve({ most: 2 })
  hold(16)
  await expect.poll(() => held.length).toBe(16)
  hold(2)
  await setTimeout(50)
  const { status, text, headers } = await send('/api/late')
  expect([status, JSON.parse(text).code, headers['retry-after']]).toEqual([503, 'unavailable', '2'])
})
