// What the shipped server tells of itself while people use it and things go wrong: every line of the log for a request has the id that
// its answer had, and neither the log nor the numbers hold anything of anybody.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import net from 'node:net'
import { type BrowserContext, chromium, expect, test } from '@playwright/test'
import { seed } from '../../prisma/seed'
import { dropDatabase, ensureDatabase, withClient } from '../../scripts/workshop/postgres/databases'
import { freePort } from '../../scripts/workshop/processes/port'
import { type FakeClaude, startFakeClaude } from '../../tests/support/claude/server'
import { AccountPages } from '../pages/account-pages'
import { OraclePage } from '../pages/oracle-page'
import { migrate, newSecrets, type run, serve } from './program'

const clusterUrl = process.env.E2E_CLUSTER_URL ?? ''
const folder = process.env.E2E_STANDALONE ?? ''

test.describe.configure({ mode: 'serial' })

/** Everything that somebody may tell us, with a mark in it that occurs nowhere else. */
const TOLD = {
  name: 'Quillon Marrow',
  name_persian: 'زرینه',
  birthday: '1987-06-05',
  mother_name: 'Zoraida Brackwater',
  place: 'Thrushcroft',
  question: 'Shall Ottoline forgive me?',
  sign: 'periwinkle',
  note: 'A note on Wilhelmina',
  finding: 'Found under the larkspur',
  search: 'Hollyhock',
  address: 'foxglove-cottage',
  login: `berenike-${process.pid}`,
  password: 'vermilion horse battery',
  wrong: 'wrong cerulean battery',
  key: `nps_marigold_${randomBytes(12).toString('hex')}`,
  stranger: 'nps_snapdragon_wrong_key',
}
const METRICS_TOKEN = `delphinium-${randomBytes(12).toString('hex')}`

/** A way to the database that can be cut. */
interface Relay {
  url: string
  cut(): Promise<void>
  mend(): Promise<void>
}
async function relayTo(to: string): Promise<Relay> {
  const target = new URL(to)
  const { hostname, port: behind } = target
  const sockets = new Set<net.Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(Number(behind), hostname)
    for (const one of [near, far]) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        near.destroy()
        far.destroy()
        sockets.delete(one)
      })
    }
    near.pipe(far).pipe(near)
  })
  const port = await freePort()
  const mend = async () => {
    await once(server.listen(port, '127.0.0.1'), 'listening')
  }
  await mend()
  target.searchParams.delete('host')
  target.hostname = '127.0.0.1'
  target.port = String(port)
  const cut = async () => {
    server.close()
    for (const one of sockets) one.destroy()
    await once(server, 'close')
  }
  return { url: target.href, cut, mend }
}

const name = `told_${process.pid}`
let claude: FakeClaude
let relay: Relay
let server: ReturnType<typeof run>
let secrets: ReturnType<typeof newSecrets>
let [baseURL, url] = ['', '']
test.beforeAll(async () => {
  claude = await startFakeClaude({ mode: 'good' })
  const port = await freePort()
  baseURL = `http://127.0.0.1:${port}`
  url = await ensureDatabase(clusterUrl, name)
  relay = await relayTo(url)
  secrets = newSecrets()
  const environment = {
    ...secrets,
    ...{ APP_ENV: 'test', DATABASE_URL: relay.url, METRICS_TOKEN, LOG_LEVEL: 'debug' },
    ...{ ANTHROPIC_API_KEY: 'a key for tests', ANTHROPIC_BASE_URL: claude.url },
  }
  await migrate(folder, environment)
  await seed(url, TOLD.key)
  server = await serve(folder, environment, port)
})
test.afterAll(async () => {
  server.child.kill('SIGKILL')
  await claude.stop()
  await relay.cut()
  await dropDatabase(clusterUrl, name)
})

interface Sent {
  method?: string
  body?: unknown
  raw?: string
  key?: string | null
  headers?: Record<string, string>
}
/** What was answered: its status, and the id that it had. */
const answers: { id: string; status: number; path: string }[] = []

