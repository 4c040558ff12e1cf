// Numbers about the process: for who has the token, true, and of nobody.
import { expect, it } from 'vitest'
import * as metrics from '@/app/api/metrics/route'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as users from '@/app/api/oracle/users/route'
import { ask, call, makeKey, person, someone } from '../../support/api'

const TOKEN = 'a token of sixteen or more'.replaceAll(' ', '-')
process.env.METRICS_TOKEN = TOKEN

const read = (authorization?: string) =>
  metrics.GET(
    new Request('http://oracle.test/api/metrics', { headers: authorization ? { authorization } : {} }),
  )

it('are for who has their token', async () => {
  for (const wrong of [undefined, 'Bearer ', `Bearer ${TOKEN}x`, TOKEN, 'Bearer x'.padEnd(9000, 'x')]) {
    const refused = await read(wrong)
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  }
  const told = await read(`Bearer ${TOKEN}`)
  expect(told.status).toBe(200)
  expect(told.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  expect(told.headers.get('cache-control')).toBe('no-store')
})

it('count each door by its outcome, and name nobody', async () => {
  const { key } = await makeKey()
  const counted = async (line: RegExp) =>
    Number(line.exec(await (await read(`Bearer ${TOKEN}`)).text())?.[1] ?? 0)
  const made =
    /^nps_door_seconds_count\{via="request",door="createProfile",method="POST",status="201"\} (\d+)$/m
  const refused =
    /^nps_door_seconds_count\{via="request",door="createProfile",method="POST",status="400"\} (\d+)$/m
  const [before, refusedBefore] = [await counted(made), await counted(refused)]
  const given = person({ name: 'Somebody Nowhere-Else' })
  for (const body of [given, given, {}]) await call(users, 'POST', { key, body })
  expect([await counted(made), await counted(refused)]).toEqual([before + 2, refusedBefore + 1])
  const text = await (await read(`Bearer ${TOKEN}`)).text()
  for (const personal of ['Nowhere-Else', given.mother_name, key]) expect(text).not.toContain(personal)
  expect(text).toContain('nps_process_resident_memory_bytes')
})

it('count how readings fitted, by style and part, and nothing of what was said', async () => {
  const me = await someone()
  const { json } = await ask(me, { style: 'poetic' })
  const body = { rating: 5, sections: { answer: 'no' }, text: 'planted-marker' }
  await call(feedback, 'POST', { key: me.key, params: { id: json.id }, body })
  const text = await (await read(`Bearer ${TOKEN}`)).text()
  expect(text).toContain('nps_fits_total{style="poetic",part="whole",fit="fits"} 1')
  expect(text).toContain('nps_fits_total{style="poetic",part="answer",fit="no"} 1')
  expect(text).not.toContain('planted')
})
