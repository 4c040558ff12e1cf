// What axe can see: no serious violation in either theme, on each state of the pages.
import { expect, test } from '../journey'
import { expectAccessible } from '../pages/axe'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

test('landing, and the oracle in its states', async ({ page, oracle, language }) => {
  await page.goto(`${PREFIX[language]}/`)
  await expectAccessible(page, 'landing')
  await oracle.open()
  await expectAccessible(page, 'nobody yet')
  await oracle.openUserForm()
  await (await oracle.unfold('heart_rate_bpm')).fill('fast')
  await oracle.savePerson({ ...PERSON[language], birthday: 'soon' })
  await expect(oracle.error).toBeVisible()
  await expectAccessible(page, 'refused form')
  await (await oracle.unfold('heart_rate_bpm')).fill('')
  await oracle.savePerson(PERSON[language])
  await expect(oracle.success).toBeVisible()
  await expectAccessible(page, 'user created')
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  await oracle.result.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
  await expectAccessible(page, 'reading')
  await oracle.openHistory()
  await oracle.historyItems.click()
  await expect(oracle.detail).toBeVisible()
  await expectAccessible(page, 'history')
})
