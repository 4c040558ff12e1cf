// What of the product's code ran in a journey's browser, written down for `npm run coverage`; nothing otherwise.
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

const folder = process.env.E2E_COVERAGE

export async function withCoverage(page: Page, walk: () => Promise<void>): Promise<void> {
  if (!folder) return walk()
  await page.coverage.startJSCoverage({ resetOnNavigation: false })
  await walk()
  const result = (await page.coverage.stopJSCoverage()).map(({ url, functions }) => ({ url, functions }))
  writeFileSync(path.join(folder, `${randomUUID()}.json`), JSON.stringify({ result }))
}
