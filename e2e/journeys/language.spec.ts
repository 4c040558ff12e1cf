// The language is chosen once, is remembered, and changes nothing else about where the reader is.
import { expect, test } from '../journey'
import { PERSON, QUESTION } from '../pages/words'

test('keeps person and reading, and is remembered', async ({ oracle, language, page }) => {
  const other = language === 'en' ? 'fa' : 'en'
  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  const query = new URL(page.url()).search

  await oracle.chooseLanguage(other)
  expect(new URL(page.url()).search).toBe(query)
  await expect(page.locator('html')).toHaveAttribute('lang', other)
  await expect(oracle.result).toContainText(QUESTION[language])
  await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)

  await page.goto('/oracle')
  await expect(page.locator('html')).toHaveAttribute('lang', other)
})

test('an explicit address wins over what is remembered', { tag: '@en' }, async ({ oracle, page }) => {
  await oracle.open()
  await oracle.chooseLanguage('fa')
  const answer = await page.goto('/en/oracle')
  expect(answer?.status()).toBe(200)
  expect(answer?.request().redirectedFrom()).toBeNull()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

// In a browser that asks for Persian.
test('is English until somebody chooses', { tag: '@fa' }, async ({ page }) => {
  await page.goto('/oracle')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const button = page.getByRole('button', { name: 'Language' })
  await expect(button).toHaveAttribute('lang', 'en')
})

test('has one label with «نام» in Persian, and the heading once', { tag: '@fa' }, async ({ page }) => {
  await page.goto('/fa/oracle?create=1')
  await expect(page.locator('label', { hasText: 'نام' })).toHaveCount(1)
  expect((await page.locator('body').innerText()).split('خواننده نشانه')).toHaveLength(2)
})

test('the menu opens and closes by keyboard', async ({ oracle, page }) => {
  await oracle.open()
  const button = page.getByRole('button', { name: 'Language' })
  await button.press('Enter')
  await expect(page.locator('.language-menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.language-menu')).toBeHidden()
  await expect(button).toBeFocused()
})
