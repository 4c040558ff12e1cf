// The journeys' `test`: gives each one the language of its project and the Oracle's page, and fails on anything that
// the browser complains about.
import { test as base, expect } from '@playwright/test'
import { OraclePage } from './pages/oracle-page'
import type { Language } from './pages/words'

interface Fixtures {
  language: Language
  oracle: OraclePage
  /** What the browser complained about; a journey that expects a complaint takes it out. */
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  language: async ({}, use, info) => use(info.project.name === 'fa' ? 'fa' : 'en'),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
      })
      await use(complaints)
      expect(complaints, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
  oracle: async ({ page, language }, use) => use(new OraclePage(page, language)),
})

export { expect }
