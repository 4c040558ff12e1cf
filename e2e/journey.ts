// The journeys' `test`: gives each one the language of its project, the Oracle's page and a network of its own, and fails on
// anything that the browser complains about.
//
// A journey runs in English and in Persian unless it is tagged with the one language that proves it: `{ tag: '@fa' }`. What
// depends on the language has no tag: texts and their width, direction, digits, calendars, names and the ways through forms.
import { createHash } from 'node:crypto'
import { test as base, expect } from '@playwright/test'
import { withCoverage } from './coverage'
import { OraclePage } from './pages/oracle-page'
import type { Language } from './pages/words'

interface Fixtures {
  language: Language
  oracle: OraclePage
  /** What the browser complained about; a journey that expects a complaint takes it out. */
  complaints: string[]
}

/** An address in a network that no other journey has: delays of one address are nobody else's. */
function ownAddress(seed: string): string {
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(seed).digest()
  return `10.${a}.${b}.${c}`
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  language: async ({}, use, info) => use(info.project.name.endsWith('fa') ? 'fa' : 'en'),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  extraHTTPHeaders: async ({}, use, info) =>
    use({ 'x-forwarded-for': ownAddress(`${info.testId} ${info.retry} ${info.repeatEachIndex}`) }),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'errors in the browser').toEqual([])
  },
  page: async ({ page, complaints, javaScriptEnabled }, use) => {
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
    })
    // Without scripts there is nothing of ours to cover, and the browser refuses to.
    if (javaScriptEnabled) await withCoverage(page, () => use(page))
    else await use(page)
  },
  oracle: async ({ page, language }, use) => use(new OraclePage(page, language)),
})

/** What did not come over the network is an error in Chromium's console alone. */
export function takeOut(complaints: string[], what: string, browser: string): void {
  const taken = complaints.splice(0).join('\n')
  if (browser === 'chromium') expect(taken).toContain(what)
  else expect(taken).toBe('')
}

export { expect }
