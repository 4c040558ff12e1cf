// Every cell of the tables of who may send which form, and what the pages show to whom, against the real actions and loaders.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as doors from '@/app/[locale]/admin/doors'
import { loadHistoryPage } from '@/app/[locale]/history/page-state'
import { loadOracle } from '@/app/[locale]/oracle/load'
import { readingOr } from '@/app/[locale]/readings/show'
import { loadToday } from '@/app/[locale]/today/load'
import { loadPatterns } from '@/app/[locale]/today/patterns/load'
import type { Who } from '@/lib/identity/doors/door'
import { IDLE } from '@/lib/identity/doors/form-state'
import { lookAtInvitation } from '@/lib/links/service'
import { newId } from '@/lib/platform/id'
import { PEER_HEADER } from '@/lib/platform/peer'
import { sealForAddress } from '@/lib/platform/seal/address'
import { deleteReading } from '@/lib/readings/service/change'
import { getReading } from '@/lib/readings/service/read'
import { makeCalendar } from '@/lib/reminders/service'
import { deleteFinding } from '@/lib/vault/service/keep'
import {
  FORM_AUTHORITY,
  type FormCells,
  type FormRow,
  PAGE_AUTHORITY,
  type PageCells,
  VISITORS,
  type Visitor,
} from '@/scripts/workshop/authority/forms'
import { person, question } from './support/api'
import {
  type Attempt,
  type Callers,
  contextOf,
  keyRow,
  makeAccount,
  makeCallers,
  makeFinding,
  makeInvitation,
  makeLinkedProfile,
  makeReading,
  type Things,
} from './support/callers'
import { rawSql } from './support/database'

// What a door says in the log is what its form tells.
process.env.LOG_LEVEL = 'info'
const told: { event?: string; route?: string; status?: number }[] = []
vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
  for (const line of String(chunk).split('\n').filter(Boolean))
    if (line.startsWith('{')) told.push(JSON.parse(line))
  return true
})

/** The browser's cookie, in place of what Next keeps for a request; each call comes from an address of its own. */
const browser = vi.hoisted(() => ({ cookie: '', calls: 0 }))
vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({
      ...(browser.cookie && { cookie: browser.cookie }),
      [PEER_HEADER]: `10.1.${(browser.calls >> 8) & 255}.${browser.calls & 255}`,
    }),
  cookies: async () => ({ get: () => undefined, has: () => false, set: () => {} }),
}))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async () => (key: string) => key,
}))

type Action = ((...given: unknown[]) => Promise<unknown>) & { door: { name: string; who: Who } }

const root = path.resolve(import.meta.dirname, '..')
const files = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => readFileSync(path.join(root, 'lib', file), 'utf8').startsWith("'use server'"))
const actions = new Map<string, Action>()
beforeAll(async () => {
  for (const file of files)
    for (const action of Object.values(await import(path.join(root, 'lib', file))) as Action[])
      actions.set(action.door.name, action)
})

