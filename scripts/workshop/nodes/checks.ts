// What several servers of one database and one Redis owe to who uses them: the same answer, whichever of them is asked.
import { randomUUID } from 'node:crypto'
import { loginIndex } from '@/lib/identity/proof/login'
import { hashPassword } from '@/lib/identity/proof/passwords'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import type { Caller } from '../bench/client'
import { withClient } from '../postgres/databases'
import { pause } from '../processes/identity'
import { expected, type Outcome, tallied } from './outcomes'

/** Two of the servers, and what stands before all. */
export interface Several {
  a: string
  b: string
  together: string
  databaseUrl: string
}
type Headers = Record<string, string>

export const PERSON = { name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara Johnson' }
export const ASKED = { question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' }

export async function ask<Answer = { id: string }>(
  method: string,
  url: string,
  headers: Headers,
  content?: object,
): Promise<{ status: number; json: Answer; headers: globalThis.Headers }> {
  const answer = await fetch(url, { method, headers, ...(content && { body: JSON.stringify(content) }) })
  const text = await answer.text()
  return {
    status: answer.status,
    json: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}) as Answer,
    headers: answer.headers,
  }
}
/** Under way still; of one whose server died half a minute long. */
const UNDER_WAY = [409]
/** And what is refused for the moment. */
const COME_AGAIN = [...UNDER_WAY, 503]

/**
 * As a client does who is told to come again (Retry-After).
 * @param waits is told of each time @param statuses for which it comes again
 */
export async function askUntilSettled<Answer = { id: string }>(
  asked: Parameters<typeof ask>,
  waits = () => {},
  statuses = UNDER_WAY,
): Promise<Awaited<ReturnType<typeof ask<Answer>>>> {
  for (;;) {
    const answer = await ask<Answer>(...asked)
    if (!statuses.includes(answer.status) || !answer.headers.has('retry-after')) return answer
    waits()
    await pause(1_000)
  }
}

const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status

const PASSWORD = 'a password of this measurement'

/** Somebody who can sign in. The environment of this process has the servers' keys. */
async function newMember(): Promise<string> {
  const login = `member-${randomUUID().slice(0, 8)}`
  const row = { id: newId(Date.now()), kind: 'member', login, loginIndex: loginIndex(login) }
  const data = { ...row, passwordHash: await hashPassword(PASSWORD) }
  await db().account.create({ data, select: { id: true } })
  return login
}

const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')

/** A form of next-auth's own, as a page of ours sends it. @returns the cookies that it sets */
async function form(server: string, route: string, fields: Record<string, string>, known: string[]) {
  const before = await fetch(`${server}/api/auth/csrf`, { headers: { cookie: known.join('; ') } })
  const { csrfToken } = (await before.json()) as { csrfToken: string }
  const headers = {
    ...{ 'content-type': 'application/x-www-form-urlencoded', origin: server },
    ...{ 'sec-fetch-site': 'same-origin', cookie: [...known, ...cookiesOf(before)].join('; ') },
  }
  const body = new URLSearchParams({ csrfToken, json: 'true', ...fields })
  const answer = await fetch(`${server}/api/auth/${route}`, { method: 'POST', headers, body })
  await answer.arrayBuffer()
  return cookiesOf(answer)
}

/** Signed in at one, known at the other; signed out at the other, unknown at both at once. The same of a key. */
export async function sessions({ a, b }: Several, { headers }: Caller): Promise<Outcome[]> {
  const login = await newMember()
  const cookies = await form(a, 'callback/credentials', { login, password: PASSWORD }, [])
  const list = (server: string, given: Headers) => statusOf('GET', `${server}/api/oracle/readings`, given)
  const member = { cookie: cookies.join('; ') }
  const known = [await list(a, member), await list(b, member)]
  await form(b, 'signout', {}, cookies)
  const gone = [await list(a, member), await list(b, member)]

  const { json: made } = await ask<{ id: string; key: string }>('POST', `${a}/api/keys`, headers, {
    ...{ label: 'Kitchen', scopes: ['readings:read'] },
  })
  const key = { authorization: `Bearer ${made.key}` }
  const works = [await list(a, key), await list(b, key)]
  await ask('DELETE', `${b}/api/keys/${made.id}`, headers)
  const revoked = [await list(a, key), await list(b, key)]
  return [
    expected('signed in on A: A, B', '200, 200', known.join(', ')),
    expected('signed out on B: A, B, at once', '401, 401', gone.join(', ')),
    expected('key made on A: A, B', '200, 200', works.join(', ')),
    expected('key revoked on B: A, B, at once', '401, 401', revoked.join(', ')),
  ]
}

