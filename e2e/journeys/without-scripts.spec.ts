// The same way with scripts switched off: every step is an ordinary link or form.
import { expect, test } from '../journey'
import { PERSON, QUESTION } from '../pages/words'

test.use({ javaScriptEnabled: false })

test('from nobody to a reading and its history; a mistake keeps what was typed; the language changes', async ({
  oracle,
  language,
  page,
}) => {
  await oracle.open()
  await oracle.addPerson(PERSON[language])
  await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)
  await oracle.ask({ question: QUESTION[language], type: 'date', sign: 'soon' })
  await expect(oracle.error).toHaveCount(1)
  await expect(page.locator('textarea[name=question]')).toHaveValue(QUESTION[language])
  await expect(page.locator('select[name=sign_type]')).toHaveValue('date')
  await expect(page.locator('input[name=sign_value]')).toHaveValue('soon')
  await expect(page.locator('.sign-hint:visible')).toHaveText(oracle.words.sign_hints.date)

  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toContainText(QUESTION[language])
  await oracle.openHistory()
  await oracle.historyItems.click()
  await expect(oracle.detail).toContainText(QUESTION[language])
  await oracle.chooseLanguage(language === 'en' ? 'fa' : 'en')
})
