// The balancer of `npm run soak`: what is sent where, what is sent again and what is not.
import { once } from 'node:events'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { type Balancer, startBalancer } from '@/scripts/workshop/nodes/balancer'
import { freePort } from '@/scripts/workshop/processes/port'

interface Server {
  address: string
  ready: number
  /** What it was asked, but for its readiness. */
  asked: IncomingMessage[]
  answer: (request: IncomingMessage, response: ServerResponse) => void
  close: () => void
}

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function server(name: string): Promise<Server> {
  const http_ = http.createServer((request, response) => {
    if (request.url === '/api/health/ready') return void response.writeHead(one.ready).end()
    one.asked.push(request)
    one.answer(request, response)
  })
  await once(http_.listen(0, '127.0.0.1'), 'listening')
  const one: Server = {
    address: `http://127.0.0.1:${(http_.address() as AddressInfo).port}`,
    ready: 200,
    asked: [],
    answer: (_request, response) => void response.end(name),
    close: () => {
      http_.close()
      http_.closeAllConnections()
    },
  }
  open.push(one.close)
  return one
}
async function balanced(...addresses: string[]): Promise<Balancer> {
  const balancer = await startBalancer(addresses)
  open.unshift(balancer.stop)
  return balancer
}
const inTurn = (balancer: Balancer, count: number) =>
  expect.poll(() => balancer.inTurn().length, { interval: 20 }).toBe(count)
const text = async (address: string, options: RequestInit = {}) => {
  const answer = await fetch(`${address}/page`, options)
  return `${answer.status} ${await answer.text()}`
}

it('asks each in its turn, and says for whom', async () => {
  const [a, b] = [await server('a'), await server('b')]
  const { address, ...balancer } = await balanced(a.address, b.address)
  await inTurn({ address, ...balancer }, 2)
  const answers = []
  for (let turn = 0; turn < 4; turn++) answers.push(await text(address))
  expect(answers.toSorted()).toEqual(['200 a', '200 a', '200 b', '200 b'])
  expect(a.asked[0]?.headers['x-forwarded-for']).toBe('127.0.0.1')
})

it('sends nothing where readiness says no, and again when it says yes', async () => {
  const [a, b] = [await server('a'), await server('b')]
  const balancer = await balanced(a.address, b.address)
  await inTurn(balancer, 2)
  b.ready = 503
  await inTurn(balancer, 1)
  for (let turn = 0; turn < 4; turn++) expect(await text(balancer.address)).toBe('200 a')
  b.ready = 200
  await inTurn(balancer, 2)
})

it('passes over one that is gone before anybody looked, also for what is written', async () => {
  const a = await server('a')
  const gone = await server('gone')
  const balancer = await balanced(a.address, gone.address)
  await inTurn(balancer, 2)
  gone.close()
  for (let turn = 0; turn < 4; turn++)
    expect(await text(balancer.address, { method: 'POST', body: 'x' })).toBe('200 a')
  expect(balancer.resent()).toBeGreaterThan(0)
})

it('sends again what broke off only where that does no harm', async () => {
  const [a, b] = [await server('a'), await server('b')]
  const balancer = await balanced(a.address, b.address)
  await inTurn(balancer, 2)
  b.answer = (request) => request.socket.destroy()
  for (let turn = 0; turn < 2; turn++) {
    expect(await text(balancer.address)).toBe('200 a')
    const keyed = { method: 'POST', body: 'x', headers: { 'idempotency-key': 'k' } }
    expect(await text(balancer.address, keyed)).toBe('200 a')
  }
  const written = []
  for (let turn = 0; turn < 2; turn++)
    written.push(await text(balancer.address, { method: 'POST', body: 'x' }))
  expect(written.toSorted()).toEqual(['200 a', '502 '])
})

it('hands on pieces as they come', async () => {
  const a = await server('a')
  let last = () => {}
  a.answer = (_request, response) => {
    response.write('first')
    last = () => response.end('last')
  }
  const balancer = await balanced(a.address)
  await inTurn(balancer, 1)
  const reader = (await fetch(`${balancer.address}/stream`)).body!.getReader()
  const piece = async () => new TextDecoder().decode((await reader.read()).value)
  expect(await piece()).toBe('first')
  last()
  expect(await piece()).toBe('last')
})

it('says so where nobody is left', async () => {
  const balancer = await balanced(`http://127.0.0.1:${await freePort()}`)
  expect(await text(balancer.address)).toBe('503 ')
})
