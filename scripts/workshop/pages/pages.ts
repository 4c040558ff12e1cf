// The pages that are looked at and measured: what each is called, where it is, and who looks. A new page is a line here.
import type { Page } from '@playwright/test'
import type { Household } from './household'

/** Somebody without a session, somebody who has just made an account, the one whose household it is, or who runs the installation. */
export const VIEWERS = ['nobody', 'newcomer', 'member', 'admin'] as const
export type Viewer = (typeof VIEWERS)[number]

export interface ListedPage {
  /** Of its picture: small letters and hyphens. */
  name: string
  /** Without the language's prefix. */
  path: string | ((household: Household) => string)
  who: Viewer
  /** What it answers when all is well; 200 unless it says so. */
  status?: number
  /** What is done on it before it is looked at. Such a page is pictured, but not measured. */
  act?: (page: Page) => Promise<void>
}

const MINUTE = 60_000

/** A sign in no form at all, sent as a reader would. */
async function askWrongly(page: Page): Promise<void> {
  const form = page.locator('.reading-form')
  await form.locator('textarea[name=question]').fill('11:11?')
  await form.locator('input[name=sign_value]').fill('25:99')
  await form.locator('button.button-primary[type=submit]').last().click()
  await page.locator('.error-message').first().waitFor({ timeout: MINUTE })
}

/** How often somebody looks at a clock, without which nothing stands beside chance. */
async function sayLooks(page: Page): Promise<void> {
  const looks = page.locator('.chance-card .looks-form')
  if (!(await looks.isVisible())) return
  await looks.locator('input[name=looks]').fill('60')
  await looks.locator('button').click()
  await page.locator('.chance-row').first().waitFor({ timeout: MINUTE })
}

export const PAGES: readonly ListedPage[] = [
  { name: 'landing', path: '/', who: 'nobody' },
  { name: 'oracle-first', path: '/oracle', who: 'nobody' },
  { name: 'oracle', path: ({ people }) => `/oracle?profile=${people[0]}`, who: 'member' },
  {
    name: 'oracle-error',
    path: ({ people }) => `/oracle?profile=${people[0]}`,
    who: 'member',
    act: askWrongly,
  },
  {
    name: 'oracle-result',
    path: ({ people, readings }) => `/oracle?profile=${people[0]}&reading=${readings.single}`,
    who: 'member',
  },
  { name: 'reading', path: ({ readings }) => `/readings/${readings.single}`, who: 'member' },
  { name: 'reading-foreign', path: ({ readings }) => `/readings/${readings.foreign}`, who: 'member' },
  {
    name: 'reading-technical',
    path: ({ readings }) => `/readings/${readings.single}/technical`,
    who: 'member',
  },
  { name: 'reading-joint', path: ({ readings }) => `/readings/${readings.joint}`, who: 'member' },
  { name: 'reading-danger', path: ({ readings }) => `/readings/${readings.danger}`, who: 'member' },
  { name: 'history', path: '/history', who: 'member' },
  { name: 'history-empty', path: '/history', who: 'newcomer' },
  { name: 'settings', path: '/settings', who: 'member' },
  { name: 'settings-people', path: '/settings/people', who: 'member' },
  { name: 'settings-security', path: '/settings/security', who: 'member' },
  { name: 'settings-keys', path: '/settings/keys', who: 'member' },
  { name: 'settings-calendar', path: '/settings/calendar', who: 'member' },
  { name: 'settings-activity', path: '/settings/activity', who: 'member' },
  { name: 'settings-data', path: '/settings/data', who: 'member' },
  { name: 'today', path: '/today', who: 'member' },
  { name: 'today-empty', path: '/today', who: 'nobody' },
  { name: 'patterns', path: '/today/patterns', who: 'member' },
  { name: 'patterns-empty', path: '/today/patterns', who: 'nobody' },
  { name: 'vault', path: '/vault', who: 'member' },
  { name: 'vault-chance', path: '/vault', who: 'member', act: sayLooks },
  { name: 'vault-empty', path: '/vault', who: 'newcomer' },
  { name: 'docs', path: '/docs', who: 'nobody' },
  { name: 'sign-in', path: '/sign-in', who: 'nobody' },
  { name: 'sign-up', path: '/sign-up', who: 'nobody' },
  { name: 'recover', path: '/recover', who: 'nobody' },
  { name: 'invitation', path: ({ invitation }) => invitation, who: 'newcomer' },
  { name: 'invitation-gone', path: '/invitation/gone', who: 'nobody' },
  { name: 'not-found', path: '/nothing/here', who: 'nobody', status: 404 },
  { name: 'offline', path: '/offline', who: 'nobody' },
  { name: 'admin', path: '/admin', who: 'admin' },
  { name: 'admin-accounts', path: '/admin/accounts', who: 'admin' },
  { name: 'admin-account', path: ({ account }) => `/admin/accounts/${account}`, who: 'admin' },
  { name: 'admin-limits', path: '/admin/limits', who: 'admin' },
  { name: 'admin-words', path: '/admin/words', who: 'admin' },
  { name: 'admin-keys', path: '/admin/keys', who: 'admin' },
  { name: 'admin-audit', path: '/admin/audit', who: 'admin' },
]

/** @param names none means all; @throws Error that lists what there is when a name is none of it */
export function pagesNamed(names: readonly string[]): readonly ListedPage[] {
  const unknown = names.filter((name) => !PAGES.some((page) => page.name === name))
  if (unknown.length > 0)
    throw new Error(
      `No page is called ${unknown.join(', ')}. There are: ${PAGES.map(({ name }) => name).join(' ')}`,
    )
  return names.length === 0 ? PAGES : PAGES.filter(({ name }) => names.includes(name))
}

export const pathOf = ({ path }: ListedPage, household: Household): string =>
  typeof path === 'string' ? path : path(household)