async function send(path: string, { method, body, raw, key = TOLD.key, headers }: Sent = {}) {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await fetch(baseURL + path, {
    method: method ?? (sent === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      ...(key !== null && path.startsWith('/api') && { authorization: `Bearer ${key}` }),
      ...(sent !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  })
  const text = await response.text()
  answers.push({ id: response.headers.get('x-request-id') ?? '', status: response.status, path })
  return { status: response.status, text, headers: response.headers }
}
const sql = (text: string, values: unknown[] = []) => withClient(url, (client) => client.query(text, values))

/** Lines of the log as objects, and whatever else was printed. */
function told() {
  const lines = server.output().trim().split('\n')
  const events: Record<string, unknown>[] = []
  const rest: string[] = []
  for (const line of lines)
    if (line.startsWith('{')) events.push(JSON.parse(line))
    else rest.push(line)
  return { events, rest }
}
const linesOf = (id: string) => told().events.filter(({ request_id }) => request_id === id)

/** @returns the id of its reading */
async function useTheApi(): Promise<string> {
  const { name, name_persian, birthday, mother_name, place } = TOLD
  const person = { name, name_persian, birthday, mother_name, place, heart_rate_bpm: 61 }
  const made = await send('/api/oracle/users', { body: person })
  expect(made.status).toBe(201)
  const { id } = JSON.parse(made.text)
  const asked = { user_id: id, question: TOLD.question, sign_type: 'word', sign_value: TOLD.sign }
  const read = await send('/api/oracle/reading', {
    body: asked,
    headers: { accept: 'application/x-ndjson', 'idempotency-key': `${TOLD.address}-1` },
  })
  expect([200, 201]).toContain(read.status)
  const found = await send(`/api/oracle/readings?q=${TOLD.search}`)
  expect(found.status).toBe(200)
  const list = JSON.parse((await send('/api/oracle/readings')).text)
  const reading = list[0].id
  expect(
    (await send(`/api/oracle/readings/${reading}`, { method: 'PATCH', body: { note: TOLD.note } })).status,
  ).toBe(200)
  expect((await send('/api/vault/findings', { body: { kind: 'note', text: TOLD.finding } })).status).toBe(201)
  await send(`/api/vault/findings?q=${TOLD.search}`)

  // What is refused: by a shape, by a door, by nobody's door, and before any door.
  expect((await send('/api/oracle/users', { body: { ...person, birthday: `${TOLD.address}` } })).status).toBe(
    400,
  )
  expect((await send('/api/oracle/users', { raw: `{"name": "${TOLD.name}` })).status).toBe(400)
  expect((await send('/api/oracle/users', { key: TOLD.stranger })).status).toBe(401)
  expect((await send(`/api/${TOLD.address}`)).status).toBe(404)
  expect((await send('/api/oracle/readings', { method: 'PUT', body: { note: TOLD.note } })).status).toBe(405)
  expect((await send(`/oracle?q=${TOLD.search}`, { method: 'DELETE' })).status).toBe(405)
  expect((await send(`/${TOLD.address}/${TOLD.search}`)).status).toBe(404)
  expect((await send(`/history?q=${TOLD.search}&words=${TOLD.search}`)).status).toBe(200)
  expect(
    (await send('/oracle', { raw: TOLD.note, headers: { origin: 'https://elsewhere.test' } })).status,
  ).toBe(403)
  expect((await send(`/${TOLD.address}%`)).status).toBe(400)
  return reading
}

test('somebody uses it, in a browser and with a program', async () => {
  await useTheApi()
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  try {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const account = new AccountPages(page, 'en')
    await account.signIn({ login: TOLD.login, password: TOLD.wrong })
    await account.signUp(TOLD)
    await account.confirmCodes()
    const oracle = new OraclePage(page, 'en')
    await oracle.open()
    const { name, birthday, mother_name: motherName, question, sign } = TOLD
    await oracle.openUserForm()
    await oracle.savePerson({ name, birthday: TOLD.search, motherName })
    await expect(oracle.error).toBeVisible()
    await oracle.savePerson({ name, birthday, motherName })
    await expect(oracle.userForm).toHaveCount(0)
    await oracle.ask({ question, type: 'word', sign })
    await expect(oracle.result).toBeVisible()
    await failPages(context)
  } finally {
    await browser.close()
  }
})

/** Pages of somebody who is signed in, while the database is not what it was. */
async function failPages({ request }: BrowserContext) {
  const look = async (path: string) => {
    const answer = await request.get(path, { headers: { accept: 'text/html', 'sec-fetch-dest': 'document' } })
    answers.push({ id: answer.headers()['x-request-id'] ?? '', status: answer.status(), path })
    return answer.status()
  }
  expect(await look('/history')).toBe(200)
  const of = `(SELECT id FROM accounts WHERE kind = 'member')`
  await sql(`UPDATE oracle_readings SET question = sign_value WHERE account_id = ${of}`)
  await sql(`UPDATE oracle_users SET name = mother_name WHERE account_id = ${of}`)
  for (const path of ['/history', '/settings/people', '/oracle']) expect(await look(path), path).toBe(200)
  await sql('ALTER TABLE oracle_readings RENAME TO gone')
  try {
    expect(await look(`/history?q=${TOLD.search}`)).toBe(500)
    expect((await send(`/api/oracle/readings?q=${TOLD.search}`)).status).toBe(500)
  } finally {
    await sql('ALTER TABLE gone RENAME TO oracle_readings')
  }
  await relay.cut()
  try {
    expect(await look(`/history?q=${TOLD.search}`)).toBeGreaterThanOrEqual(500)
    const { name, birthday } = TOLD
    expect((await send('/api/oracle/users', { body: { name, birthday } })).status).toBe(503)
  } finally {
    await relay.mend()
  }
  await expect.poll(() => look('/settings'), { timeout: 30_000 }).toBe(200)
}

test('every answer has an id, and its lines in the log have the same', async () => {
  const given = 'chosen-by-the-program'
  expect(
    (await send('/api/oracle/users', { headers: { 'x-request-id': given } })).headers.get('x-request-id'),
  ).toBe(given)
  // A page's is ours, whatever is sent.
  const page = await send('/oracle', { headers: { 'x-request-id': given } })
  expect(page.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  for (const { id, status, path } of answers) {
    expect(id, path).toMatch(/^[\w-]{8,64}$/)
    await expect.poll(() => linesOf(id).map((line) => line.status), { message: path }).toContain(status)
  }
  const ids = answers.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what failed inside says so under the id of its request, and so does what goes on after it', async () => {
  const failed = answers.filter(({ status }) => status >= 500)
  expect(failed.map(({ path }) => path.split('?')[0])).toEqual([
    ...['/history', '/api/oracle/readings', '/history', '/api/oracle/users'],
  ])
  const eventsOf = (id: string) => linesOf(id).map(({ event }) => event)
  const [page, door] = failed
  expect(eventsOf(page!.id)).toEqual(expect.arrayContaining(['statement_failed', 'failed', 'served']))
  expect(eventsOf(door!.id)).toEqual(expect.arrayContaining(['statement_failed', 'request']))
  const asked = told().events.filter(({ event }) => event === 'ai_asked')
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter(({ request_id }) => typeof request_id !== 'string')).toEqual([])
  const damaged = told().events.filter(({ event }) => event === 'sealed_unreadable')
  expect(damaged.length).toBeGreaterThan(0)
  expect(damaged.filter(({ request_id }) => typeof request_id !== 'string')).toEqual([])
})

/** A text as it may stand in an address, in base64 from any of its three beginnings, or with its letters by their numbers. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const inBase64 = [0, 1, 2].flatMap((skipped) => {
    const rest = bytes.subarray(skipped)
    const whole = rest.subarray(0, rest.length - (rest.length % 3))
    return whole.length < 6 ? [] : [whole.toString('base64'), whole.toString('base64url')]
  })
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [
    text,
    encodeURIComponent(text),
    text.replaceAll(' ', '+'),
    ...inBase64,
    bytes.toString('hex'),
    escaped,
  ]
}

test('nothing of what anybody told stands in the log or in the numbers', async () => {
  const numbers = await send('/api/metrics', { key: METRICS_TOKEN })
  expect(numbers.status).toBe(200)
  for (const told of [
    /^nps_request_seconds_count\{place="\/oracle",method="DELETE",status="405"\} 1$/m,
    /^nps_request_seconds_count\{place="other",method="GET",status="404"\} 1$/m,
    /^nps_request_seconds_count\{place="\/history",method="GET",status="500"\} 2$/m,
    /^nps_door_seconds_count\{via="action",door="createReading",method="",status="200"\} 1$/m,
    /^nps_statement_seconds_count\{statement="select \w+",ended="failed"\} 2$/m,
    /^nps_connection_wait_seconds_count\{ended="failed"\} [1-9]/m,
    /^nps_unreadable_total\{table="oracle_users",reason="damaged"\} [1-9]/m,
    /^nps_ai_words_total\{status="ok"\} 2$/m,
    /^nps_ai_budget_dollars\{state="used"\} 0\.0/m,
    /^nps_waiting\{line="requests"\} 0$/m,
    /^nps_ready\{part="ready"\} 1$/m,
  ])
    expect(numbers.text).toMatch(told)
  const output = `${server.output()}\n${numbers.text}`
  const words = Object.values(TOLD).flatMap((text) => [
    text,
    ...text.split(' ').filter((word) => word.length > 6),
  ])
  const found = [
    ...words,
    METRICS_TOKEN,
    ...Object.values(secrets).map((secret) => secret.split(':').at(-1)!),
  ]
    .filter((text) => text.length > 4)
    .flatMap(formsOf)
    .filter((form) => output.toLowerCase().includes(form.toLowerCase()))
  expect(found).toEqual([])
  expect(output).not.toMatch(/oe1\.|SELECT |INSERT INTO|postgres(ql)?:\/\//)
  // Whatever the framework would print of a page that fails is in lines of ours.
  expect(told().rest.filter((line) => /error|warn|⨯/i.test(line))).toEqual([])
  const printed = told().events.filter(({ event }) => event === 'printed')
  expect(printed.length).toBeGreaterThan(0)
})
