// Without a network, with the worker that is shipped: a page of ours in the language of the address, nothing of anybody on the
// device, and what was last read for who asked to have it kept.
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../journey'
import { makePeople, makeReading } from '../pages/doors'
import { PERSON, PREFIX, QUESTION, WORDS } from '../pages/words'

test.use({
  baseURL: process.env.E2E_BASE_URL,
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  },
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Opens a page and waits until the worker looks after it. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** What the browser says of a network that is away is no complaint. */
async function without(context: BrowserContext, complaints: string[], work: () => Promise<void>) {
  await context.setOffline(true)
  await work()
  await context.setOffline(false)
  const told = complaints.splice(0)
  expect(told.filter((text) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(text))).toEqual([])
}

const held = (page: Page) =>
  page.evaluate(async () => {
    const paths: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname)
    return paths.filter((path) => !/^\/_next\/static\/|^\/icon\.svg$/.test(path)).sort()
  })

const hasKept = (page: Page) => page.evaluate(() => caches.has('kept'))

async function read(page: Page): Promise<string> {
  const [person = ''] = await makePeople(page.request, [PERSON.en])
  const reading = await makeReading(page.request, [person], { question: QUESTION.en })
  return `/oracle?reading=${reading}`
}

async function ask(page: Page): Promise<void> {
  await settled(page, '/settings/data')
  const box = page.getByRole('checkbox', { name: WORDS.en.kept.label })
  await expect(box).not.toBeChecked()
  await box.check()
  await expect(page.locator('.kept-section').getByRole('status')).toHaveText(WORDS.en.kept.is_on)
}

for (const language of ['en', 'fa'] as const)
  test(`a page of ours says so in the language of the address: ${language}`, async ({
    page,
    context,
    complaints,
  }) => {
    const path = `${PREFIX[language]}/oracle?profile=no`
    await settled(page, PREFIX[language] || '/')
    await without(context, complaints, async () => {
      await page.goto(path)
      await expect(heading(page)).toHaveText(WORDS[language].offline.heading)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
      await page.getByRole('link', { name: WORDS[language].offline.again }).click()
      await expect(heading(page)).toHaveText(WORDS[language].offline.heading)
    })
    await page.getByRole('link', { name: WORDS[language].offline.again }).click()
    await expect(heading(page)).toHaveText(WORDS[language].oracle.heading)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path)
  })

test('a link inside the product leads there too', async ({ page, context, complaints }) => {
  await settled(page, '/oracle')
  await without(context, complaints, async () => {
    await page.locator('a[href="/settings"]').first().click()
    await expect(heading(page)).toHaveText(WORDS.en.offline.heading)
    expect(new URL(page.url()).pathname).toBe('/settings')
  })
})

test('the language that is chosen is remembered, though the worker fetches the page', async ({ page }) => {
  await settled(page, '/oracle')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('link', { name: 'فارسی', exact: true }).click()
  await expect(heading(page)).toHaveText(WORDS.fa.oracle.heading)
  await page.goto('/oracle')
  await expect(heading(page)).toHaveText(WORDS.fa.oracle.heading)
})

test('nothing of anybody is kept who did not ask', async ({ page, context, complaints }) => {
  const path = await read(page)
  await settled(page, path)
  await page.reload()
  await expect(page.locator('main')).toContainText(QUESTION.en)
  expect(await held(page)).toEqual(['/fa/offline', '/offline'])
  await without(context, complaints, async () => {
    await page.goto(path)
    await expect(heading(page)).toHaveText(WORDS.en.offline.heading)
    await expect(page.locator('body')).not.toContainText(QUESTION.en)
  })
})

test('who asked reads it again, and finds it listed; it goes when it is switched off', async ({
  page,
  context,
  complaints,
}) => {
  const path = await read(page)
  await ask(page)
  await page.goto(path)
  await expect.poll(() => held(page)).toContain('/oracle')
  await without(context, complaints, async () => {
    await page.goto(path)
    await expect(page.locator('main')).toContainText(QUESTION.en)
    expect(await page.locator('script').count()).toBe(0)
    await page.goto('/settings')
    await expect(heading(page)).toHaveText(WORDS.en.offline.heading)
    await page.locator('.kept-pages').getByRole('link').click()
    await expect(page.locator('main')).toContainText(QUESTION.en)
  })
  await page.goto('/settings/data')
  await page.getByRole('checkbox', { name: WORDS.en.kept.label }).uncheck()
  await expect.poll(() => hasKept(page)).toBe(false)
  await without(context, complaints, async () => {
    await page.goto(path)
    await expect(heading(page)).toHaveText(WORDS.en.offline.heading)
  })
})

test('nobody else on the device sees it', async ({ page, context }) => {
  const path = await read(page)
  await ask(page)
  await page.goto(path)
  await expect.poll(() => held(page)).toContain('/oracle')
  await context.clearCookies()
  await page.goto('/oracle')
  await expect.poll(() => hasKept(page)).toBe(false)
  expect(await held(page)).toEqual(['/fa/offline', '/offline'])
})

test('a page that was there before the worker is kept as soon as there is one', async ({ page }) => {
  const path = await read(page)
  await ask(page)
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
  })
  await page.goto(path)
  await expect.poll(() => held(page)).toContain('/oracle')
})
