// The API as people read it: everything unfolds, and what is tried is answered, under the same policy as every page.
import { expect, test } from '../journey'
import { PREFIX } from '../pages/words'

test('an address is unfolded and tried', async ({ page, language, oracle, complaints }) => {
  const words = oracle.words.api_docs
  await page.goto(`${PREFIX[language]}/docs`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading)
  const calculate = page.locator('#calculateNumbers')
  await calculate.locator('> summary').click()
  await expect(calculate.getByText('birthday', { exact: true })).toBeVisible()
  const send = calculate.getByRole('button', { name: words.send })
  await send.click()
  // Nobody is signed in, and no key was given.
  await expect(calculate.getByRole('status')).toContainText('401')
  expect(complaints.splice(0).join('\n')).toContain('401')

  const health = page.locator('#getHealth')
  await health.locator('> summary').click()
  await health.getByRole('button', { name: words.send }).click()
  await expect(health.getByRole('status')).toContainText('"status": "ok"')
})
