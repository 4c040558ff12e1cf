// What axe can see: no serious violation in either theme, on each state of the pages.
import { expect, test } from '../journey'
import { seriousViolations } from '../pages/axe'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

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
