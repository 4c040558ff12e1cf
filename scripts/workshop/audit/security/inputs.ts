// What is typed is data: scripts, statements and characters of every kind in every field of text come back exactly as they were sent, or
// are refused as wrong, and are shown as text.

import { AUTHORITY, type Row } from '../../authority/table'
import { withClient } from '../../postgres/databases'
import { addGuest } from '../accounts'
import { type Asked, made } from '../client'
import { ASKED, makePerson } from '../household'
import { type Description, operationAt, sampleOf } from '../samples'
import { type Check, type Keyed, type Owned, type Tried, unless } from './check'

export const PAYLOADS = [
  `<script>alert('XSS')</script>`,
  '<img src=x onerror=alert(1)>',
  `"><svg onload=alert(1)>`,
  'javascript:alert(1)',
  '</script><script>alert(1)</script>',
  `'; DROP TABLE oracle_users; --`,
  `' OR '1'='1`,
  '1; SELECT pg_sleep(5)',
  '{{7*7}}#{7*7}<%= 7*7 %>',
  '../../../../etc/passwd',
  '$(sleep 5)`sleep 5`',
  'a\r\nSet-Cookie: planted=1',
  '\u0000nothing',
  '\u202Ereversed\u202C',
  '\uD800 alone',
  '__proto__',
] as const

