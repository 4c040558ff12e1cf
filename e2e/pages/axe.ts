// What axe can see of a page: its serious violations, each with where it is.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Has it in every page from now on: sent with each look, it takes longer than the look. */
export const keepAxe = (page: Page): Promise<unknown> => page.context().addInitScript(axe)

/** @param rules names of axe's; without them, all */
export async function seriousViolations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** The page as it stands, in the dark theme and in the light one, which differs in nothing but colours. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await seriousViolations(page), `${state}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await seriousViolations(page, ['color-contrast']), `${state}, light`).toEqual([])
}
