// GET /api/calendar/{token}.ics: for whoever has the address, until it is ended; nothing of it can be read in the database.
import { describe, expect, it } from 'vitest'
import * as calendar from '@/app/api/calendar/[token]/route'
import * as keys from '@/app/api/keys/route'
import * as oneUser from '@/app/api/oracle/users/[id]/route'
import { endCalendar, listCalendars, makeCalendar } from '@/lib/reminders/service'
import { call, someone } from '../../support/api'
import { contextOf } from '../../support/callers'
import { rawSql } from '../../support/database'

const lastOf = (path: string) => path.split('/').at(-1)!
const look = async (token: string, method = 'GET') => {
  const request = new Request(`http://oracle.test/api/calendar/${token}`, { method })
  const answer = method === 'HEAD' ? calendar.HEAD : calendar.GET
  const response = await answer(request, { params: Promise.resolve({ token }) })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
async function subscribed(language: 'en' | 'fa' = 'en', change = {}) {
  const me = await someone({ name: 'Zebulon Quistgaard', ...change })
  const token = lastOf(await makeCalendar(contextOf(me.owner), { profile_id: me.id, language }))
  return { ...me, token }
}

describe('a calendar', () => {
  it('is answered as one, kept by nobody on the way, and without a name', async () => {
    const { token, id } = await subscribed()
    const { status, headers, text } = await look(token)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(30)
    for (const own of ['Zebulon', 'Quistgaard', id, token]) expect(text).not.toContain(own)
    expect((await look(token, 'HEAD')).status).toBe(200)
  })

  it('speaks the language that was chosen when it was made', async () => {
    const { token } = await subscribed('fa', { time_zone: 'Asia/Tehran' })
    expect((await look(token)).text).toContain('SUMMARY:روزِ ')
  })

  it('follows the person: a birthday that is corrected counts at once', async () => {
    const me = await subscribed()
    const before = (await look(me.token)).text
    await call(oneUser, 'PATCH', { key: me.key, params: { id: me.id }, body: { birthday: '1971-01-02' } })
    const summaries = (text: string) => text.match(/SUMMARY:Day .*/g)
    expect(summaries((await look(me.token)).text)).not.toEqual(summaries(before))
  })
})

describe('its address', () => {
  it('opens nothing but the calendar', async () => {
    const { token } = await subscribed()
    for (const key of [token, token.replace('.ics', '')])
      expect((await call(keys, 'GET', { key })).status).toBe(401)
  })

  it('is ended by a new one, by its owner, and with the person', async () => {
    const first = await subscribed()
    const ctx = contextOf(first.owner)
    const second = lastOf(await makeCalendar(ctx, { profile_id: first.id, language: 'en' }))
    expect((await look(first.token)).status).toBe(404)
    expect((await look(second)).status).toBe(200)
    await endCalendar(ctx, first.id)
    expect((await look(second)).status).toBe(404)
    await expect(endCalendar(ctx, first.id)).rejects.toMatchObject({ id: 'calendar_none' })

    const third = await subscribed()
    await call(oneUser, 'DELETE', { key: third.key, params: { id: third.id } })
    expect((await look(third.token)).status).toBe(404)
  })

  it.each(['x'.repeat(43), `${'x'.repeat(43)}.ics`, `${'x'.repeat(42)}.ics`, '.ics', '..%2f.ics', ''])(
    'that is none is told as none: %s',
    async (token) => {
      const { status, text } = await look(token)
      expect([status, JSON.parse(text).code]).toEqual([404, 'calendar_none'])
    },
  )

  it('is in the database as a hash alone, and in the log of what happened not at all', async () => {
    const { token, owner, id } = await subscribed()
    const [row] = await rawSql<Record<string, unknown>>(
      'SELECT * FROM oracle_calendar_feeds WHERE account_id = $1',
      [owner],
    )
    expect(JSON.stringify(row)).not.toContain(token.slice(0, 10))
    expect(row).toMatchObject({ profile_id: id, token_hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    await endCalendar(contextOf(owner), id)
    const entries = await rawSql<{ action: string; resource_id: string }>(
      `SELECT action, resource_id FROM oracle_audit_log WHERE account_id = $1 AND action LIKE '%calendar' ORDER BY id`,
      [owner],
    )
    expect(entries).toEqual([
      { action: 'create_calendar', resource_id: id },
      { action: 'revoke_calendar', resource_id: id },
    ])
  })

  it('is made by a member for its own people alone', async () => {
    const [me, other] = [await someone(), await someone()]
    const ask = { profile_id: me.id, language: 'en' } as const
    await expect(makeCalendar(contextOf(other.owner), ask)).rejects.toMatchObject({ kind: 'forbidden' })
    const guest = contextOf(me.owner)
    guest.actor.kind = 'guest'
    await expect(makeCalendar(guest, ask)).rejects.toMatchObject({ id: 'calendar_needs_member' })
    expect(await listCalendars(contextOf(me.owner))).toEqual([])
  })
})
