// What the description of the API shows as examples is what the doors really answered, once, in this order: the file beside the
// route is written by this test (`npx vitest run --project database tests/app/api/examples.test.ts -u`) and compared with it ever
// after. Ids, secrets, instants and durations, which differ each time, stand in it as ones that are always the same.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as exported from '@/app/api/account/export/route'
import * as ready from '@/app/api/health/ready/route'
import * as health from '@/app/api/health/route'
import * as key from '@/app/api/keys/[id]/route'
import * as keys from '@/app/api/keys/route'
import { ROUTES } from '@/app/api/openapi.json/routes'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as daily from '@/app/api/oracle/daily/route'
import * as interpret from '@/app/api/oracle/interpret/route'
import * as links from '@/app/api/oracle/links/route'
import * as joint from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as further from '@/app/api/oracle/readings/[id]/further/route'
import * as restore from '@/app/api/oracle/readings/[id]/restore/route'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import * as verify from '@/app/api/oracle/readings/[id]/verify/route'
import * as words from '@/app/api/oracle/readings/[id]/words/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as invitation from '@/app/api/oracle/users/[id]/invitation/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import * as stamp from '@/app/api/oracle/validate-stamp/route'
import * as finding from '@/app/api/vault/findings/[id]/route'
import * as findings from '@/app/api/vault/findings/route'
import * as statistics from '@/app/api/vault/statistics/route'
import type { Example } from '@/lib/identity/doors/openapi/operation'
import type { Handler } from '@/lib/identity/doors/route'
import { call, makeKey } from '../../support/api'
import { makeAccount, memberBrowser } from '../../support/callers'

const FILE = path.resolve(import.meta.dirname, '../../../app/api/openapi.json/examples.json')

type Value = string | number | boolean | null | Value[] | { [name: string]: Value }

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const DURATIONS = ['calculation_time_ms', 'uptime_s']
const KEY = `nps_abcdefgh_${'x'.repeat(43)}`
const TOKEN = 'x'.repeat(43)
/** Of a working the first steps say enough, of an export the first reading. */
const STEPS = 2
const DAY = 24 * 60 * 60 * 1000

/** The same whenever it is asked. */
function steady() {
  const ids = new Map<string, string>()
  const idOf = (id: string) => {
    const known = ids.get(id) ?? `019aa9c2-6b1e-7c44-9d0e-${String(ids.size + 1).padStart(12, '0')}`
    ids.set(id, known)
    return known
  }
  const textOf = (name: string, text: string) => {
    if (name === 'prefix') return 'abcdefgh'
    if (/^nps_[\w-]{52}$/.test(text)) return KEY
    if (/^(\/invitation\/)?[\w-]{43}$/.test(text)) return text.slice(0, -TOKEN.length) + TOKEN
    const far = Date.parse(text) - Date.now()
    const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && far > -DAY && far < 400 * DAY
    if (instant) return far > DAY / 2 ? '2026-12-03T09:30:00.000Z' : '2026-11-26T09:30:00.000Z'
    return text.replaceAll(UUID, idOf)
  }
  return function same(value: Value, name = ''): Value {
    if (typeof value === 'string') return textOf(name, value)
    if (typeof value === 'number') return DURATIONS.includes(name) ? 3 : value
    if (Array.isArray(value)) {
      const some = /(^|_)trace$/.test(name)
        ? value.slice(0, STEPS)
        : name === 'readings'
          ? value.slice(-1)
          : value
      return some.map((item) => same(item, name))
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, inner]) => [
      key.replaceAll(UUID, idOf),
      same(inner, key),
    ])
    return Object.fromEntries(entries)
  }
}

