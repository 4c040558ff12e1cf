// JSON answers are compressed for who asks so, as requests over real connections meet the front door.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import zlib from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { guardServer } from '@/lib/platform/front-door'
import { encodingWished } from '@/lib/platform/short-answer'

describe('the encoding that is wished for', () => {
  it.each([
    ['', null],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip;q=0', null],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, br;q=0, *', null],
    ['*;q=0', null],
    ['identity', null],
    ['identity;q=1, gzip;q=0.5', null],
    ['identity;q=0, gzip', 'gzip'],
    ['deflate, zstd', null],
    ['gzip;q=nonsense', null],
    ['br ; q=0.1 , gzip ; q=0.2', 'gzip'],
  ])('of %j is %s', (header, wished) => expect(encodingWished(header)).toBe(wished))
})

type Handle = (response: http.ServerResponse, request: http.IncomingMessage) => void
let server: http.Server | undefined
let port: number
async function serve(handle: Handle): Promise<void> {
  const own = http.createServer((request, response) => handle(response, request))
  server = own
  guardServer(own, { upgrades: false })
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve))
  port = (own.address() as AddressInfo).port
}
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

interface Got {
  status: number
  headers: http.IncomingHttpHeaders
  /** As it was sent. */
  raw: Buffer
  text: string
}
const OPEN: Record<string, (raw: Buffer) => Buffer> = { br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync }

function ask(headers: http.OutgoingHttpHeaders = {}, { path = '/api/x', method = 'GET' } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { port, host: '127.0.0.1', path, method, headers, agent: false },
      async (got) => {
        const raw = Buffer.concat(await got.toArray())
        const open = OPEN[got.headers['content-encoding'] ?? '']
        resolve({
          ...{ status: got.statusCode ?? 0, headers: got.headers, raw },
          text: (open && raw.length ? open(raw) : raw).toString(),
        })
      },
    )
    request.on('error', reject)
    request.end()
  })
}

const LONG = JSON.stringify({ words: 'یک نشان '.repeat(400) })
/** As Next answers for a route: headers as lists, the head before the first piece, the end by itself. */
const asNext =
  (...pieces: string[]): Handle =>
  (response) => {
    response.setHeader('content-type', ['application/json; charset=utf-8'])
    response.setHeader('vary', ['Origin'])
    for (const piece of pieces) {
      response.flushHeaders()
      response.write(Buffer.from(piece))
    }
    response.end()
  }

