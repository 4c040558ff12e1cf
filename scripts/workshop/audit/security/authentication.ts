// Who is let in: every address and verb of the table of who may do what, asked from outside by whoever proves nothing, and by whoever
// proves too little.
import { randomBytes } from 'node:crypto'
import { SCOPES } from '@/lib/platform/context'
import { AUTHORITY, type Principal, type Row } from '../../authority/table'
import { withClient } from '../../postgres/databases'
import { accountOf, addAccount, addGuest, addKey } from '../accounts'
import { type Ask, bearer } from '../client'
import { type As, makePerson } from '../household'
import { type Description, type Sample, sampleOf, type Things } from '../samples'
import { type Check, headerOf, type Owned, type Tried, unless } from './check'

const NOBODY = '00000000-0000-7000-8000-000000000000'
const wrongKey = () => bearer(`nps_abcdefgh_${randomBytes(32).toString('base64url')}`)

/** What proves nothing. None of it may be told from the others by the answer. */
const UNPROVEN: [what: string, headers: () => As][] = [
  ['nobody', () => ({})],
  ['a key that does not exist', wrongKey],
  ['an empty key', () => ({ authorization: 'Bearer ' })],
  ['a key without its scheme', () => ({ authorization: 'nps_abcdefgh_something' })],
  [
    'a key as a password',
    () => ({ authorization: `Basic ${Buffer.from('nps_abcdefgh:').toString('base64')}` }),
  ],
  ['two keys', () => ({ authorization: `${wrongKey().authorization} nps_other` })],
  ['a key of five thousand letters', () => bearer('x'.repeat(5000))],
  [
    'a cookie of nobody',
    () => ({ cookie: `nps_session=${'x'.repeat(43)}`, 'sec-fetch-site': 'same-origin' }),
  ],
]

const anonymous = ({ route, verb }: Row): Sample => ({
  method: verb,
  path: route.replace(/\[\.\.\.\w+\]/, 'nothing').replace(/\[\w+\]/, NOBODY),
  ...(['POST', 'PUT', 'PATCH'].includes(verb) && { body: {} }),
})

const named = ({ method, path }: Sample, as: string, status: number, expected: number | string) =>
  `${method} ${path} as ${as}: ${status}, not ${expected}`

/** @returns what answered otherwise than the rows say of nobody */
async function asUnproven(ask: Ask, rows: Row[], callers: typeof UNPROVEN): Promise<string[]> {
  const wrong: string[] = []
  for (const row of rows)
    for (const [who, headers] of callers) {
      const sample = anonymous(row)
      const answer = await ask({ ...sample, headers: headers() })
      if (answer.status !== row.cells.nobody) wrong.push(named(sample, who, answer.status, row.cells.nobody))
      else if (answer.status === 401 && !/^Bearer/.test(headerOf(answer, 'www-authenticate')))
        wrong.push(`${sample.method} ${sample.path} as ${who}: 401 without WWW-Authenticate`)
    }
  return wrong
}

const guarded = AUTHORITY.filter(({ cells }) => cells.nobody === 401)
const closed = AUTHORITY.filter(
  ({ cells }) => [204, 404, 405].includes(cells.nobody) && cells.nobody === cells.key,
)

/** Whoever proves too little, with the cells of the table that say so. */
type Stranger = [principal: Principal, headers: As]

async function strangersOf(
  { own, key, ask, as }: Owned,
  needs: Row['needs'][],
): Promise<Map<string, Stranger[]>> {
  const second = await makePerson(ask, as)
  return withClient(own.databaseUrl, async (client) => {
    const account = await accountOf(client, key)
    const then = new Date(Date.now() - 60 * 60 * 1000)
    const always: Stranger[] = [
      ['revoked', bearer(await addKey(client, { account, revokedAt: then }))],
      ['expired', bearer(await addKey(client, { account, expiresAt: then }))],
      ['bound out', bearer(await addKey(client, { account, profile: second }))],
      ['other key', bearer(await addKey(client, { account: await addAccount(client) }))],
      ['guest B', (await addGuest(client)).headers],
      ['guest A', (await addGuest(client)).headers],
    ]
    const all = new Map<string, Stranger[]>()
    for (const need of new Set(needs)) {
      const missing = need === 'account' ? 'calc' : need
      const scopes = SCOPES.filter((scope) => scope !== missing)
      all.set(String(need), [...always, ['no scope', bearer(await addKey(client, { account, scopes }))]])
    }
    return all
  })
}

/** A guest of the table asks for its own; here it has nothing, so only what no guest may do is asked of it. */
const forKeysAlone = ({ route, cells }: Row) => cells['guest A'] === 403 && /^\/api\/keys/.test(route)

