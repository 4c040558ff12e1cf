// Names of every kind are names; markup is not; and free text is shown exactly as it was written.
import { expect, test } from '../journey'
import { PERSON } from '../pages/words'

const NAMES = ['O’Brien', 'محمد‌علی', "admin'--", 'Zoë Łukasiewicz-Ñandú', 'constructor']

test('takes the names that people have, refuses markup and says so at the field', async ({
  oracle,
  language,
  page,
}) => {
  await oracle.open()
  for (const name of NAMES) {
    await oracle.addPerson({ ...PERSON[language], name })
    await expect(oracle.chosenPerson).toHaveText(name)
  }
  await oracle.openUserForm()
  await oracle.savePerson({ ...PERSON[language], name: "<script>alert('XSS')</script>" })
  await expect(oracle.error).toContainText(oracle.words.errors.name_characters)
  await expect(page.locator('input[name=name]')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('input[name=birthday]')).not.toHaveAttribute('aria-invalid')
})

test('shows a question full of markup as text', { tag: '@en' }, async ({ oracle, language, page }) => {
  const question = `<img src=x onerror="document.title='broken'"> <b>bold?</b> {{7*7}} \${1} & 'quotes'`
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    return dialog.dismiss()
  })
  await oracle.begin([PERSON[language]])
  await oracle.ask({ question, type: 'word', sign: '<script>alert(1)</script>' })
  await expect(oracle.result.locator('.reading-question')).toHaveText(question)
  await expect(oracle.result.locator('img, b, script')).toHaveCount(0)
  await oracle.openHistory()
  await expect(oracle.historyItems).toContainText(question)
  await expect(page).not.toHaveTitle('broken')
  expect(dialogs).toBe(0)
})
