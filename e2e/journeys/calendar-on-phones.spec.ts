// Under a finger a date is chosen: the phone's own keyboard stays away.
import type { Page } from '@playwright/test'
import { expect, test } from '../journey'
import { press } from '../pages/fingers'
import { holdScripts } from '../pages/scripts'
import { PREFIX } from '../pages/words'

const calendar = (page: Page) => page.locator('.calendar-picker')
const day = (page: Page, number: number) => page.locator(`.calendar-day[data-day="${number}"]`)
const birthday = (page: Page) => page.locator('input[name=birthday]')

test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 800 } })
test('the phone’s keyboard stays away until somebody wants to write', { tag: '@fa' }, async ({
  page,
  oracle,
  browserName,
}) => {
  const { calendar: words } = oracle.words.assistance
  await oracle.open('?create=1')
  await press(birthday(page), browserName)
  await expect(calendar(page)).toBeVisible()
  await expect(birthday(page)).toHaveAttribute('inputmode', 'none')
  await press(day(page, 3), browserName)
  await expect(birthday(page)).toHaveValue(/^\d{4}-\d\d-\d\d$/)
  await expect(birthday(page)).toHaveAttribute('inputmode', 'none')
  await press(birthday(page), browserName)
  await press(page.getByRole('button', { name: words.write, exact: true }), browserName)
  await expect(calendar(page)).toHaveCount(0)
  await expect(birthday(page)).toHaveAttribute('inputmode', 'text')
  await press(birthday(page), browserName)
  await expect(birthday(page)).toHaveAttribute('inputmode', 'text')
  await expect(calendar(page)).toHaveCount(0)
})

test('so it does where the tap came before the page was alive', { tag: '@fa' }, async ({
  page,
  language,
  browserName,
}) => {
  const come = await holdScripts(page)
  await page.goto(`${PREFIX[language]}/oracle?create=1`, { waitUntil: 'commit' })
  await press(birthday(page), browserName)
  await expect(birthday(page)).toBeFocused()
  await expect(calendar(page)).toHaveCount(0)
  come()
  await expect(calendar(page)).toBeVisible()
  await expect(birthday(page)).toHaveAttribute('inputmode', 'none')
})
