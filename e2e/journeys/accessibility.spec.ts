// What axe can see: no serious violation on each state of the pages, in the dark theme in English and in the light one in Persian:
// a theme differs in colours alone, which no language has for itself.
import { expect, test } from '../journey'
import { seriousViolations } from '../pages/axe'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

test('landing, and the oracle in its states', async ({ page, oracle, language }) => {
  const colorScheme = language === 'en' ? 'dark' : 'light'
  await page.emulateMedia({ colorScheme })
  const expectAccessible = async (state: string) =>
    expect(await seriousViolations(page), `${state}, ${colorScheme}`).toEqual([])

  await page.goto(`${PREFIX[language]}/`)
  await expectAccessible('landing')
  await oracle.open()
  await expectAccessible('nobody yet')
  await oracle.openUserForm()
  await (await oracle.unfold('heart_rate_bpm')).fill('fast')
  await oracle.savePerson({ ...PERSON[language], birthday: 'soon' })
  await expect(oracle.error).toBeVisible()
  await expectAccessible('refused form')
  await (await oracle.unfold('heart_rate_bpm')).fill('')
  await oracle.savePerson(PERSON[language])
  await expect(oracle.success).toBeVisible()
  await expectAccessible('user created')
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  await oracle.result.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
  await expectAccessible('reading')
  await oracle.openHistory()
  await oracle.historyItems.click()
  await expect(oracle.detail).toBeVisible()
  await expectAccessible('history')
})
