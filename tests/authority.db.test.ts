// Every cell of the table of who may do what, against the real doors; and every field that names a thing, with the
// names of other people's things, of deleted ones, of none, and of the wrong kind.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Handler } from '@/lib/identity/doors/route'
import type { OwnerId } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import { PEER_HEADER } from '@/lib/platform/peer'
import { deleteReading } from '@/lib/readings/service/change'
import { giveFeedback } from '@/lib/readings/service/feedback'
import { makeCalendar } from '@/lib/reminders/service'
import { withTable } from '@/scripts/workshop/authority/render'
import { AUTHORITY, principals, type Row, type Verb } from '@/scripts/workshop/authority/table'
import { call, type Key, makeKey, person, question, together } from './support/api'
import {
  type Attempt,
  type Callers,
  contextOf,
  keyRow,
  makeAccount,
  makeCallers,
  makeFinding,
  makeInvitation,
  makeLinkedProfile,
  makeProfile,
  makeReading,
  type Things,
  thingsOf,
} from './support/callers'
import { rawSql } from './support/database'

const root = path.resolve(import.meta.dirname, '..')
type Route = Record<Verb, Handler>

/** next-auth asks Next for the request that Next is answering; here there is no Next around the handler. */
let asking: Record<string, string> = {}
Object.assign(createRequire(import.meta.url)('next/headers'), {
  headers: async () => new Headers(asking),
  cookies: async () => {
    const pairs = (asking.cookie ?? '').split('; ').filter(Boolean)
    return { getAll: () => pairs.map((pair) => ({ name: pair.split('=')[0], value: pair.split('=')[1] })) }
  },
})

