// What axe can see: no serious violation in either theme, on each state of the pages.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from '../journey'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`${colorScheme} theme`, () => {
    // Without motion no colour is caught half way.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('landing', async ({ page, language }) => {
      await page.goto(`${PREFIX[language]}/`)
      expect(await seriousViolations(page)).toEqual([])
    })

    test('oracle in its states', async ({ page, oracle, language }) => {
      await oracle.open()
      expect(await seriousViolations(page), 'nobody yet').toEqual([])
      await oracle.openUserForm()
      await (await oracle.unfold('heart_rate_bpm')).fill('fast')
      await oracle.savePerson({ ...PERSON[language], birthday: 'soon' })
      await expect(oracle.error).toBeVisible()
      expect(await seriousViolations(page), 'refused form').toEqual([])
      await (await oracle.unfold('heart_rate_bpm')).fill('')
      await oracle.savePerson(PERSON[language])
      await expect(oracle.success).toBeVisible()
      expect(await seriousViolations(page), 'user created').toEqual([])
      await oracle.ask({ question: QUESTION[language] })
      await expect(oracle.result).toBeVisible()
      await oracle.result.locator('details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      })
      expect(await seriousViolations(page), 'reading').toEqual([])
      await oracle.openHistory()
      await oracle.historyItems.click()
      await expect(oracle.detail).toBeVisible()
      expect(await seriousViolations(page), 'history').toEqual([])
    })
  })
}
