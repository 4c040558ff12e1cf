// What stands in the database, seen with SQL alone: one of everything is written with a mark in it through the doors, and nowhere is the
// mark to be read.
import { randomBytes } from 'node:crypto'
import { request } from '@playwright/test'
import { sealedChecks } from '@/lib/platform/seal/fields'
import { makeAccount } from '../../../../e2e/pages/doors'
import { withClient } from '../../postgres/databases'
import { type Ask, type Asked, made } from '../client'
import { disguises, legibleIn, type Query, unsealedIn } from '../columns'
import type { As } from '../household'
import { type Check, type Owned, unless } from './check'

const MARK = 'Zzyqxmarkwqzzyxmark'
const BIRTHDAY = '1987-06-05'
const LATITUDE = 37.77317

/** One of everything that a key can write. */
async function writeEverything(ask: Ask, as: As): Promise<void> {
  const send = <Value = { id: string }>(method: string, path: string, body?: object, more: As = {}) =>
    made<Value>(ask, { method, path, headers: { ...as, ...more }, body } satisfies Asked)
  const person = {
    ...{ name: `${MARK} One`, name_persian: 'نشان', birthday: BIRTHDAY, mother_name: `${MARK} Mother` },
    ...{ mother_name_persian: 'مادر', gender: 'female', heart_rate_bpm: 61, time_zone: 'Asia/Tehran' },
    ...{ place: `${MARK} Place`, latitude: LATITUDE, longitude: 51.39 },
  }
  const [one, two] = [
    await send('POST', '/api/oracle/users', person),
    await send('POST', '/api/oracle/users', person),
  ]
  const asked = {
    question: `${MARK} question?`,
    sign_type: 'word',
    sign_value: `${MARK} sign`,
    words: 'builtin',
  }
  const reading = await send<{ id: string; interpretation: { sections: { key: string; text: string }[] } }>(
    ...(['POST', '/api/oracle/reading', { user_id: one.id, ...asked }] as const),
    { 'idempotency-key': `${MARK}-${randomBytes(8).toString('hex')}` },
  )
  const several = { primary_user_id: one.id, secondary_user_ids: [two.id], ...asked }
  await send('POST', '/api/oracle/reading/multi-user', several)
  const at = `/api/oracle/readings/${reading.id}`
  await send('PATCH', at, { favorite: true, note: `${MARK} note` })
  await send('POST', `${at}/feedback`, { rating: 4, text: `${MARK} feedback` })
  await send('POST', `${at}/words`, { style: 'poetic', words: 'builtin' })
  await send('GET', `/api/oracle/daily?user_id=${one.id}`)
  const [section] = reading.interpretation.sections
  const findings = [
    { kind: 'note', text: `${MARK} finding` },
    { kind: 'sign', sign_type: 'word', sign_value: `${MARK} seen`, note: `${MARK} beside it` },
    {
      kind: 'passage',
      reading_id: reading.id,
      section: section?.key,
      text: section?.text,
      note: `${MARK} kept`,
    },
  ]
  for (const finding of findings) await send('POST', '/api/vault/findings', finding)
  await send('POST', '/api/keys', { label: `${MARK} key`, scopes: ['calc'] })
  await send('GET', `/api/oracle/readings?q=${MARK}`)
}

/** A name to sign in with, and what the browser calls itself, come by a form. */
async function signUp(address: string): Promise<void> {
  const browser = await request.newContext({ baseURL: address, userAgent: `${MARK}/1.0` })
  try {
    const login = `${MARK}-${randomBytes(6).toString('hex')}`
    await makeAccount(browser, { login, password: 'correct horse battery' })
  } finally {
    await browser.dispose()
  }
}

const looking = <T>({ own }: Owned, look: (query: Query) => Promise<T>) =>
  withClient(own.databaseUrl, (client) => look(async (sql, values) => (await client.query(sql, values)).rows))

const group = 'encryption'
export const ENCRYPTION: Check[] = [
  {
    ...{ id: 'encryption.legible', group, severity: 'critical' },
    from: 'own',
    title: 'nothing that somebody wrote can be read in any column of any table',
    async try(audited) {
      await writeEverything(audited.ask, audited.as)
      await signUp(audited.address)
      const marks = [MARK, BIRTHDAY, String(LATITUDE)].flatMap(disguises)
      const found = await looking(audited, (query) => legibleIn(query, marks))
      return unless(
        found.map((place) => `${place} can be read`),
        'one of everything was written with a mark in it, and looked for by SQL in every column of text, also as hex and base64',
      )
    },
  },
  {
    ...{ id: 'encryption.format', group, severity: 'critical' },
    from: 'own',
    title: 'sealed columns hold sealed values alone, and the database refuses anything else',
    try: async (audited) =>
      unless(await looking(audited, unsealedIn), `${sealedChecks().length} columns, each with its CHECK`),
  },
  {
    ...{ id: 'encryption.refused', group, severity: 'high' },
    from: 'own',
    title: 'who can write to the database cannot put a legible value into a sealed column',
    try: (audited) =>
      looking(audited, async (query) => {
        const accepted: string[] = []
        for (const { table, column } of sealedChecks()) {
          const rows = await query(`SELECT 1 FROM "${table}" LIMIT 1`)
          if (rows.length === 0) continue
          await query('BEGIN')
          const taken = await query(`UPDATE "${table}" SET "${column}" = 'legible'`).then(
            () => true,
            () => false,
          )
          await query('ROLLBACK')
          if (taken) accepted.push(`${table}.${column} takes what is legible`)
        }
        return unless(accepted, 'every sealed column of a table with rows')
      }),
  },
]
