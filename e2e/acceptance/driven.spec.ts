// The scenarios in WebKit.
import { test as base } from '@playwright/test'
import { type MiniBrowser, startMiniBrowser } from './minibrowser'
import { SCENARIOS } from './scenarios'
import { WebDriverHand } from './webdriver-hand'

const test = base.extend<{ hand: WebDriverHand }, { mini: MiniBrowser }>({
  mini: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const mini = await startMiniBrowser(process.env.MINIBROWSER_PATH ?? '')
      await use(mini)
      await mini.end()
    },
    { scope: 'worker' },
  ],
  /** Whoever had the browser before has left no trace in it. What a page is still fetching could bring a cookie back: none is open. */
  hand: async ({ mini: { driver }, baseURL }, use) => {
    await driver.open(`${baseURL}/api/health`)
    await driver.forgetCookies()
    await driver.run('sessionStorage.clear(); localStorage.clear()')
    await use(new WebDriverHand(driver, baseURL ?? ''))
  },
})

for (const [name, walk] of SCENARIOS) test(name, ({ hand }) => walk(hand))