it('are what the doors answer', async () => {
  const said: Record<string, { body?: Value; answer?: Value }> = {}
  const same = steady()
  const owner = await makeAccount('member')
  const account = await makeKey({ owner })
  const browser = await memberBrowser(owner)
  type Methods = Partial<Record<string, Handler | number>>

  async function ask(
    route: Methods,
    method: string,
    given: { id?: string; body?: Value; headers?: object; path?: string } = {},
  ) {
    const headers = (given.headers ?? { authorization: `Bearer ${account.key}` }) as Record<string, string>
    const { id, body, path } = given
    const answer = await call(route, method, { body, headers, path, ...(id && { params: { id } }) })
    const { name, status } = (route[method] as Handler).door!
    expect([name, answer.status]).toEqual([name, status])
    if (body === undefined && answer.json === null) return null
    said[name] = {
      ...(body !== undefined && { body: same(body) }),
      ...(answer.json !== null && { answer: same(answer.json) }),
    }
    return answer.json
  }

  await ask(health, 'GET')
  await ask(ready, 'GET')
  const sara = await ask(users, 'POST', {
    body: {
      name: 'Sara Ahmadi',
      name_persian: 'سارا احمدی',
      birthday: '1990-07-15',
      mother_name: 'Maryam Hosseini',
      time_zone: 'Asia/Tehran',
      place: 'Tehran',
      latitude: 35.69,
      longitude: 51.39,
    },
  })
  const omid = await ask(users, 'POST', {
    body: {
      name: 'Omid Rad',
      birthday: '1988-03-21',
      mother_name: 'Leila Karimi',
      gender: 'male',
      heart_rate_bpm: 64,
    },
  })
  await ask(users, 'GET')
  await ask(user, 'GET', { id: omid.id })
  await ask(user, 'PATCH', { id: omid.id, body: { time_zone: 'Europe/London' } })
  // Long ago, so that no instant of the sky is ever near to when this runs.
  const moment = '2024-11-26T13:00:00+03:30'
  const about = { question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11', moment }
  const one = await ask(reading, 'POST', { body: { user_id: sara.id, ...about } })
  await ask(joint, 'POST', {
    body: {
      primary_user_id: sara.id,
      secondary_user_ids: [omid.id],
      ...about,
      question: 'Shall we move together?',
      locale: 'fa',
    },
  })
  await ask(readings, 'GET')
  await ask(oneReading, 'GET', { id: one.id })
  await ask(oneReading, 'PATCH', { id: one.id, body: { favorite: true, note: 'Read on the bridge.' } })
  await ask(feedback, 'POST', {
    id: one.id,
    body: { rating: 4, sections: { answer: 'fits', step: 'partly' }, text: 'The second week was so.' },
  })
  await ask(feedback, 'GET', { id: one.id })
  await ask(verify, 'GET', { id: one.id })
  await ask(words, 'POST', { id: one.id, body: { style: 'poetic' } })
  await ask(words, 'GET', { id: one.id, path: '/x?style=poetic' })
  await ask(words, 'DELETE', { id: one.id })
  await ask(further, 'POST', { id: one.id, body: {} })
  await ask(oneReading, 'DELETE', { id: one.id })
  await ask(restore, 'POST', { id: one.id })
  const { token } = await ask(invitation, 'POST', { id: omid.id })
  await ask(invitation, 'GET', { id: omid.id })
  const other = await memberBrowser(await makeAccount('member'))
  await ask(links, 'POST', { body: { token }, headers: other })
  said.acceptInvitation!.body = { token: TOKEN }
  await ask(links, 'GET', { headers: other })
  await ask(daily, 'GET', { path: `/api/oracle/daily?user_id=${sara.id}&date=2024-11-26` })
  await ask(calculate, 'POST', { body: { birthday: '1990-07-15', name: 'Sara Ahmadi', moment } })
  await ask(interpret, 'POST', { body: { context: 'Should I take the new job?', numbers: [11, 4] } })
  await ask(stamp, 'POST', { body: { stamp: 'VE-OX-OXFI', year: 2026 } })
  const seen = await ask(findings, 'POST', {
    body: {
      ...{ kind: 'sign', sign_type: 'time', sign_value: '11:11' },
      ...{ seen_at: '2024-11-26T11:11:00+03:30', note: 'On the oven.' },
    },
  })
  await ask(findings, 'GET')
  await ask(finding, 'GET', { id: seen.id })
  await ask(finding, 'PATCH', { id: seen.id, body: { note: 'On the oven, while waiting.' } })
  const logged = await ask(findings, 'POST', {
    body: { kind: 'sign', sign_type: 'time', sign_value: '11:11', note: 'On the oven.' },
  })
  await call(finding, 'DELETE', {
    params: { id: seen.id },
    headers: { authorization: `Bearer ${account.key}` },
  })
  expect(logged.seen_at).toBe(logged.created_at)
  await ask(statistics, 'GET', {
    path: '/api/vault/statistics?sign_type=time&sign_value=11:11&looks_per_day=80',
  })
  const made = await ask(keys, 'POST', { body: { label: 'Kitchen display', scopes: ['readings:read'] } })
  await ask(keys, 'GET')
  await ask(key, 'GET', { id: made.id })
  await ask(key, 'PATCH', { id: made.id, body: { label: 'Hall display' } })
  await ask(exported, 'GET', { headers: browser })
  await ask(exported, 'POST', { body: { format: 'json' }, headers: browser })
  await ask(erase, 'POST', { body: { confirmation: 'erase' } })

  await expect(`${JSON.stringify(said, null, 1)}\n`).toMatchFileSnapshot(FILE)
})

it('are what the doors accept, and what they promise', () => {
  const examples: Record<string, Example> = JSON.parse(readFileSync(FILE, 'utf8'))
  const doors = Object.values(ROUTES).flatMap((route) =>
    Object.values(route).flatMap(({ door }) => door ?? []),
  )
  for (const { name, body, answer } of doors) {
    if (body) expect([name, body.safeParse(examples[name]?.body).error]).toEqual([name, undefined])
    if (answer) expect([name, answer.safeParse(examples[name]?.answer).error]).toEqual([name, undefined])
  }
})
