// What helps with signs that are made of parts: a clock and a number plate. The field stays the plain one that it is.
import { expect, test } from '../journey'
import { expectAccessible } from '../pages/axe'
import { sidewaysScroll, smallTargets } from '../pages/fingers'
import { inLatin } from '../pages/words'

test('a time is turned, typed, or one of those that many see', async ({ page, oracle }) => {
  const { clock: words } = oracle.words.assistance
  await oracle.open()
  const sign = page.locator('input[name=sign_value]')
  await sign.fill('07:58')
  const open = oracle.button(words.open)
  await open.click()
  const hours = page.getByRole('spinbutton', { name: words.hours, exact: true })
  const minutes = page.getByRole('spinbutton', { name: words.minutes, exact: true })
  await expect(hours).toBeFocused()
  await hours.press('ArrowUp')
  await expect(sign).toHaveValue('08:58')
  await minutes.press('PageUp')
  await expect(sign).toHaveValue('08:08')
  await oracle.button(words.minute_earlier).click()
  await expect(sign).toHaveValue('08:07')
  await hours.focus()
  await page.keyboard.type('23')
  await expect(minutes).toBeFocused()
  await page.keyboard.type('5')
  await expect(sign).toHaveValue('23:05')
  expect(inLatin(await minutes.inputValue())).toBe('5')
  await page.keyboard.press('Enter')
  await expect(page.locator('.clock-picker')).toHaveCount(0)
  await expect(sign).toBeFocused()
  await open.click()
  await page.locator('.clock-often .chip').first().click()
  await expect(sign).toHaveValue('11:11')
  await expect(sign).toBeFocused()
  await open.click()
  await oracle.button(words.now).click()
  await expect(sign).toHaveValue(/^\d\d:\d\d$/)
  await open.click()
  await page.keyboard.press('Escape')
  await expect(page.locator('.clock-picker')).toHaveCount(0)
  await expect(sign).toBeFocused()
})

test('a number plate goes on from part to part', async ({ page, oracle, language, browserName }) => {
  const { plate: words } = oracle.words.assistance
  await oracle.open()
  const sign = page.locator('input[name=sign_value]')
  await page.locator('select[name=sign_type]').selectOption('plate')
  await oracle.button(words.open).click()
  const part = (name: string) => page.locator(`[data-part=${name}]`)
  await expect(part('first')).toBeFocused()
  // The keyboard that Firefox is driven with has no Persian digits.
  await page.keyboard.type(language === 'fa' && browserName === 'chromium' ? '۱۲' : '12')
  await expect(part('letter')).toBeFocused()
  await part('letter').selectOption('ب')
  await expect(part('last')).toBeFocused()
  await page.keyboard.type('345')
  await expect(part('region')).toBeFocused()
  await expect(sign).toHaveValue('')
  await page.keyboard.type('67')
  await expect(sign).toHaveValue('12ب345-67')
  await expect(sign).toBeFocused()

  await oracle.button(words.open).click()
  await expect(part('letter')).toHaveValue('ب')
  await part('letter').selectOption('D')
  await expect(sign).toHaveValue('12D345-67')
  await part('region').fill('')
  await part('region').press('Backspace')
  await expect(part('last')).toBeFocused()

  // Another kind of sign is written in another way.
  await page.locator('select[name=sign_type]').selectOption('number')
  await expect(page.locator('.plate-picker')).toHaveCount(0)
  await expect(sign).toHaveAttribute('inputmode', 'numeric')
})

test('they fit every width, and everybody can use them', async ({ page, oracle }) => {
  const { assistance } = oracle.words
  await oracle.open()
  for (const [type, name] of [
    ['time', assistance.clock.open],
    ['plate', assistance.plate.open],
  ] as const) {
    await page.locator('select[name=sign_type]').selectOption(type)
    await oracle.button(name).click()
    await expect(
      page.locator(`.assistance-${type === 'time' ? 'clock' : 'plate'} input`).first(),
    ).toBeVisible()
    for (const width of [320, 375, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await sidewaysScroll(page), `${type} at ${width} pixels`).toBe(0)
      if (width < 640) expect(await smallTargets(page), `${type} at ${width} pixels`).toEqual([])
    }
    await expectAccessible(page, type)
  }
})