describe('a JSON answer', () => {
  it.each(['br', 'gzip'])('of more than a kilobyte is compressed for who asks for %s', async (encoding) => {
    await serve(asNext(LONG))
    const { headers, raw, text } = await ask({ 'accept-encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('Origin, Accept-Encoding')
    expect(headers['content-length']).toBe(String(raw.length))
    expect(raw.length).toBeLessThan(500)
    expect(text).toBe(LONG)
  })

  it('that has a name is compressed once for each way', async () => {
    const named: Handle = (response, request) => {
      response.setHeader('etag', ['W/"one"'])
      asNext(LONG)(response, request)
    }
    await serve(named)
    const compress = vi.spyOn(zlib, 'gzipSync')
    for (let time = 0; time < 3; time++) expect((await ask({ 'accept-encoding': 'gzip' })).text).toBe(LONG)
    expect((await ask({ 'accept-encoding': 'br' })).text).toBe(LONG)
    expect(compress).toHaveBeenCalledTimes(1)
    compress.mockRestore()
  })

  it.each([undefined, 'identity', 'gzip;q=0', 'deflate'])('stays as it is for %j', async (wish) => {
    await serve(asNext(LONG))
    const { headers, raw } = await ask(wish === undefined ? {} : { 'accept-encoding': wish })
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers.vary).toBe('Origin, Accept-Encoding')
    expect(headers['content-length']).toBe(String(Buffer.byteLength(LONG)))
    expect(raw.toString()).toBe(LONG)
  })

  it('of less than a kilobyte stays as it is: 1023 bytes do, 1024 do not', async () => {
    for (const [length, encoding] of [
      [1023, undefined],
      [1024, 'gzip'],
    ] as const) {
      await serve(asNext(`"${'a'.repeat(length - 2)}"`))
      const { headers, text } = await ask({ 'accept-encoding': 'gzip' })
      expect(headers['content-encoding']).toBe(encoding)
      expect(text).toHaveLength(length)
      server?.close()
    }
  })

  it('that comes in parts is compressed in parts, under pressure too', async () => {
    const pieces = Array.from({ length: 200 }, (_, index) => `${index}${'0'.repeat(20_000)}`)
    await serve(async (response) => {
      response.setHeader('content-type', 'application/json')
      for (const piece of pieces)
        if (!response.write(piece)) await new Promise((resolve) => response.once('drain', resolve))
      response.end()
    })
    for (const wish of ['br', 'gzip', 'identity']) {
      const { headers, text } = await ask({ 'accept-encoding': wish })
      expect(headers['content-encoding']).toBe(wish === 'identity' ? undefined : wish)
      expect(headers['content-length']).toBeUndefined()
      expect(text === pieces.join('')).toBe(true)
    }
  })

  it('whose kind is a problem is one too; HEAD and an end without a body say what they vary by', async () => {
    await serve((response, request) => {
      response.statusCode = 422
      response.setHeader('content-type', 'application/problem+json; charset=utf-8')
      response.end(request.method === 'HEAD' ? undefined : LONG)
    })
    const told = await ask({ 'accept-encoding': 'gzip' })
    expect([told.status, told.headers['content-encoding'], told.text]).toEqual([422, 'gzip', LONG])
    const head = await ask({ 'accept-encoding': 'gzip' }, { method: 'HEAD' })
    expect([head.status, head.headers.vary, head.raw.length]).toEqual([422, 'Accept-Encoding', 0])
    expect(head.headers['content-encoding']).toBeUndefined()
  })
})

describe('left as they are', () => {
  it.each([
    ['what is compressed already', { 'content-type': 'application/json', 'content-encoding': 'zstd' }],
    [
      'what may not be changed',
      { 'content-type': 'application/json', 'cache-control': 'no-store, no-transform' },
    ],
    ['lines of JSON, which come when they come', { 'content-type': 'application/x-ndjson' }],
    ['tables', { 'content-type': 'text/csv' }],
    ['nothing of a kind', {}],
  ])('%s', async (_, kind) => {
    await serve((response) => {
      for (const [name, value] of Object.entries(kind)) response.setHeader(name, value)
      response.end(LONG)
    })
    const { headers, raw } = await ask({ 'accept-encoding': 'gzip' })
    expect(raw.toString()).toBe(LONG)
    expect(headers.vary).toBeUndefined()
  })

  it('pages, which Next compresses itself', async () => {
    await serve(asNext(LONG))
    expect((await ask({ 'accept-encoding': 'gzip' }, { path: '/oracle' })).raw.toString()).toBe(LONG)
  })

  it('an answer without a body', async () => {
    await serve((response) => {
      response.statusCode = 204
      response.end()
    })
    expect(await ask({ 'accept-encoding': 'gzip' })).toMatchObject({ status: 204, text: '' })
  })

  it('what another site made a browser ask in its owner’s name, page or not', async () => {
    await serve((response, request) => {
      response.setHeader('content-type', 'application/json')
      response.setHeader('x-asked', String(request.headers['accept-encoding']))
      response.end(LONG)
    })
    const asked = async (more: http.OutgoingHttpHeaders, path?: string) =>
      (await ask({ 'accept-encoding': 'gzip', ...more }, path === undefined ? {} : { path })).headers[
        'x-asked'
      ]
    for (const path of ['/api/x', '/oracle']) {
      expect(await asked({ cookie: 'a=b', 'sec-fetch-site': 'cross-site' }, path)).toBe('undefined')
      expect(await asked({ cookie: 'a=b', 'sec-fetch-site': 'same-site' }, path)).toBe('undefined')
      expect(await asked({ cookie: 'a=b', 'sec-fetch-site': 'same-origin' }, path)).toBe('gzip')
      expect(await asked({ cookie: 'a=b', 'sec-fetch-site': 'none' }, path)).toBe('gzip')
      expect(await asked({ 'sec-fetch-site': 'cross-site' }, path)).toBe('gzip')
      expect(await asked({ cookie: 'a=b' }, path)).toBe('gzip')
    }
  })
})
