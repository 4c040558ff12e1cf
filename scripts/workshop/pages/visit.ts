// Where pages are visited and by whom: a production server of this command's own or one that runs already, a browser, and for
// each language those who look.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { makeAccount, makeAdmin } from '../../../e2e/pages/doors'
import { buildIfChanged } from '../build/build'
import { atEnd } from '../processes/program'
import { ensureChromium } from '../testing/chromium'
import { startTestServer, testBuild } from '../testing/journeys'
import { fillHousehold, type Household } from './household'
import { type ListedPage, pathOf, VIEWERS, type Viewer } from './pages'

const SPOKEN: Record<Locale, string> = { en: 'en-US', fa: 'fa-IR' }

export interface Product {
  /** Without a slash at its end. */
  origin: string
  /** Of a server of our own: without it nobody is made an administrator. */
  databaseUrl?: string
}

/** @param at a server that runs already; it keeps the accounts that are made in it */
export async function productAt(at: string | undefined): Promise<Product> {
  if (at !== undefined) return { origin: new URL(at).origin }
  await buildIfChanged(testBuild)
  const { address: origin, databaseUrl } = await startTestServer(testBuild)
  return { origin, databaseUrl }
}

export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    // The command ends it, with all else that it started.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  })
  atEnd(() => browser.close())
  return browser
}

/** A server for development makes a page when it is first asked for, which takes longer than a browser waits. */
const PATIENCE_MS = 120_000

export async function patientContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE_MS)
  return context
}

/** What those who look have, in one language. */
export interface Visit {
  locale: Locale
  viewers: Record<Viewer, BrowserContext>
  /** The member's. */
  household: Household
  /** Of the context that a viewer has, or a fresh one with the same session. */
  options: BrowserContextOptions
}

export async function beginVisit(
  browser: Browser,
  { origin, databaseUrl }: Product,
  locale: Locale,
): Promise<Visit> {
  const options = { baseURL: origin, locale: SPOKEN[locale] }
  const contexts = await Promise.all(VIEWERS.map(() => patientContext(browser, options)))
  const [nobody, newcomer, member, admin] = contexts
  if (!nobody || !newcomer || !member || !admin) throw new Error('Nobody is there to look.')
  const made = Date.now().toString(36)
  const account = (name: string) => ({
    login: `${name}-${locale}-${made}`,
    password: 'correct horse battery',
  })
  await makeAccount(newcomer.request, account('newcomer'))
  await makeAccount(member.request, account('sara'))
  if (databaseUrl) await makeAdmin(admin.request, databaseUrl, account('admin'))
  const household = await fillHousehold(member.request, locale)
  return { locale, viewers: { nobody, newcomer, member, admin }, household, options }
}

/** The page's path with its language. */
export const addressOf = (page: ListedPage, { locale, household }: Visit): string =>
  address(locale, pathOf(page, household))
