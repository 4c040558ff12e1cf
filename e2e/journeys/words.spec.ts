// What is said: words of care before any number, a way back from what was only hinted, the way of telling, and what is asked further.
import { expect, test } from '../journey'
import { PERSON, QUESTION } from '../pages/words'

const HINTED = { en: 'I have the pills on the table. Is it time?', fa: 'قرص‌ها را جمع کرده‌ام. وقتش رسیده؟' }
const OUTRIGHT = { en: 'I want to kill myself', fa: 'می‌خواهم خودم را بکشم' }

test('danger that is only hinted comes before the numbers, and has a way back', async ({
  oracle,
  language,
  page,
}) => {
  await oracle.begin([PERSON[language]])
  await oracle.ask({ question: HINTED[language] })
  await expect(oracle.result).toContainText('findahelpline.com')
  await expect(oracle.keyNumbers).toHaveCount(0)
  await expect(oracle.error).toHaveCount(0)
  await page.getByRole('button', { name: oracle.words.marks.read_anyway }).click()
  await expect(oracle.result).not.toContainText('findahelpline.com')
  await expect(oracle.keyNumbers).toBeVisible()
})

test('what is said outright has no way back', async ({ oracle, language, page }) => {
  await oracle.begin([PERSON[language]])
  await oracle.ask({ question: OUTRIGHT[language] })
  await expect(oracle.result).toContainText('findahelpline.com')
  await expect(page.getByRole('button', { name: oracle.words.marks.read_anyway })).toHaveCount(0)
})

test('the way of telling is remembered, and what is asked further opens', { tag: '@en' }, async ({
  oracle,
  language,
  page,
}) => {
  await oracle.begin([PERSON[language]])
  const style = page.locator('select[name=style]')
  await expect(style).toHaveValue('plain')
  await oracle.unfold('style')
  await style.selectOption('actions')
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toContainText('Do:')
  const [first] = await oracle.result.locator('.further details').all()
  await first!.locator('summary').click()
  await expect(first!.locator('p')).toBeVisible()
  await page.reload()
  await expect(style).toHaveValue('actions')
})
