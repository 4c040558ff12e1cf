// What puts a server under load: it asks as it is told, counts what is refused, and calls no refusal a success.
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { flood, load } from '@/scripts/workshop/bench/load'

const asked: { at: string; method: string; body: string; headers: http.IncomingHttpHeaders }[] = []
const sockets = new Set<unknown>()
let server: http.Server
let address: string
beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const { url: at = '', method = '', headers } = request
    asked.push({ at, method, body, headers })
    response.writeHead(at === '/no' ? 429 : 200).end('ok')
  })
  server.on('connection', (socket) => sockets.add(socket))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

it('asks from so many connections, with headers that differ each time, and counts refusals', async () => {
  sockets.clear()
  let turn = 0
  const { rate, refused, p95 } = await flood(
    {
      url: `${address}/no`,
      method: 'POST',
      headers: { cookie: 'a=b' },
      body: 'password=no',
      fresh: () => ({ 'x-forwarded-for': `10.0.0.${++turn}` }),
    },
    1,
    7,
  )
  expect(sockets.size).toBe(7)
  expect(refused).toBeGreaterThan(0)
  expect(rate).toBeGreaterThan(0)
  expect(p95).toBeGreaterThanOrEqual(0)
  const sent = asked.filter(({ at }) => at === '/no')
  expect(sent[0]).toMatchObject({ method: 'POST', body: 'password=no', headers: { cookie: 'a=b' } })
  expect(new Set(sent.map(({ headers }) => headers['x-forwarded-for'])).size).toBe(sent.length)
})

it('gives figures of what was answered, none of what was refused', async () => {
  expect(await load({ url: `${address}/yes` }, 1, 0)).toMatchObject({ refused: 0 })
  await expect(load({ url: `${address}/no` }, 1, 0)).rejects.toThrow(/refusals under load/)
})

it('tells when nobody answers', async () => {
  await expect(flood({ url: 'http://127.0.0.1:9' }, 1, 1)).rejects.toThrow(/errors under load/)
})