/** Fields that the door accepts, for the thing that is asked for. */
const FIELDS: Record<string, (things: Things) => object | Promise<object>> = {
  createProfile: () => person(),
  createReading: ({ profile }) => question(profile),
  readAnyway: ({ reading }) => ({ reading }),
  tellReading: ({ reading }) => ({ reading, told_locale: 'fa', told_style: 'advice' }),
  tellFurther: ({ reading }) => ({ reading, told_locale: 'en', told_style: 'plain' }),
  favoriteReading: ({ reading }) => ({ reading, favorite: 'true' }),
  noteReading: ({ reading }) => ({ reading, note: 'Remember' }),
  fitReading: ({ reading }) => ({ reading, fit: 'partly' }),
  deleteReading: async ({ owner, people }) => ({ reading: await makeReading(owner, people) }),
  restoreReading: async ({ owner, people }) => {
    const reading = await makeReading(owner, people)
    await deleteReading(contextOf(owner), reading)
    return { reading }
  },
  leaveReading: ({ reading }) => ({ reading }),
  searchHistory: () => ({ words: 'job' }),
  beginQuestion: () => ({ question: 'Should I go?' }),
  logSign: () => ({ sign: '11:11' }),
  keepNote: () => ({ text: 'Remember' }),
  keepPassage: async ({ owner, reading }) => {
    const { interpretation } = await getReading(contextOf(owner), reading)
    const { key, text } = interpretation.sections[0]!
    return { reading, section: key, text }
  },
  changeFinding: ({ finding }) => ({ finding, kind: 'note', text: 'Still' }),
  deleteFinding: async ({ owner }) => ({ finding: await makeFinding(owner) }),
  restoreFinding: async ({ owner }) => {
    const finding = await makeFinding(owner)
    await deleteFinding(contextOf(owner), finding)
    return { finding }
  },
  saveLooks: () => ({ looks: '80' }),
  searchVault: () => ({ words: 'job' }),
  nameSign: () => ({ sign: '11:11' }),
  chooseTheme: () => ({ theme: 'night' }),
  invite: ({ profile }) => ({ profile_id: profile }),
  revokeInvitation: async ({ owner }) => ({ profile_id: (await makeInvitation(owner)).profile }),
  endLink: async ({ owner, linked }) => ({ profile_id: await makeLinkedProfile(owner, linked) }),
  acceptInvitation: async ({ owner }) => ({ token: (await makeInvitation(owner)).token }),
  createKey: () => ({ life: 'never', calc: 'on' }),
  revokeKey: async ({ owner }) => ({ key_id: await keyRow(owner) }),
  makeCalendar: ({ profile }) => ({ profile_id: profile, language: 'en' }),
  endCalendar: async ({ owner, profile }) => {
    await makeCalendar(contextOf(owner), { profile_id: profile, language: 'en' })
    return { profile_id: profile }
  },
  eraseAccount: () => ({ confirmation: 'erase' }),
  seeNews: () => ({ until: String(Date.now()) }),
  signUp: () => ({ login: newId(Date.now()), password: 'correct horse battery' }),
  signIn: () => ({ login: newId(Date.now()), password: 'correct horse battery' }),
  finishSignIn: () => ({ code: '000000' }),
  recover: () => ({
    login: newId(Date.now()),
    code: 'AAAAA-'.repeat(5).slice(0, -1),
    password: 'correct horse battery',
  }),
  endSession: () => ({ session: newId(Date.now()) }),
  changePassword: () => ({ current_password: 'not this one', password: 'correct horse battery' }),
  renewCodes: () => ({ current_password: 'not this one' }),
  prove: () => ({ current_password: 'not this one' }),
  beginSecondFactor: () => ({ current_password: 'not this one' }),
  confirmSecondFactor: () => ({ code: '000000' }),
  endSecondFactor: () => ({ current_password: 'not this one', code: '000000' }),
  enterAdmin: () => ({ code: '000000' }),
  lockAccount: async () => ({ account: await makeAccount('member'), reason: 'abuse' }),
  unlockAccount: async () => ({ account: await makeLocked() }),
  decideBudget: () => ({ cap: '1' }),
}

/** The number of an account that is locked. */
async function makeLocked(): Promise<string> {
  const id = await makeAccount('member')
  await rawSql('UPDATE accounts SET locked_at = now() WHERE id = $1', [id])
  return id
}

/** These end whatever the visitor has here: each is done by somebody made for it. */
const ENDS = ['eraseAccount', 'signOut', 'signOutEverywhere', 'leaveReading']

async function answerTo({ name }: FormRow, { headers, things }: Attempt): Promise<number | undefined> {
  const fields = (await FIELDS[name]?.(things)) ?? {}
  const form = new FormData()
  for (const [field, value] of Object.entries({ ...fields })) form.set(field, String(value))
  if (name.startsWith('create')) form.set('scripted', '1')
  browser.cookie = headers.cookie ?? ''
  browser.calls++
  told.length = 0
  const action = actions.get(name)!
  const given = action.length === 1 ? [form] : [IDLE, form]
  // A page that shows what was done is where the browser is sent.
  await action(...given).catch((error: Error) => expect(error.message).toBe('NEXT_REDIRECT'))
  const [said] = told.filter(({ event, route }) => event === 'action' && route === name)
  return said?.status
}

