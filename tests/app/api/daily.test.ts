// GET /api/oracle/daily: the words of a day, the same for ever, of one's own people alone.
import { expect, it } from 'vitest'
import * as daily from '@/app/api/oracle/daily/route'
import * as users from '@/app/api/oracle/users/route'
import { wordsOf } from '@/lib/interpretation/check/text'
import { call, makeKey, person } from '../../support/api'

async function somebody(change = {}) {
  const { key } = await makeKey()
  const { json } = await call(users, 'POST', { key, body: { ...person(), ...change } })
  return { key, id: json.id as string }
}
const ask = ({ key, id }: { key: string; id: string }, query = '') =>
  call(daily, 'GET', { key, path: `/api/oracle/daily?user_id=${id}${query}` })

it('tells the same person the same words of a day for ever, and others on the next', async () => {
  const mine = await somebody()
  const first = await ask(mine, '&date=2026-03-09')
  expect(first.status).toBe(200)
  expect(first.json).toMatchObject({ date: '2026-03-09', user_id: mine.id, locale: 'en' })
  expect((await ask(mine, '&date=2026-03-09')).json).toEqual(first.json)
  expect((await ask(mine, '&date=2026-03-10')).json.text).not.toBe(first.json.text)
})

it.each(['en', 'fa'])('has 40 to 70 words in %s, and its sections say all of them', async (locale) => {
  const mine = await somebody()
  for (let day = 10; day < 24; day++) {
    const { json } = await ask(mine, `&date=2026-05-${day}&locale=${locale}`)
    expect(wordsOf(json.text).length, json.text).toBeGreaterThanOrEqual(40)
    expect(wordsOf(json.text).length, json.text).toBeLessThanOrEqual(70)
    expect(json.sections.map(({ text }: { text: string }) => text).join(' ')).toBe(json.text)
  }
})

it('is today in the zone of the person unless a day is named', async () => {
  const mine = await somebody({ time_zone: 'Pacific/Kiritimati' })
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format()
  expect((await ask(mine)).json.date).toBe(today)
})

it.each([
  ['a day that there is not', '&date=2026-02-30', '?date'],
  ['a language that there is not', '&locale=de', '?locale'],
])('refuses %s, with its field', async (_, query, pointer) => {
  const answer = await ask(await somebody(), query)
  expect(answer.status).toBe(400)
  expect(answer.json.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer])
})

it('refuses somebody else’s person, and a day before the birth', async () => {
  const [mine, other] = [await somebody(), await somebody()]
  expect((await ask({ key: mine.key, id: other.id })).status).toBe(403)
  expect((await ask(mine, '&date=1900-01-01')).status).toBe(400)
})
