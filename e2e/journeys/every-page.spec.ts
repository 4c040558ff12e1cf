// Every page there is, on a phone and on a desk, by night and by day: what axe sees, nothing to be scrolled sideways from the narrowest
// phone to the widest screen or with letters twice as large, 44 pixels for a finger, a title of its own, and names for its regions.
import type { Page } from '@playwright/test'
import { fillHousehold, type Household } from '../../scripts/workshop/pages/household'
import { PAGES, pathOf, type Viewer } from '../../scripts/workshop/pages/pages'
import { expect, test } from '../journey'
import { expectAccessible, keepAxe, seriousViolations } from '../pages/axe'
import { makeAccount, makeAdmin } from '../pages/doors'
import { sidewaysScroll, smallTargets } from '../pages/fingers'
import { PREFIX } from '../pages/words'

const WIDTHS = [320, 375, 768, 1280, 1920]
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 375, height: 800 }

async function expectFits(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await sidewaysScroll(page), `${name} at ${width} pixels`).toBe(0)
  }
  await page.setViewportSize(DESK)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await sidewaysScroll(page), `${name} with letters twice as large`).toBe(0)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
}

/** Landmarks of which there is more than one are told apart by name. */
const unnamed = (page: Page) =>
  page
    .locator('nav, article, section[tabindex], aside')
    .evaluateAll((all) =>
      all
        .filter((element) => !element.ariaLabel && !element.getAttribute('aria-labelledby'))
        .map((element) => element.outerHTML.slice(0, 100)),
    )

async function look(page: Page, name: string): Promise<string> {
  await page.setViewportSize(DESK)
  await expectAccessible(page, `${name}, desk`)
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await seriousViolations(page), `${name}, phone`).toEqual([])
  expect(await smallTargets(page), `${name}: too small for a finger`).toEqual([])
  await expectFits(page, name)
  expect(await unnamed(page), `${name}: regions without a name`).toEqual([])
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  return page.title()
}

/** The same session for all that one of them looks at. */
async function lookAs(who: Viewer, page: Page, language: 'en' | 'fa', household: Household | null) {
  const titles = new Map<string, string>()
  await keepAxe(page)
  for (const listed of PAGES.filter((one) => one.who === who)) {
    const path = household ? pathOf(listed, household) : String(listed.path)
    await page.goto(`${PREFIX[language]}${path}`)
    await listed.act?.(page)
    titles.set(listed.name, await look(page, listed.name))
  }
  return titles
}

test('for whoever has no account', async ({ page, language, complaints }) => {
  test.slow()
  const titles = await lookAs('nobody', page, language, null)
  // The pages of the oracle are one page.
  const own = [...titles].filter(([name]) => !name.startsWith('oracle') && !name.startsWith('invitation'))
  expect(new Set(own.map(([, title]) => title)).size).toBe(own.length)
  expect(complaints.splice(0).join('\n')).toContain('404')
})

test('for a member with people and readings, and whom it invites', async ({
  page,
  language,
  browser,
  baseURL,
}) => {
  test.slow()
  await makeAccount(page.request)
  const household = await fillHousehold(page.request, language)
  const titles = await lookAs('member', page, language, household)
  // A reading's title is its question.
  expect(new Set([...titles.values()]).size).toBeGreaterThan(titles.size - 4)

  const invited = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce' })
  await makeAccount(invited.request)
  await lookAs('newcomer', await invited.newPage(), language, household)
  await invited.close()
})

test('for who runs the installation', async ({ page, language, browser, baseURL }) => {
  test.slow()
  const owner = await browser.newContext({ baseURL: baseURL ?? '' })
  await makeAccount(owner.request)
  const household = await fillHousehold(owner.request, language)
  await owner.close()
  await makeAdmin(page.request, process.env.E2E_DATABASE_URL ?? '')
  const titles = await lookAs('admin', page, language, household)
  expect(new Set(titles.values()).size).toBe(titles.size)
})
