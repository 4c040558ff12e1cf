// What axe can see: no serious violation in either theme, in each state that a page comes into by what somebody does.
// How pages are when they are opened is seen by every-page.spec.ts.
import { expect, test } from '../journey'
import { expectAccessible, keepAxe } from '../pages/axe'
import { PERSON, QUESTION } from '../pages/words'

test('the oracle in its states', async ({ page, oracle, language }) => {
  await keepAxe(page)
  await oracle.open()
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
