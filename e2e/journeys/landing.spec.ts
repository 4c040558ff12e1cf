// The first page: a sign that is named there is asked about on the Oracle's page, and stands in no address.
import { expect, test } from '../journey'
import { expectAccessible } from '../pages/axe'
import { PREFIX } from '../pages/words'

test('a sign that is typed goes along, with its kind', async ({ page, oracle, language }) => {
  await page.goto(`${PREFIX[language]}/`)
  await page.getByLabel(oracle.words.landing.noticed).fill(language === 'en' ? '777' : '۷۷۷')
  await page.getByRole('button', { name: oracle.words.landing.start }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.oracle.heading)
  expect(page.url()).not.toMatch(/777|%DB%B7/i)
})

test('the line stands on the first screen of a phone', async ({ page, oracle, language }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  await page.goto(`${PREFIX[language]}/`)
  await expect(page.getByRole('button', { name: oracle.words.landing.start })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: oracle.words.landing.word })).toBeInViewport({ ratio: 1 })
})

test('an empty line leads on, and so do Today and the vault for nobody', async ({
  page,
  oracle,
  language,
}) => {
  await page.goto(`${PREFIX[language]}/`)
  await page.getByRole('button', { name: oracle.words.landing.start }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.oracle.heading)
  await page.goto(`${PREFIX[language]}/today`)
  await expect(page.getByRole('link', { name: oracle.words.today.begin })).toBeVisible()
  await expectAccessible(page, 'today')
  await page.goto(`${PREFIX[language]}/vault`)
  await expect(page.getByText(oracle.words.vault.empty)).toBeVisible()
  await expectAccessible(page, 'vault')
})
