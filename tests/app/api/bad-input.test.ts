// Bodies that are no input: malformed, ambiguous, deep, large, or with fields that nobody knows. Each is told why.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as users from '@/app/api/oracle/users/route'
import type { Handler } from '@/lib/identity/doors/route'
import { newId } from '@/lib/platform/id'
import { call, makeKey, person, question } from '../../support/api'
import { rawSql } from '../../support/database'

let key = ''
beforeAll(async () => {
  key = (await makeKey()).key
})

const send = (raw: string, headers: Record<string, string> = {}) => call(users, 'POST', { key, raw, headers })
const good = JSON.stringify(person({ name: 'Alice' }))
const withField = (field: string) => `${good.slice(0, -1)},${field}}`
const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('a body', () => {
  it.each([
    ['body_json', ''],
    ['body_json', ' '],
    ['body_json', '{'],
    ['body_json', '}'],
    ['body_json', '{"name"'],
    ['body_json', '{"name":}'],
    ['body_json', '{name:"Alice"}'],
    ['body_json', "{'name':'Alice'}"],
    ['body_json', '{"name":"Alice",}'],
    ['body_json', '{"name":"Alice"} x'],
    ['body_json', `${good}${good}`],
    ['body_json', `${good}\n${good}`],
    ['body_json', '{"name":"Ali\nce"}'],
    ['body_json', '{"name":"\\x41"}'],
    ['body_json', '{"name":"\\u12"}'],
    ['body_json', '{"name":undefined}'],
    ['body_json', '{"name":NaN}'],
    ['body_json', '{"name":Infinity}'],
    ['body_json', '{"name":01}'],
    ['body_json', '{"name":+1}'],
    ['body_json', '{"name":.5}'],
    ['body_json', '{"name":1.}'],
    ['body_json', '{"name":0x10}'],
    ['body_json', '{"name":1e}'],
    ['body_json', '/* a */{}'],
    ['body_json', 'name=Alice'],
    ['body_json', '<xml/>'],
    ['body_json', '\u0000'],
    ['body_json', `\u0000${good}`],
    ['body_json', '['.repeat(60_000)],
    ['body_object', '[]'],
    ['body_object', 'null'],
    ['body_object', 'true'],
    ['body_object', '1e999'],
    ['body_object', '"text"'],
    ['body_object', `[${good}]`],
    ['body_depth', nest(9)],
    ['body_depth', nest(30_000)],
    ['body_depth', withField(`"place":${nest(8)}`)],
    ['body_duplicate', withField('"name":"Bob"')],
    ['body_duplicate', withField('"n\\u0061me":"Bob"')],
    ['body_duplicate', withField('"place":{"a":1,"a":2}')],
    ['unknown_field', withField('"__proto__":{"admin":true}')],
    ['unknown_field', withField('"__proto__":null')],
    ['unknown_field', withField('"constructor":{"prototype":{"admin":true}}')],
    ['unknown_field', withField('"prototype":1')],
    ['unknown_field', withField('"toString":1')],
    ['unknown_field', withField('"":1')],
    ['unknown_field', withField('"\\ud83d":1')],
    ['unknown_field', withField('"Name":"Alice"')],
    ['unknown_field', withField('"account_id":"x"')],
    ['unknown_field', withField('"id":"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"')],
    ['wrong_type', withField('"place":{"toString":1}')],
    ['wrong_type', withField('"place":["Shiraz"]')],
    ['wrong_type', withField('"heart_rate_bpm":"70"')],
    ['wrong_type', withField('"heart_rate_bpm":1e999')],
    ['wrong_type', withField('"latitude":-1e999')],
    ['wrong_type', withField('"latitude":true')],
    ['range', withField('"latitude":1e308')],
    ['range', withField('"heart_rate_bpm":0')],
  ])('is refused as %s: %.60s', async (code, raw) => {
    const { status, json, headers } = await send(raw)
    expect([status, json.code]).toEqual([400, code])
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(json.detail).not.toMatch(/JSON\.parse|Unexpected|position|at /)
  })

  it('of 64 KiB is read, and of one byte more is not, whatever it says of its length', async () => {
    const of = (bytes: number) => good.padEnd(bytes)
    expect((await send(of(65_536))).status).toBe(201)
    expect((await send(of(65_537))).status).toBe(413)
    const chunk = new TextEncoder().encode(' '.repeat(8192))
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(chunk)
      },
    })
    const request = new Request('http://oracle.test/api/oracle/users', {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect((await users.POST(request)).status).toBe(413)
    expect(pulled).toBeLessThan(20)
  })

  it.each([
    ['application/json', 201],
    ['application/json; charset=utf-8', 201],
    ['APPLICATION/JSON;charset="UTF-8"', 201],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=utf-8; a=b', 415],
    ['application/jsonp', 415],
    ['application/ld+json', 415],
    ['text/json', 415],
    ['text/plain', 415],
    ['text/plain; application/json', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['', 415],
  ])('as %j is answered with %i', async (type, status) => {
    expect((await send(good, { 'content-type': type })).status).toBe(status)
  })

  it('changes nothing of what every object has', async () => {
    await send(withField('"__proto__":{"polluted":true}'))
    await send(withField('"constructor":{"prototype":{"polluted":true}}'))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('every address that takes a body', async () => {
  const folder = path.resolve('app/api')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('route.ts'),
  )
  /** Their address says it all. */
  const doors: [string, string, Handler][] = []
  for (const file of files) {
    const route = (await import(path.join(folder, file))) as Record<string, Handler | undefined>
    for (const method of ['POST', 'PUT', 'PATCH']) {
      const door = route[method]
      if (door?.door?.body) doors.push([method, `/api/${path.dirname(file)}`, door])
    }
  }

  /** Of a body that is one of several, one of them: else it is refused for being none. */
  const kindOf = ({ door }: Handler) => {
    const { oneOf } = z.toJSONSchema(door?.body ?? z.never(), { io: 'input' })
    const kind = oneOf?.[0]?.properties?.kind
    return typeof kind === 'object' ? { kind: kind.const } : {}
  }

  it('is among these', () => expect(doors.length).toBeGreaterThanOrEqual(6))

  it.each(doors)(
    '%s %s refuses a field that it does not know, by its name',
    async (method, address, door) => {
      const params = { id: newId(Date.now()) }
      const tried = await call({ [method]: door }, method, {
        key,
        params,
        path: address,
        body: { ...kindOf(door), no_such_field: 1 },
      })
      expect(tried.status, tried.text).toBe(400)
      expect(tried.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('/no_such_field')
      const plain = await call({ [method]: door }, method, {
        key,
        params,
        raw: '{}',
        headers: { 'content-type': 'text/plain' },
      })
      expect(plain.status).toBe(415)
      const twice = await call({ [method]: door }, method, { key, params, raw: '{"a":1,"a":1}' })
      expect([twice.status, twice.json.code]).toEqual([400, 'body_duplicate'])
    },
  )
})

describe('days', () => {
  const impossible = [
    ...[
      '1990-02-30',
      '1990-02-29',
      '1900-02-29',
      '1990-04-31',
      '1990-13-01',
      '1990-00-10',
      '1990-01-00',
      '1990-01-32',
    ],
    ...['0000-01-01', '1582-10-10', '1990-1-1', '19900715', '1990-07-15T00:00', '+1990-07-15'],
    ...['1990/07/15', '-1990-07-15', '1990-07-15Z', ' ', 'NaN', '۱۹۹۰-۰۲-۳۰', '٢٠٢٥-٠٢-٢٩'],
  ]
  it.each(impossible)('a birthday on %j is refused', async (birthday) => {
    const answers = [
      await call(users, 'POST', { key, body: person({ birthday }) }),
      await call(calculate, 'POST', { key: (await makeKey()).key, body: { birthday } }),
    ]
    for (const { status, json } of answers)
      expect([status, json.errors?.[0]?.pointer]).toEqual([400, '/birthday'])
  })

  it('a birthday that is still to come is refused', async () => {
    for (const birthday of ['2999-01-01', '9999-12-31']) {
      const made = await call(users, 'POST', { key, body: person({ birthday }) })
      expect([made.status, made.json.code]).toEqual([400, 'birthday_future'])
      expect((await call(calculate, 'POST', { key, body: { birthday } })).status).toBe(400)
    }
  })

  it('a birthday has come as soon as it is today anywhere', async () => {
    // Fourteen hours before Greenwich it is tomorrow first.
    const dayAt = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10)
    const statuses = await Promise.all(
      [dayAt(14), dayAt(38)].map((birthday) => call(users, 'POST', { key, body: person({ birthday }) })),
    )
    expect(statuses.map(({ status }) => status)).toEqual([201, 400])
  })

  it('a leap day is a birthday in a leap year', async () => {
    for (const birthday of ['1988-02-29', '2000-02-29', '۱۹۸۸-۰۲-۲۹'])
      expect((await call(users, 'POST', { key, body: person({ birthday }) })).status).toBe(201)
  })

  it('of the Solar Hijri calendar are real ones', async () => {
    const { json: made } = await call(users, 'POST', { key, body: person() })
    const ask = async (sign_value: string, calendar = 'persian') =>
      (
        await call(reading, 'POST', {
          key,
          body: question(made.id, { sign_type: 'date', sign_value, calendar }),
        })
      ).status
    // 1399, 1403 and 1408 are leap years; so are not 1400, 1404 and 1407.
    for (const day of [
      '1399-12-30',
      '1403-12-30',
      '1408-12-30',
      '۱۴۰۳-۱۲-۳۰',
      '1404-12-29',
      '1404-06-31',
      '1404-07-30',
    ])
      expect(await ask(day), day).toBe(201)
    const never = [
      '1400-12-30',
      '1404-12-30',
      '1407-12-30',
      '۱۴۰۴-۱۲-۳۰',
      '1403-12-31',
      '1404-07-31',
      '1404-11-31',
    ]
    for (const day of [...never, '1404-13-01', '1404-00-01', '1404-01-00', '1404-01-32', '0000-01-01'])
      expect(await ask(day), day).toBe(400)
    expect(await ask('1404-01-31')).toBe(201)
    expect(await ask('1404-02-31', 'gregorian')).toBe(400)
  })

  it.each(['2026-02-30T10:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T10:60:00Z', '2026-01-01T10:00:60Z'])(
    'a moment at %s is refused',
    async (moment) => {
      const answer = await call(calculate, 'POST', { key, body: { birthday: '1990-07-15', moment } })
      expect([answer.status, answer.json.errors?.[0]?.pointer]).toEqual([400, '/moment'])
    },
  )
})

describe('a moment to calculate with', () => {
  const at = async (moment: string, time_zone?: string) => {
    const body = { birthday: '1990-07-15', moment, time_zone }
    const { status, json } = await call(calculate, 'POST', { key: (await makeKey()).key, body })
    return status === 200 ? json.fc60.iso : [status, json.code, json.errors[0].pointer]
  }
  it('is an instant, or what was shown in the zone that is named', async () => {
    expect(await at('2026-03-09T14:30:00+03:30')).toBe('2026-03-09T14:30:00+03:30')
    expect(await at('2026-03-09T14:30', 'Asia/Tehran')).toBe('2026-03-09T14:30:00+03:30')
    expect(await at('2026-07-09 14:30', 'America/New_York')).toBe('2026-07-09T14:30:00-04:00')
    expect(await at('2026-03-09', 'Asia/Tehran')).toBe(await at('2026-03-09'))
  })
  it('is nothing where no zone is known', async () => {
    expect(await at('2026-03-09T14:30')).toEqual([400, 'moment_zone', '/moment'])
    expect(await at('2026-03-09T14:30', 'Tehran')).toEqual([400, 'time_zone_unknown', '/time_zone'])
  })
})

it('nothing of all that was stored in part', async () => {
  const strays = await rawSql(
    'SELECT 1 FROM oracle_readings r WHERE NOT EXISTS (SELECT 1 FROM oracle_reading_users u WHERE u.reading_id = r.id)',
  )
  expect(strays).toEqual([])
})
