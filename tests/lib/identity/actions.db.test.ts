// What a form's action does behind the page: a request of another's profile is refused, stores nothing, and is noted.
import { expect, it, vi } from 'vitest'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/accounts'
import { IDLE } from '@/lib/identity/form-state'
import { createReadingAction } from '@/lib/readings/actions'
import { question, someone } from '../../support/api'
import { rawSql } from '../../support/database'

/** The browser's cookie, in place of what Next keeps for a request. */
const browser = vi.hoisted(() => ({ cookie: '' }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: browser.cookie, 'x-nps-peer': '192.0.2.7' }),
  cookies: async () => ({
    get: (name: string) => {
      const value = new RegExp(`${name}=([^;]+)`).exec(browser.cookie)?.[1]
      return value === undefined ? undefined : { value }
    },
  }),
}))
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en' }))

it('another’s profile is refused, and the refusal is noted for the account that tried', async () => {
  const [{ actor, token }, other] = [await createGuest(Date.now()), await someone()]
  browser.cookie = `${SESSION_COOKIE}=${token}`
  const form = new FormData()
  for (const [name, value] of Object.entries(question(other.id))) form.set(name, value)
  form.set('scripted', '1')

  const state = await createReadingAction(IDLE, form)
  expect(state).toMatchObject({ status: 'failed', message: 'This belongs to someone else.' })
  expect(await rawSql('SELECT 1 FROM oracle_readings WHERE account_id = $1', [actor.owner])).toEqual([])
  const notes = await rawSql(
    'SELECT action, success, resource_id FROM oracle_audit_log WHERE account_id = $1',
    [actor.owner],
  )
  expect(notes).toEqual([{ action: 'denied', success: false, resource_id: 'createReading' }])
})
