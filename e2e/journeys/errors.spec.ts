// What goes wrong is said once in a summary, once beside the field, and is gone with the next valid try.
import { expect, takeOut, test } from '../journey'
import { PERSON, QUESTION } from '../pages/words'

test('asks for a user first, and has one summary even when both forms were refused', async ({
  oracle,
  language,
  page,
}) => {
  await oracle.open()
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.error).toHaveCount(1)
  await expect(oracle.error).toContainText(oracle.words.errors.user_required)
  await expect(oracle.error).toBeFocused()
  await expect(page.getByRole('alert').filter({ has: oracle.error })).toHaveCount(1)

  await oracle.openUserForm()
  await oracle.savePerson({ ...PERSON[language], birthday: '1990-02-30' })
  await expect(oracle.error).toContainText(oracle.words.errors.birthday_impossible)
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.error).toHaveCount(1)
  await expect(oracle.error).toContainText(oracle.words.errors.user_required)
})

test('names the format of a sign, beside the field and above, until it is right', async ({
  oracle,
  language,
  page,
}) => {
  await oracle.begin([PERSON[language]])
  await oracle.ask({ question: QUESTION[language], sign: '25:99' })
  await expect(oracle.error).toContainText(language === 'en' ? 'format' : 'قالب')
  const field = page.locator('input[name=sign_value]')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  const ids = (await field.getAttribute('aria-describedby'))!.split(' ')
  await expect(page.locator(`#${ids.at(-1)}`)).toContainText(language === 'en' ? 'format' : 'قالب')
  await expect(page.locator('textarea[name=question]')).toHaveValue(QUESTION[language])

  await oracle.ask({ question: QUESTION[language], sign: '11:11' })
  await expect(oracle.result).toBeVisible()
  await expect(oracle.error).toHaveCount(0)
  await expect(field).not.toHaveAttribute('aria-invalid')
})

test('keeps what was typed when no answer comes', { tag: '@fa' }, async ({
  oracle,
  language,
  page,
  complaints,
  browserName,
}) => {
  await oracle.begin([PERSON[language]])
  await page.route('**/oracle**', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionfailed') : route.continue(),
  )
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.error).toHaveText(oracle.words.reading_form.unreachable)
  await expect(page.locator('textarea[name=question]')).toHaveValue(QUESTION[language])
  await page.unroute('**/oracle**')
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  takeOut(complaints, 'net::ERR_CONNECTION_FAILED', browserName)
})

test('an address that is no page says so in the reader’s language', async ({
  page,
  language,
  oracle,
  complaints,
  browserName,
}) => {
  const answer = await page.goto(language === 'fa' ? '/fa/nothing/here' : '/nothing/here')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.not_found.heading)
  await page.getByRole('link', { name: oracle.words.not_found.oracle }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.oracle.heading)
  takeOut(complaints, '404', browserName)
})
