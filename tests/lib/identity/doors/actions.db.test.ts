// What a form's action does behind the page: a request of another's thing is refused, stores nothing, and is noted, in every
// kind of form and on the page that shows one.
import { expect, it, vi } from 'vitest'
import { loadOracle } from '@/app/[locale]/oracle/load'
import { createKeyAction, revokeKeyAction } from '@/lib/account/keys/actions'
import { IDLE } from '@/lib/identity/doors/form-state'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import {
  acceptInvitationAction,
  endLinkAction,
  inviteAction,
  revokeInvitationAction,
} from '@/lib/links/actions'
import type { OwnerId } from '@/lib/platform/context'
import { createReadingAction, deleteReadingAction } from '@/lib/readings/actions'
import { ask, question, someone } from '../../../support/api'
import { makeAccount, makeInvitation, memberBrowser } from '../../../support/callers'
import { rawSql } from '../../../support/database'

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
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async () => (key: string) => key,
}))

const formOf = (fields: object) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const notesOf = (owner: OwnerId) =>
  rawSql(
    `SELECT action, success, resource_id, address
     FROM oracle_audit_log WHERE account_id = $1 AND action = 'denied'`,
    [owner],
  )
const denied = (resource_id: string) => [
  { action: 'denied', success: false, resource_id, address: '192.0.2.0/24' },
]

async function asMember(): Promise<OwnerId> {
  const owner = await makeAccount('member')
  browser.cookie = (await memberBrowser(owner)).cookie!
  return owner
}
async function asGuest(): Promise<OwnerId> {
  const { actor, token } = await createGuest(Date.now())
  browser.cookie = `${SESSION_COOKIE}=${token}`
  return actor.owner
}

it('another’s profile is refused, and the refusal is noted for the account that tried', async () => {
  const [owner, other] = [await asGuest(), await someone()]
  const form = formOf({ ...question(other.id), scripted: '1' })
  const state = await createReadingAction(IDLE, form)
  expect(state).toMatchObject({ status: 'failed', message: 'This belongs to someone else.' })
  expect(await rawSql('SELECT 1 FROM oracle_readings WHERE account_id = $1', [owner])).toEqual([])
  expect(await notesOf(owner)).toEqual(denied('createReading'))
})

const foreignKey = async (profile_id: string) => {
  const [key] = await rawSql<{ id: string }>(
    'SELECT k.id FROM api_keys k JOIN oracle_users u ON u.account_id = k.account_id WHERE u.id = $1',
    [profile_id],
  )
  return { key_id: key!.id }
}
const accountForms = {
  invite: [inviteAction, (profile_id: string) => ({ profile_id })],
  revokeInvitation: [revokeInvitationAction, (profile_id: string) => ({ profile_id })],
  endLink: [endLinkAction, (profile_id: string) => ({ profile_id })],
  createKey: [createKeyAction, (profile_id: string) => ({ profile_id, life: 'never', calc: 'on' })],
  revokeKey: [revokeKeyAction, foreignKey],
} as const

it.each(Object.entries(accountForms))('%s notes a refusal', async (name, [action, fieldsOf]) => {
  const [owner, other] = [await asMember(), await someone()]
  const state = await action(IDLE, formOf(await fieldsOf(other.id)))
  expect(state).toMatchObject({ status: 'failed', message: 'This belongs to someone else.' })
  expect(await notesOf(owner)).toEqual(denied(name))
})

it('an invitation that a guest may not accept is a refusal too', async () => {
  const { token } = await makeInvitation(await makeAccount('member'))
  const owner = await asGuest()
  expect(await acceptInvitationAction(IDLE, formOf({ token }))).toMatchObject({ status: 'failed' })
  expect(await notesOf(owner)).toEqual(denied('acceptInvitation'))
})

it('a button, and the page that would show another’s reading, note it as well', async () => {
  const other = await someone()
  const { json } = await ask(other)
  const owner = await asMember()
  await expect(deleteReadingAction(formOf({ reading: json.id }))).rejects.toThrow('NEXT_REDIRECT')
  expect(await notesOf(owner)).toEqual(denied('deleteReading'))

  const visitor = await asMember()
  expect(await loadOracle({ reading: json.id })).toMatchObject({ reading: null, absent: ['reading_absent'] })
  expect(await notesOf(visitor)).toEqual(denied('showReading'))
})