it('the table names every action and who may take it, and no other', () => {
  const known = [...actions.values()].map(({ door: { name, who } }) => [name, who])
  expect(FORM_AUTHORITY.map(({ name, who }) => [name, who]).toSorted()).toEqual(known.toSorted())
})

describe('every cell', () => {
  let callers: Callers
  beforeAll(async () => {
    callers = await makeCallers()
  })

  it.each(FORM_AUTHORITY.map((row) => [row.name, row] as const))('%s', async (name, row) => {
    const answered: Partial<FormCells> = {}
    const own = ENDS.includes(name) ? await makeCallers() : callers
    for (const visitor of VISITORS as readonly Visitor[]) {
      const [attempt] = await own(visitor, undefined)
      answered[visitor] = (await answerTo(row, attempt!)) ?? 0
    }
    expect(answered).toEqual(row.cells)
  })
})

/** Whether a page's address shows the thing that it names. */
const SHOWS: Record<string, (things: Things) => Promise<boolean>> = {
  '/oracle?profile=': async ({ profile }) => (await loadOracle({ profile })).selected?.id === profile,
  '/oracle?reading=': async ({ reading }) => (await loadOracle({ reading })).reading?.id === reading,
  '/oracle?item=': async ({ reading }) =>
    (await loadOracle({ history: '1', item: reading })).reading?.id === reading,
  '/oracle?profile=&history=1': async ({ profile, reading }) => {
    const { history } = await loadOracle({ profile, history: '1' })
    return history?.list.items.some(({ id }) => id === reading) ?? false
  },
  '/history': async ({ reading }) =>
    (await loadHistoryPage({})).history.list.items.some(({ id }) => id === reading),
  '/readings/[id]': async ({ reading }) => typeof (await readingOr(reading, undefined)) !== 'string',
  '/oracle?asked=': async ({ owner }) =>
    (await loadOracle({ asked: sealForAddress('Should I go?', owner) })).question === 'Should I go?',
  '/today?profile=': async ({ profile }) => (await loadToday({ profile })).daily?.user_id === profile,
  '/today/patterns?profile=': async ({ profile }) => (await loadPatterns(profile))?.selected.id === profile,
  '/invitation/[token]': async ({ owner }) =>
    (await lookAtInvitation((await makeInvitation(owner)).token, Date.now())) !== null,
  '/admin': async () => 'done' in (await doors.showOverview({})),
  '/admin/accounts?number=': async ({ owner }) => 'done' in (await doors.showAccounts({ number: owner })),
  '/admin/accounts/[number]': async ({ owner }) => 'done' in (await doors.showAccount({ number: owner })),
  '/admin/limits': async () => 'done' in (await doors.showLimits({})),
  '/admin/words': async () => 'done' in (await doors.showFits({})),
  '/admin/keys': async () => 'done' in (await doors.showKeys({})),
  '/admin/audit?account=': async ({ owner }) => 'done' in (await doors.showAudit({ account: owner })),
}

describe('every cell of the pages', () => {
  let callers: Callers
  beforeAll(async () => {
    callers = await makeCallers()
  })

  it.each(PAGE_AUTHORITY.map((row) => [row.page, row] as const))('%s', async (page, row) => {
    const shown: Partial<PageCells> = {}
    for (const visitor of VISITORS as readonly Visitor[]) {
      const [{ headers, things }] = (await callers(visitor, undefined)) as [Attempt]
      browser.cookie = headers.cookie ?? ''
      shown[visitor] = (await SHOWS[page]!(things)) ? 'shown' : 'absent'
    }
    expect(shown).toEqual(row.cells)
  })
})
