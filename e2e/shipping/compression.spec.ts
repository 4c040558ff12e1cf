// What goes over the wire of the server that is shipped: JSON compressed for who asks so, where it saves anything.
import http from 'node:http'
import zlib from 'node:zlib'
import { expect, test } from '@playwright/test'

const base = process.env.E2E_BASE_URL ?? ''
const KEY = { authorization: `Bearer ${process.env.E2E_API_KEY}` }

interface Answer {
  status: number
  encoding: string | undefined
  vary: string
  length: number
  text: string
}

/** Without anything that decompresses by itself. */
function ask(path: string, wish?: string, { method = 'GET', body, ...more }: Record<string, string> = {}) {
  const headers = { ...KEY, ...more, ...(wish !== undefined && { 'accept-encoding': wish }) }
  return new Promise<Answer>((resolve, reject) => {
    const request = http.request(base + path, { method, headers, agent: false }, async (answer) => {
      const raw = Buffer.concat(await answer.toArray())
      const encoding = answer.headers['content-encoding']
      const text =
        encoding === 'br' ? zlib.brotliDecompressSync(raw) : encoding === 'gzip' ? zlib.gunzipSync(raw) : raw
      const vary = String(answer.headers.vary ?? '')
      resolve({ status: answer.statusCode ?? 0, encoding, vary, length: raw.length, text: text.toString() })
    })
    request.on('error', reject)
    request.end(body)
  })
}
const post = (path: string, content: object, wish?: string) =>
  ask(path, wish, { method: 'POST', 'content-type': 'application/json', body: JSON.stringify(content) })

const PERSON = { name: 'Compressed', birthday: '1990-07-15', mother_name: 'Barbara' }
async function reading() {
  const { id } = JSON.parse((await post('/api/oracle/users', PERSON)).text)
  const asked = { user_id: id, question: 'Is it short?', sign_type: 'time', sign_value: '11:11' }
  return { person: id as string, made: await post('/api/oracle/reading', asked, 'gzip') }
}

test('a JSON answer of more than a kilobyte is compressed when that is asked for', async () => {
  const { made } = await reading()
  expect([made.status, made.encoding]).toEqual([201, 'gzip'])
  // A list long enough.
  for (let more = 0; more < 4; more++) await reading()
  const { id } = JSON.parse(made.text)
  for (const path of [
    `/api/oracle/readings/${id}`,
    '/api/oracle/readings',
    '/api/openapi.json',
    '/api/account/export',
  ]) {
    const plain = await ask(path)
    expect([plain.status, plain.encoding], path).toEqual([200, undefined])
    expect(plain.vary, path).toContain('Accept-Encoding')
    for (const wish of ['gzip', 'br', 'gzip, deflate, br, zstd', '*']) {
      const short = await ask(path, wish)
      expect(short.encoding, `${path} ${wish}`).toBe(wish === 'gzip' ? 'gzip' : 'br')
      expect(short.vary, path).toContain('Accept-Encoding')
      expect(short.length, path).toBeLessThan(plain.length * 0.6)
      expect(Object.keys(JSON.parse(short.text)), path).toEqual(Object.keys(JSON.parse(plain.text)))
    }
    for (const wish of ['gzip;q=0', 'identity', '*;q=0', 'deflate'])
      expect((await ask(path, wish)).encoding, `${path} ${wish}`).toBeUndefined()
  }
})

test('what is shorter than that, or has no body, is not', async () => {
  const { person, made } = await reading()
  for (const path of [`/api/oracle/users/${person}`, '/api/health', '/api/nothing', '/api/metrics']) {
    const answer = await ask(path, 'gzip, br')
    expect(answer.length, path).toBeLessThan(1024)
    expect(answer.encoding, path).toBeUndefined()
  }
  const head = await ask('/api/oracle/readings', 'gzip, br', { method: 'HEAD' })
  expect(head).toMatchObject({ status: 200, encoding: undefined, length: 0 })
  expect(head.vary).toContain('Accept-Encoding')
  const gone = await ask(`/api/oracle/readings/${JSON.parse(made.text).id}`, 'gzip, br', { method: 'DELETE' })
  expect(gone).toMatchObject({ status: 204, encoding: undefined, length: 0 })
})

test('a page and a script are, but not a page that another site makes somebody ask for', async () => {
  const page = await ask('/oracle', 'gzip')
  expect([page.encoding, page.vary.includes('Accept-Encoding')]).toEqual(['gzip', true])
  const script = /\/_next\/static\/[^"\\]+\.js/.exec(page.text)?.[0] ?? ''
  expect((await ask(script, 'gzip')).encoding).toBe('gzip')
  const cookie = 'NEXT_LOCALE=en'
  expect((await ask('/oracle', 'gzip', { cookie, 'sec-fetch-site': 'cross-site' })).encoding).toBeUndefined()
  expect((await ask('/oracle', 'gzip', { cookie, 'sec-fetch-site': 'same-origin' })).encoding).toBe('gzip')
})