/** Windows slide: what spans two of them may be told a little more or less than the number. */
async function earlyInMinute(): Promise<void> {
  const second = () => (Date.now() / 1000) % 60
  while (second() > 40) await pause(200)
}

/** @param when for the table @param width so many at the same time */
export async function limits(
  { a, b }: Several,
  { headers }: Caller,
  when: string,
  width = 8,
): Promise<Outcome> {
  const { id: user_id } = (await ask('POST', `${a}/api/oracle/users`, headers, PERSON)).json
  await earlyInMinute()
  const statuses: number[] = []
  let turn = 0
  const one = async () => {
    while (turn < 80) {
      const server = turn++ % 2 ? a : b
      statuses.push(await statusOf('POST', `${server}/api/oracle/reading`, headers, { user_id, ...ASKED }))
    }
  }
  await Promise.all(Array.from({ length: width }, one))
  return expected(`80 readings where 30 a minute may be, ${when}`, '201 × 30, 429 × 50', tallied(statuses))
}

/** Forty of the same request, over both servers at the same moment. */
export async function onceOnly({ a, b, databaseUrl }: Several, { headers }: Caller): Promise<Outcome> {
  const { id: user_id } = (await ask('POST', `${a}/api/oracle/users`, headers, PERSON)).json
  const keyed = { ...headers, 'idempotency-key': randomUUID() }
  const at = (turn: number) => `${turn % 2 ? a : b}/api/oracle/reading`
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, turn) =>
      askUntilSettled(['POST', at(turn), keyed, { user_id, ...ASKED }], () => {}, COME_AGAIN),
    ),
  )
  const ids = new Set(answers.map(({ json }) => json.id))
  const rows = await withClient(databaseUrl, async (client) => {
    const text = 'SELECT count(*) AS rows FROM oracle_reading_users WHERE user_id = $1'
    return (await client.query<{ rows: string }>(text, [user_id])).rows[0]?.rows
  })
  const statuses = tallied(answers.map(({ status }) => status))
  return expected(
    '40 at once with one Idempotency-Key, over both, asked again where told to',
    '201 × 40, 1 id, 1 row',
    `${statuses}, ${ids.size} id, ${rows} row`,
  )
}

const ROUNDS = 10

/** What was changed at one is so at the other, at once: names, notes, what was deleted. */
export async function freshness({ a, b }: Several, { headers }: Caller): Promise<Outcome> {
  const { id: user_id } = (await ask('POST', `${a}/api/oracle/users`, headers, PERSON)).json
  let stale = 0
  for (let round = 0; round < ROUNDS; round++) {
    const [here, there] = round % 2 ? [a, b] : [b, a]
    const name = `Alice ${round}`
    await ask('PATCH', `${here}/api/oracle/users/${user_id}`, headers, { name })
    const person = await ask<{ name: string }>('GET', `${there}/api/oracle/users/${user_id}`, headers)
    if (person.json.name !== name) stale++
    const { id } = (await ask('POST', `${here}/api/oracle/reading`, headers, { user_id, ...ASKED })).json
    await ask('PATCH', `${there}/api/oracle/readings/${id}`, headers, { note: name, favorite: true })
    const seen = await ask<{ note: string }>('GET', `${here}/api/oracle/readings/${id}`, headers)
    if (seen.json.note !== name) stale++
    await ask('DELETE', `${there}/api/oracle/readings/${id}`, headers)
    if ((await statusOf('GET', `${here}/api/oracle/readings/${id}`, headers)) !== 404) stale++
  }
  return expected(`${ROUNDS * 3} changes at one, looked at from the other: stale`, 0, stale)
}