async function refusesStrangers(audited: Owned): Promise<string[]> {
  const { ask, as } = audited
  const [description, things] = [await audited.description(), await audited.things()]
  const strangers = await strangersOf(
    audited,
    guarded.map(({ needs }) => needs),
  )
  const wrong: string[] = []
  for (const row of guarded)
    for (const [principal, headers] of strangers.get(String(row.needs)) ?? []) {
      const expected = row.cells[principal]
      if (expected < 400 || (principal === 'guest A' && !forKeysAlone(row))) continue
      const sample = sampleOf(description, row, things)
      if (typeof sample === 'string') wrong.push(`${row.verb} ${row.route} was not asked: ${sample}`)
      else {
        const { status } = await ask({ ...sample, headers })
        if (status !== expected) wrong.push(named(sample, principal, status, expected))
      }
    }
  const kept = [`users/${things.profile}`, `readings/${things.reading}`].map((name) => `/api/oracle/${name}`)
  for (const path of [...kept, `/api/vault/findings/${things.finding}`, `/api/keys/${things.key}`]) {
    const { status } = await ask({ path, headers: as })
    if (status !== 200) wrong.push(`${path} is gone or changed after strangers asked for it: ${status}`)
  }
  return wrong
}

/** What a list answers to another account holds nothing of this one's. */
async function listsOwnAlone({ ask, own, things: made, description }: Owned): Promise<string[]> {
  const [told, things] = [await description(), await made()]
  const ids = [...things.people, things.reading, things.finding, things.key]
  const other = await withClient(own.databaseUrl, async (client) =>
    bearer(await addKey(client, { account: await addAccount(client) })),
  )
  const wrong: string[] = []
  for (const row of guarded.filter(({ verb, cells }) => verb === 'GET' && cells['other key'] === 200)) {
    const sample = sampleOf(told, row, things)
    if (typeof sample === 'string') continue
    const { status, text } = await ask({ ...sample, headers: other })
    if (status !== 200) wrong.push(named(sample, 'another account', status, 200))
    if (ids.some((id) => text.includes(id))) wrong.push(`${sample.path} tells another account of our things`)
  }
  return wrong
}

/** What would end the things, or needs another state of them, is tried by the tests of the suite alone. */
const ENDING = /\/(erase|restore)$/

async function servesItsOwner({ ask, as, things: made, description }: Owned): Promise<Tried> {
  const [told, things]: [Description, Things] = [await description(), await made()]
  const wrong: string[] = []
  let asked = 0
  // What is written first can be read afterwards.
  for (const row of guarded.toSorted((a, b) => Number(b.verb === 'POST') - Number(a.verb === 'POST'))) {
    if (row.verb === 'DELETE' || ENDING.test(row.route)) continue
    const sample = sampleOf(told, row, things)
    if (typeof sample === 'string') continue
    asked++
    const { status } = await ask({ ...sample, headers: as })
    const expected = row.cells.key
    // What is made anew and what was there already differ by their second digits alone.
    const fits = expected < 300 ? status >= 200 && status < 300 : status === expected
    if (!fits) wrong.push(named(sample, 'its owner', status, expected))
  }
  return unless(wrong, `${asked} addresses and verbs`)
}

const group = 'authentication'
const count = (rows: unknown[], callers: number) =>
  `${rows.length} addresses and verbs, ${callers} callers each`

export const AUTHENTICATION: Check[] = [
  {
    ...{ id: 'authentication.unproven', group, severity: 'critical' },
    from: 'outside',
    title: 'whoever proves nothing gets 401, whatever is sent in place of a key',
    try: async ({ ask }) => unless(await asUnproven(ask, guarded, UNPROVEN), count(guarded, UNPROVEN.length)),
  },
  {
    ...{ id: 'authentication.verbs', group, severity: 'medium' },
    from: 'outside',
    title: 'verbs and addresses that do not exist are refused to everybody in the same way',
    try: async ({ ask }) => unless(await asUnproven(ask, closed, UNPROVEN.slice(0, 2)), count(closed, 2)),
  },
  {
    ...{ id: 'authentication.strangers', group, severity: 'critical' },
    from: 'own',
    title:
      'ended, expired, narrow, bound and foreign keys and foreign browsers are refused, and nothing changes',
    try: async (audited) => unless(await refusesStrangers(audited), count(guarded, 7)),
  },
  {
    ...{ id: 'authentication.lists', group, severity: 'critical' },
    from: 'own',
    title: 'lists tell an account of its own things alone',
    try: async (audited) => unless(await listsOwnAlone(audited), 'every list, as another account'),
  },
  {
    ...{ id: 'authentication.owner', group, severity: 'high' },
    from: 'own',
    title: 'whoever may is served',
    try: servesItsOwner,
  },
  {
    ...{ id: 'authentication.metrics', group, severity: 'medium' },
    from: 'outside',
    title: 'the numbers for Prometheus need their own token',
    try: async ({ ask }) => {
      const callers: [string, As][] = [
        ['nobody', {}],
        ['a key', wrongKey()],
        ['a guess', bearer('metrics')],
      ]
      const wrong: string[] = []
      for (const [who, headers] of callers) {
        const { status } = await ask({ path: '/api/metrics', headers })
        if (status !== 401) wrong.push(`/api/metrics as ${who}: ${status}, not 401`)
      }
      return unless(wrong, '/api/metrics without its token')
    },
  },
]
