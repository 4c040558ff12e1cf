// `npm run pictures`: every page in both languages, both themes and three widths, as pictures in the folder `pictures` with a
// sheet of them all. `-- history today` takes these pages alone, `-- --forced-colors` what a reader with colours of their own sees,
// `-- --at http://127.0.0.1:3000` a server that runs already, whose database keeps the accounts that are made.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { contactSheet, fileOf, pictureIn } from '../workshop/pages/contact-sheet'
import { type ListedPage, PAGES, pagesNamed } from '../workshop/pages/pages'
import { addressOf, beginVisit, openBrowser, productAt, type Visit } from '../workshop/pages/visit'
import { say, step } from '../workshop/start/steps'

const FOLDER = 'pictures'
const THEMES = ['dark', 'light'] as const
/** A phone, a tablet, a desk. */
const SIZES = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
]
/** What comes by itself after the page is there. */
const SETTLED_MS = 300

/** Loaded once and then looked at in every way. @returns what is amiss, or nothing */
async function take(page: Page, listed: ListedPage, visit: Visit, forced: boolean): Promise<string[]> {
  const address = addressOf(listed, visit)
  const answer = await page.goto(address)
  const status = answer?.status() ?? 0
  if (status !== (listed.status ?? 200))
    return [`${listed.name} (${visit.locale}): ${address} answers ${status}`]
  await listed.act?.(page)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    // In a window as tall as the page, bars that stay in sight are at its edges and not across what they cover.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) })
    for (const colorScheme of THEMES) {
      await page.emulateMedia({
        colorScheme,
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: 'reduce',
      })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.waitForTimeout(SETTLED_MS)
      const theme = forced ? `forced-${colorScheme}` : colorScheme
      const file = fileOf({ page: listed.name, locale: visit.locale, width: size.width, theme })
      await page.screenshot({ path: path.join(FOLDER, file), fullPage: true, animations: 'disabled' })
    }
  }
  return []
}

async function takeAll(visit: Visit, listed: readonly ListedPage[], forced: boolean): Promise<string[]> {
  const amiss: string[] = []
  for (const one of listed) {
    const page = await visit.viewers[one.who].newPage()
    try {
      amiss.push(...(await take(page, one, visit, forced)))
    } catch (error) {
      const [why] = (error instanceof Error ? error.message : String(error)).split('\n')
      amiss.push(`${one.name} (${visit.locale}): ${why}`)
    } finally {
      await page.close()
    }
  }
  return amiss
}

/** Pictures of before would be taken for those of today. */
function clear(pages: readonly ListedPage[], forced: boolean): void {
  mkdirSync(FOLDER, { recursive: true })
  for (const file of readdirSync(FOLDER)) {
    const picture = pictureIn(file)
    const again = picture?.theme.startsWith('forced-') === forced
    if (again && pages.some(({ name }) => name === picture?.page)) rmSync(path.join(FOLDER, file))
  }
}

/** @returns 0 also when pages are missing: it says which */
export async function pictures(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { at: { type: 'string' }, 'forced-colors': { type: 'boolean', default: false } },
  })
  const forced = values['forced-colors']
  const pages = pagesNamed(positionals)
  const product = await productAt(values.at)
  const browser = await openBrowser()
  clear(pages, forced)
  const visits = await step('Filling an account for each language', () =>
    Promise.all(LOCALES.map((locale) => beginVisit(browser, product, locale))),
  )
  const amiss = await step(`Taking pictures of ${pages.length} pages`, () =>
    Promise.all(visits.map((visit) => takeAll(visit, pages, forced))),
  )
  const order = PAGES.map(({ name }) => name)
  writeFileSync(path.join(FOLDER, 'index.html'), contactSheet(readdirSync(FOLDER), order))
  for (const what of amiss.flat()) console.log(`No picture of ${what}`)
  say(`The pictures are in ${FOLDER}/index.html`)
  return 0
}