const routeFiles = readdirSync(path.join(root, 'app/api'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('route.ts'))
const addressOf = (file: string) => `/api/${path.posix.dirname(file)}`.replace(/\/\.$/, '')
const addresses = routeFiles.map(addressOf)

const routes = new Map<string, Route>()
beforeAll(async () => {
  for (const address of addresses) {
    routes.set(address, (await import(path.join(root, 'app', address, 'route.ts'))) as Route)
  }
})

describe('the table', () => {
  it('names every address and every verb that it exports, and no other', async () => {
    const exported = [...routes].flatMap(([address, route]) =>
      // Beside its verbs a file may say how long they may take.
      Object.keys(route)
        .filter((name) => name !== 'maxDuration')
        .map((verb) => `${verb} ${address}`),
    )
    const named = AUTHORITY.map(({ route, verb }) => `${verb} ${route}`)
    expect(named.toSorted()).toEqual(exported.toSorted())
  })

  it('needs what each door itself says that it needs', () => {
    const declared = AUTHORITY.map(({ route, verb }) => [
      `${verb} ${route}`,
      routes.get(route)![verb].door?.needs,
    ])
    expect(AUTHORITY.map(({ route, verb, needs }) => [`${verb} ${route}`, needs])).toEqual(declared)
  })

  it('leaves no cell open', () => {
    for (const { cells } of AUTHORITY) {
      expect(Object.keys(cells)).toEqual(principals)
      expect(Object.values(cells).every((status) => Number.isInteger(status))).toBe(true)
    }
  })

  it('is what docs/security.md shows (npm run docs:authority)', () => {
    const document = readFileSync(path.join(root, 'docs/security.md'), 'utf8')
    expect(document).toBe(withTable(document))
  })
})

/** What comes last in the address of a new calendar. */
const calendarOf = async (owner: OwnerId, profile_id: string) =>
  (await makeCalendar(contextOf(owner), { profile_id, language: 'en' })).split('/').at(-1)!

interface Asked {
  id?: string
  body?: unknown
  path?: string
}
/** A body that the door accepts, and the id in its address. */
const REQUESTS: Record<string, (things: Things) => Asked | Promise<Asked>> = {
  'GET /api/auth/[...nextauth]': () => ({ path: '/api/auth/session' }),
  'POST /api/auth/[...nextauth]': () => ({ path: '/api/auth/signout', body: { json: 'true' } }),
  'POST /api/account/erase': () => ({ body: { confirmation: 'erase' } }),
  'POST /api/account/export': () => ({ body: {} }),
  'POST /api/keys': () => ({ body: { scopes: ['calc'] } }),
  'GET /api/keys/[id]': ({ key }) => ({ id: key }),
  'PATCH /api/keys/[id]': ({ key }) => ({ id: key, body: { label: 'Laptop' } }),
  'DELETE /api/keys/[id]': ({ key }) => ({ id: key }),
  'GET /api/calendar/[token]': async ({ owner, profile }) => ({ id: await calendarOf(owner, profile) }),
  'POST /api/oracle/calculate-fc60': () => ({ body: { birthday: '1990-07-15' } }),
  'GET /api/oracle/daily': ({ profile }) => ({ path: `/api/oracle/daily?user_id=${profile}` }),
  'POST /api/oracle/interpret': () => ({ body: { context: 'The new job', numbers: [11, 4] } }),
  'POST /api/oracle/links': async ({ owner }) => {
    const { token } = await makeInvitation(owner)
    return { body: { token } }
  },
  'DELETE /api/oracle/links/[id]': ({ linkedProfile }) => ({ id: linkedProfile }),
  'POST /api/oracle/reading': ({ profile }) => ({ body: question(profile) }),
  'POST /api/oracle/reading/multi-user': ({ people }) => ({ body: together(people) }),
  'GET /api/oracle/readings/[id]': ({ reading }) => ({ id: reading }),
  'PATCH /api/oracle/readings/[id]': ({ reading }) => ({ id: reading, body: { favorite: true } }),
  'DELETE /api/oracle/readings/[id]': ({ reading }) => ({ id: reading }),
  'POST /api/oracle/readings/[id]/leave': ({ reading }) => ({ id: reading }),
  'POST /api/oracle/readings/[id]/restore': ({ reading }) => ({ id: reading }),
  'GET /api/oracle/readings/[id]/verify': ({ reading }) => ({ id: reading }),
  'GET /api/oracle/readings/[id]/feedback': ({ reading }) => ({ id: reading }),
  'POST /api/oracle/readings/[id]/feedback': ({ reading }) => ({ id: reading, body: { rating: 4 } }),
  'POST /api/oracle/readings/[id]/further': ({ reading }) => ({ id: reading, body: {} }),
  'GET /api/oracle/readings/[id]/words': ({ reading }) => ({ id: reading }),
  'POST /api/oracle/readings/[id]/words': ({ reading }) => ({ id: reading, body: { words: 'builtin' } }),
  'DELETE /api/oracle/readings/[id]/words': ({ reading }) => ({ id: reading }),
  'POST /api/oracle/users': () => ({ body: person() }),
  'GET /api/oracle/users/[id]': ({ profile }) => ({ id: profile }),
  'PATCH /api/oracle/users/[id]': ({ profile }) => ({ id: profile, body: { gender: 'other' } }),
  'DELETE /api/oracle/users/[id]': ({ profile }) => ({ id: profile }),
  'GET /api/oracle/users/[id]/invitation': ({ profile }) => ({ id: profile }),
  'POST /api/oracle/users/[id]/invitation': ({ profile }) => ({ id: profile }),
  'DELETE /api/oracle/users/[id]/invitation': ({ profile }) => ({ id: profile }),
  'POST /api/oracle/validate-stamp': () => ({ body: { stamp: 'VE-OX-OXFI' } }),
  'POST /api/vault/findings': () => ({ body: { kind: 'note', text: 'Remember' } }),
  'GET /api/vault/findings/[id]': ({ finding }) => ({ id: finding }),
  'PATCH /api/vault/findings/[id]': ({ finding }) => ({ id: finding, body: { text: 'Still' } }),
  'DELETE /api/vault/findings/[id]': ({ finding }) => ({ id: finding }),
  'GET /api/vault/statistics': () => ({
    path: '/api/vault/statistics?sign_type=time&sign_value=11:11&looks_per_day=80',
  }),
}

let calls = 0
/** Each call from an address of its own, so that nothing here is about limits. */
const peer = () => {
  calls++
  return `10.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`
}

/** What a success uses up, made anew for each. */
const FRESH: Record<string, (things: Things) => Promise<Partial<Things>>> = {
  'DELETE /api/keys/[id]': async ({ owner }) => ({ key: await keyRow(owner) }),
  'DELETE /api/oracle/links/[id]': async ({ owner, linked }) => ({
    linkedProfile: await makeLinkedProfile(owner, linked),
  }),
  'DELETE /api/oracle/readings/[id]': async ({ owner, people }) => ({
    reading: await makeReading(owner, people),
  }),
  'POST /api/oracle/readings/[id]/leave': async ({ owner, people }) => ({
    reading: await makeReading(owner, people),
  }),
  'POST /api/oracle/readings/[id]/restore': async ({ owner, people }) => {
    const reading = await makeReading(owner, people)
    await deleteReading(contextOf(owner), reading)
    return { reading }
  },
  // Each who sees it has said something of it, or nobody has.
  'GET /api/oracle/readings/[id]/feedback': async ({ owner, linked, profile, reading }) => {
    const asPerson = contextOf(owner)
    asPerson.actor.profileId = profile
    for (const ctx of [contextOf(owner), contextOf(linked), asPerson])
      await giveFeedback(ctx, reading, { rating: 4 })
    return {}
  },
  'POST /api/oracle/readings/[id]/feedback': async ({ reading }) => {
    await rawSql('DELETE FROM oracle_reading_feedback WHERE reading_id = $1', [reading])
    return {}
  },
  'DELETE /api/vault/findings/[id]': async ({ owner }) => ({ finding: await makeFinding(owner) }),
  'DELETE /api/oracle/users/[id]': async ({ owner }) => ({ profile: await makeProfile(owner) }),
  'DELETE /api/oracle/users/[id]/invitation': async ({ owner }) => {
    const { profile } = await makeInvitation(owner)
    return { profile }
  },
}

async function target(row: Row, things: Things, expected: number): Promise<Things> {
  const fresh = expected < 300 ? FRESH[`${row.verb} ${row.route}`] : undefined
  return { ...things, ...(await fresh?.(things)) }
}

async function answerTo(row: Row, { headers, things }: Attempt, expected: number) {
  const verb = row.verb === 'HEAD' ? 'GET' : row.verb
  const request = REQUESTS[`${verb} ${row.route}`]
  const asked: Asked = (await request?.(await target(row, things, expected))) ?? {}
  const [inPath = '', name = ''] = /\[(\w+)\]/.exec(row.route) ?? []
  const { id, body, path = row.route.replace(inPath, id ?? '') } = asked
  asking = headers
  return call(routes.get(row.route)!, row.verb, {
    path,
    ...(id && { params: { [name]: id } }),
    body,
    headers: { ...headers, [PEER_HEADER]: peer() },
  })
}

describe('every cell', () => {
  let callers: Callers
  beforeAll(async () => {
    callers = await makeCallers()
  })

  it.each(AUTHORITY.map((row) => [`${row.verb} ${row.route}`, row] as const))('%s', async (_, row) => {
    const actual: Record<string, number> = {}
    const bodies = new Set<string>()
    for (const principal of principals) {
      // Whoever may erase everything is somebody made for that.
      const erased = row.route === '/api/account/erase' && row.cells[principal] === 204
      const ask = erased ? await makeCallers() : callers
      for (const attempt of await ask(principal, row.needs)) {
        const answer = await answerTo(row, attempt, row.cells[principal])
        // All attempts of one kind must agree with the cell; a deviating one is what is shown.
        if (actual[principal] === undefined || answer.status !== row.cells[principal]) {
          actual[principal] = answer.status
        }
        if (answer.status === 401) {
          expect(answer.headers.get('www-authenticate')).toBe('Bearer')
          const { request_id, instance, ...same } = answer.json ?? {}
          bodies.add(JSON.stringify(same))
        }
      }
    }
    expect(actual).toEqual(row.cells)
    expect(bodies.size).toBeLessThanOrEqual(1)
  })
})

describe('fields that name a thing', () => {
  let mine: Key
  let bound: Key
  let own: Things
  let foreign: Things
  let deleted: Things
  beforeAll(async () => {
    mine = await makeKey()
    own = await thingsOf(mine.owner)
    bound = await makeKey({ owner: mine.owner, profileId: own.profile })
    foreign = await thingsOf(await makeAccount('member'))
    const gone = await thingsOf(await makeAccount('member'))
    await rawSql('DELETE FROM accounts WHERE id = $1', [gone.owner])
    deleted = gone
  })

  type Field = 'profile' | 'reading' | 'key' | 'finding'
  const random = () => newId(Date.now())
  const ask = (
    verb: Verb,
    route: string,
    rest: { id?: string; body?: unknown; query?: string; key?: string },
  ) =>
    call(routes.get(route)!, verb, {
      key: rest.key ?? mine.key,
      body: rest.body,
      path: `${route.replace('[id]', encodeURIComponent(rest.id ?? ''))}${rest.query ?? ''}`,
      ...(rest.id !== undefined && { params: { id: rest.id } }),
      headers: { [PEER_HEADER]: peer() },
    })

  /** Never a 500, and nothing of another's in the answer. */
  const statusOf = async (answer: Promise<Awaited<ReturnType<typeof call>>>) => {
    const { status, text } = await answer
    expect(text).not.toContain('Error:')
    return status
  }

  const HELD = [
    ...['api_keys', 'oracle_users', 'oracle_readings', 'oracle_reading_viewers', 'oracle_reading_feedback'],
    ...['oracle_invitations', 'oracle_calendar_feeds', 'vault_findings'],
  ]
  /** Everything that the account has, as it stands in the tables. */
  const rowsOf = (owner: string) =>
    Promise.all(
      [
        ...HELD.map((table) => `SELECT * FROM ${table} WHERE account_id = $1 ORDER BY id`),
        'SELECT part.* FROM oracle_reading_users part JOIN oracle_users ON id = user_id WHERE account_id = $1 ORDER BY 1, 2',
      ].map((sql) => rawSql(sql, [owner])),
    )

  const paths: [Verb, string, Field, unknown?][] = [
    ['GET', '/api/oracle/users/[id]', 'profile'],
    ['PATCH', '/api/oracle/users/[id]', 'profile', { gender: 'other' }],
    ['DELETE', '/api/oracle/users/[id]', 'profile'],
    ['GET', '/api/oracle/users/[id]/invitation', 'profile'],
    ['POST', '/api/oracle/users/[id]/invitation', 'profile'],
    ['DELETE', '/api/oracle/users/[id]/invitation', 'profile'],
    ['DELETE', '/api/oracle/links/[id]', 'profile'],
    ['GET', '/api/oracle/readings/[id]', 'reading'],
    ['PATCH', '/api/oracle/readings/[id]', 'reading', { note: 'Theirs' }],
    ['DELETE', '/api/oracle/readings/[id]', 'reading'],
    ['POST', '/api/oracle/readings/[id]/leave', 'reading'],
    ['POST', '/api/oracle/readings/[id]/restore', 'reading'],
    ['GET', '/api/oracle/readings/[id]/verify', 'reading'],
    ['GET', '/api/oracle/readings/[id]/feedback', 'reading'],
    ['POST', '/api/oracle/readings/[id]/feedback', 'reading', { rating: 1 }],
    ['POST', '/api/oracle/readings/[id]/further', 'reading', {}],
    ['GET', '/api/oracle/readings/[id]/words', 'reading'],
    ['POST', '/api/oracle/readings/[id]/words', 'reading', { locale: 'fa' }],
    ['DELETE', '/api/oracle/readings/[id]/words', 'reading'],
    ['GET', '/api/keys/[id]', 'key'],
    ['PATCH', '/api/keys/[id]', 'key', { label: 'Theirs' }],
    ['DELETE', '/api/keys/[id]', 'key'],
    ['GET', '/api/vault/findings/[id]', 'finding'],
    ['PATCH', '/api/vault/findings/[id]', 'finding', { text: 'Theirs' }],
    ['DELETE', '/api/vault/findings/[id]', 'finding'],
  ]
  it.each(paths)(
    '%s %s: another’s 403, a deleted, random or impossible one 404',
    async (verb, route, field, body) => {
      const status = (id: string) => statusOf(ask(verb, route, { id, body }))
      const before = await rowsOf(foreign.owner)
      expect(await status(foreign[field])).toBe(403)
      expect(await status(foreign[field].toUpperCase())).toBe(403)
      for (const id of [
        deleted[field],
        random(),
        'nonsense',
        '',
        '0',
        '../users',
        `${own[field]} `,
        `${own[field]}\u0000`,
        '%27',
      ]) {
        expect([id, await status(id)]).toEqual([id, 404])
      }
      const others = (['profile', 'reading', 'key', 'finding'] as const).filter((other) => other !== field)
      for (const other of others) expect(await status(own[other])).toBe(404)
      expect(await rowsOf(foreign.owner)).toEqual(before)
    },
  )

  const bodies: [string, (profile: unknown) => object][] = [
    ['/api/oracle/reading', (user_id) => ({ ...question(''), user_id })],
    ['/api/oracle/reading/multi-user', (id) => together([id, own.profile])],
    ['/api/oracle/reading/multi-user', (id) => together([own.profile, id])],
    ['/api/oracle/reading/multi-user', (id) => together([own.profile, own.linkedProfile, id])],
    ['/api/keys', (profile_id) => ({ scopes: ['calc'], profile_id })],
  ]
  const WRONG_TYPES = [0, 1.5, true, [], {}, ['x'], { id: 'x' }, Number.MAX_SAFE_INTEGER]
  it.each(bodies)(
    'POST %s: another’s 403, none 404, the wrong type 400, and nothing is made',
    async (route, body) => {
      const counted = ['oracle_readings', 'oracle_reading_users', 'oracle_reading_viewers', 'api_keys']
      const count = () =>
        rawSql(`SELECT ${counted.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`)}`)
      const before = await count()
      const status = (id: unknown) => statusOf(ask('POST', route, { body: body(id) }))
      expect(await status(foreign.profile)).toBe(403)
      for (const id of [deleted.profile, random(), 'nonsense', own.reading]) {
        expect([id, await status(id)]).toEqual([id, 404])
      }
      for (const id of WRONG_TYPES) expect([id, await status(id)]).toEqual([id, 400])
      expect(await count()).toEqual(before)
    },
  )

  it('secondary_user_ids that are no list of ids: 400', async () => {
    const lists = WRONG_TYPES.filter((value) => !Array.isArray(value))
    for (const secondary_user_ids of [...lists, [], null, undefined, own.profile]) {
      const body = { ...together([own.profile]), secondary_user_ids }
      expect([
        secondary_user_ids,
        await statusOf(ask('POST', '/api/oracle/reading/multi-user', { body })),
      ]).toEqual([secondary_user_ids, 400])
    }
  })

  it('token of an invitation: none 404, what cannot be one 400, and nobody is linked', async () => {
    const links = () => rawSql('SELECT id, linked_account_id FROM oracle_users ORDER BY id')
    const before = await links()
    const status = (token: unknown) => statusOf(ask('POST', '/api/oracle/links', { body: { token } }))
    expect(await status('x'.repeat(43))).toBe(404)
    for (const token of [...WRONG_TYPES, null, '', foreign.profile, 'x'.repeat(42), `${'x'.repeat(43)} `])
      expect([token, await status(token)]).toEqual([token, 400])
    expect(await links()).toEqual(before)
  })

  it('user_id of the list of readings: another’s 403, none 404, no id 400', async () => {
    const status = (id: string, key = mine.key) =>
      statusOf(ask('GET', '/api/oracle/readings', { query: `?user_id=${encodeURIComponent(id)}`, key }))
    expect(await status(own.profile)).toBe(200)
    expect(await status(foreign.profile)).toBe(403)
    expect(await status(deleted.profile)).toBe(404)
    expect(await status(random())).toBe(404)
    for (const id of ['nonsense', '', '0', '[object Object]'])
      expect([id, await status(id)]).toEqual([id, 400])
    expect(await status(await makeProfile(mine.owner), bound.key)).toBe(403)
  })

  it.each(['/api/oracle/users', '/api/oracle/readings', '/api/keys'])(
    'cursor of %s: a place in one’s own list, whosever id it is; no id 400',
    async (route) => {
      const list = async (cursor: string) => {
        const answer = await ask('GET', route, { query: `?cursor=${encodeURIComponent(cursor)}` })
        return {
          status: answer.status,
          ids: answer.status === 200 ? answer.json.map(({ id }: { id: string }) => id) : [],
        }
      }
      const all = await ask('GET', route, {})
      const ids = all.json.map(({ id }: { id: string }) => id)
      for (const cursor of [foreign.profile, foreign.reading, deleted.key, random()]) {
        const { status, ids: listed } = await list(cursor)
        expect(status).toBe(200)
        expect(listed).toEqual(ids.filter((id: string) => id < cursor))
      }
      for (const cursor of ['nonsense', '', '0']) expect((await list(cursor)).status).toBe(400)
    },
  )

  it('an id where none belongs is refused', async () => {
    for (const extra of [{ account_id: foreign.owner }, { owner: foreign.owner }, { id: random() }]) {
      expect(await statusOf(ask('POST', '/api/oracle/users', { body: { ...person(), ...extra } }))).toBe(400)
      expect(await statusOf(ask('POST', '/api/keys', { body: { scopes: ['calc'], ...extra } }))).toBe(400)
    }
  })
})