interface Schema {
  $ref?: string
  type?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** @returns names of a body's fields of text, of all its forms */
export function textFieldsOf({ components }: Description, schema: Schema): string[] {
  const found = new Set<string>()
  const isText = ({ type, enum: some, const: one, anyOf = [] }: Schema): boolean =>
    (type === 'string' && !some && one === undefined) || anyOf.some((form) => isText(resolved(form)))
  const resolved = (one: Schema): Schema =>
    one.$ref ? ((components?.schemas?.[one.$ref.split('/').at(-1) ?? ''] ?? {}) as Schema) : one
  const look = (one: Schema): void => {
    const { properties = {}, anyOf = [], oneOf = [], allOf = [] } = resolved(one)
    for (const [name, field] of Object.entries(properties)) if (isText(resolved(field))) found.add(name)
    for (const form of [...anyOf, ...oneOf, ...allOf]) look(form)
  }
  look(schema)
  return [...found]
}

/** Bodies with which somebody would end the audit's own things. */
const ENDING = /\/(erase|leave)$/
const writing = AUTHORITY.filter(
  ({ route, verb, cells }) => ['POST', 'PATCH'].includes(verb) && cells.nobody === 401 && !ENDING.test(route),
)

const LEAK = /node_modules|\bat \w+ \(|syntax error at or near|SELECT .* FROM/

/** Lists into which an accepted text makes a new entry; readings go with their person. */
const MAKING = ['/api/oracle/users', '/api/vault/findings', '/api/keys']

/** As long as the texts that wait would have it wait. */
const SLEPT_MS = 5000

/** @returns what is wrong with the answer to a body whose field holds this text; null when a limit refused it */
async function tryText(audited: Keyed, asked: Asked, field: string, text: string): Promise<string[] | null> {
  const { status, text: answered, ms } = await audited.ask(asked)
  const what = `${asked.method} ${asked.path} with ${field} = ${JSON.stringify(text)}`
  if (status === 429) return null
  if (status >= 500) return [`${what}: ${status}`]
  // A machine that is busy is slow once.
  if (text.includes('sleep') && ms > SLEPT_MS && (await audited.ask(asked)).ms > SLEPT_MS)
    return [`${what}: an answer after ${Math.round(ms)} ms, as if it had been run`]
  if (LEAK.test(answered)) return [`${what}: the answer tells of its inside`]
  if (status > 299) return [400, 401, 403, 404, 409, 422].includes(status) ? [] : [`${what}: ${status}`]
  const made = JSON.parse(answered || '{}') as Record<string, unknown>
  if (status === 201 && MAKING.includes(asked.path))
    await audited.ask({ method: 'DELETE', path: `${asked.path}/${made.id}`, headers: audited.as })
  const back = made[field]
  // Marks of direction are taken out of names.
  const kept = [text, text.normalize('NFC').trim(), text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')]
  const same = typeof back !== 'string' || kept.includes(back)
  return same ? [] : [`${what}: kept as ${JSON.stringify(back)}`]
}

async function everyField(audited: Keyed): Promise<Tried> {
  const [description, things] = [await audited.description(), await audited.things()]
  const wrong: string[] = []
  let [fields, untried] = [0, 0]
  for (const row of writing as Row[]) {
    const schema = operationAt(description, row.route, row.verb)?.requestBody?.content['application/json']
      .schema
    const sample = sampleOf(description, row, things)
    if (!schema || typeof sample === 'string') continue
    for (const field of textFieldsOf(description, schema)) {
      fields++
      for (const text of PAYLOADS) {
        const body = { ...sample.body, [field]: text }
        const found = await tryText(audited, { ...sample, body, headers: audited.as }, field, text)
        if (found === null) untried++
        else wrong.push(...found)
      }
    }
  }
  const refused = untried > 0 ? `, ${untried} of them refused by a limit` : ''
  return unless(wrong, `${PAYLOADS.length} texts in each of ${fields} fields${refused}`)
}

/** A body that JavaScript would take for an object's ancestry. */
const POLLUTING = [
  '{"name":"Alice","birthday":"1990-07-15","mother_name":"B","__proto__":{"admin":true}}',
  '{"name":"Alice","birthday":"1990-07-15","mother_name":"B","constructor":{"prototype":{"admin":true}}}',
  '{"name":"Alice","name":"Mallory","birthday":"1990-07-15","mother_name":"B"}',
]

const SHOWN = PAYLOADS.filter((text) => text.includes('<'))

/** Pages of a guest whose every question is markup. */
async function shownAsText({ ask, own }: Owned): Promise<string[]> {
  const { headers } = await withClient(own.databaseUrl, addGuest)
  const profile = await makePerson(ask, headers)
  const wrong: string[] = []
  for (const question of SHOWN) {
    const body = { user_id: profile, ...ASKED, question, sign_type: 'word', sign_value: question }
    const { id } = await made(ask, { method: 'POST', path: '/api/oracle/reading', headers, body })
    await made(ask, {
      method: 'POST',
      path: '/api/vault/findings',
      headers,
      body: { kind: 'note', text: question },
    })
    const pages = [
      `/readings/${id}`,
      `/oracle?profile=${profile}&reading=${id}`,
      '/history',
      '/vault',
      '/today',
    ]
    for (const path of pages.flatMap((page) => [page, `/fa${page}`])) {
      const page = await ask({ path, headers: { cookie: headers.cookie ?? '' } })
      if (page.status !== 200) wrong.push(`${path}: ${page.status}`)
      if (page.text.includes(question)) wrong.push(`${path} holds ${question} as markup`)
    }
    if (!(await ask({ path: `/api/oracle/readings/${id}`, headers })).text.includes(JSON.stringify(question)))
      wrong.push(`the question ${question} did not come back as it was sent`)
  }
  return wrong
}

const group = 'input'
export const INPUTS: Check[] = [
  {
    ...{ id: 'input.fields', group, severity: 'high' },
    from: 'key',
    title: 'scripts, statements and odd characters in any field are kept exactly or refused, and run nowhere',
    try: everyField,
  },
  {
    ...{ id: 'input.keys', group, severity: 'high' },
    from: 'key',
    title: 'keys that reach into an object’s ancestry, and keys that come twice, are refused',
    async try({ ask, as }) {
      const wrong: string[] = []
      for (const raw of POLLUTING) {
        const { status } = await ask({ method: 'POST', path: '/api/oracle/users', headers: as, raw })
        if (status !== 400) wrong.push(`${raw}: ${status}, not 400`)
      }
      return unless(wrong, `${POLLUTING.length} bodies`)
    },
  },
  {
    ...{ id: 'input.shown', group, severity: 'critical' },
    from: 'own',
    title: 'pages show markup that somebody typed as text',
    try: async (audited) =>
      unless(await shownAsText(audited), `${SHOWN.length} questions on five pages, in both languages`),
  },
]
