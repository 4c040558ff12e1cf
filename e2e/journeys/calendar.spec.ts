// A date is chosen by a click, by keys or by writing, in either calendar, wherever a date is asked for.
import type { Page } from '@playwright/test'
import { expect, test } from '../journey'
import { expectAccessible } from '../pages/axe'
import { sidewaysScroll, smallTargets } from '../pages/fingers'
import { PERSON, PREFIX } from '../pages/words'

const calendar = (page: Page) => page.locator('.calendar-picker')
const day = (page: Page, number: number) => page.locator(`.calendar-day[data-day="${number}"]`)
const birthday = (page: Page) => page.locator('input[name=birthday]')

/** By the arrow down, once more where the page was not alive yet. */
async function intoCalendar(page: Page): Promise<void> {
  await expect(async () => {
    await birthday(page).press('ArrowDown')
    await expect(page.locator('.calendar-day:focus')).toBeVisible({ timeout: 2_000 })
  }).toPass()
}

/** Year and month as their numbers, whatever they are called. */
async function goTo(page: Page, year: number, month: number): Promise<void> {
  const [months, years] = await page.locator('.calendar-head select').all()
  await years?.selectOption(String(year))
  await months?.selectOption(String(month))
}

test('a birthday by clicks, in both calendars', async ({ page, oracle }) => {
  const { calendar: words } = oracle.words.assistance
  await oracle.open('?create=1')
  await birthday(page).click()
  await expect(calendar(page)).toHaveCount(1)
  const gregorian = page.getByRole('tab', { name: words.gregorian, exact: true })
  const persian = page.getByRole('tab', { name: words.persian, exact: true })
  await gregorian.click()
  const year = Number(await page.locator('.calendar-head select').nth(1).inputValue())
  expect(year).toBeLessThan(new Date().getFullYear() - 25)
  await goTo(page, 1990, 7)
  await day(page, 15).click()
  await expect(birthday(page)).toHaveValue('1990-07-15')
  await expect(calendar(page)).toHaveCount(0)
  await expect(birthday(page)).toBeFocused()

  // The calendar that was chosen last comes back, on the day that stands there.
  await birthday(page).click()
  await expect(gregorian).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(1)
  await persian.click()
  await expect(page.getByRole('gridcell', { selected: true }).locator('[data-day="24"]')).toBeVisible()
  await goTo(page, 1299, 1)
  await day(page, 1).click()
  await expect(birthday(page)).toHaveValue('1920-03-21')
  await birthday(page).click()
  await expect(persian).toHaveAttribute('aria-selected', 'true')
  await goTo(page, 1403, 12)
  await day(page, 30).click()
  await expect(birthday(page)).toHaveValue('2025-03-20')
})

test('a birthday with keys alone', async ({ page, oracle, language }) => {
  const { calendar: words } = oracle.words.assistance
  await oracle.open('?create=1')
  await birthday(page).fill('1990-07-15')
  await intoCalendar(page)
  const focused = page.locator('.calendar-day:focus')
  await expect(focused).toBeVisible()
  await page.getByRole('tab', { selected: true }).focus()
  await page.keyboard.press(language === 'fa' ? 'End' : 'Home')
  await expect(page.getByRole('tab', { name: words.gregorian })).toBeFocused()
  await expect(page.locator('.calendar-day[tabindex="0"]')).toHaveAttribute('data-day', '15')
  await intoCalendar(page)
  const on = async (key: string, number: number, month: string) => {
    await page.keyboard.press(key)
    await expect(focused).toHaveAttribute('data-day', String(number))
    await expect(page.locator('.calendar-head select').first()).toHaveValue(month)
  }
  // What lies to the right of a day is the next one in English, the one before in Persian.
  await on('ArrowRight', language === 'en' ? 16 : 14, '7')
  await on('ArrowLeft', 15, '7')
  await on('ArrowDown', 22, '7')
  await on('ArrowUp', 15, '7')
  await on('Home', 9, '7')
  await on('End', 15, '7')
  await on('PageDown', 15, '8')
  await on('PageUp', 15, '7')
  await on('Shift+PageUp', 15, '7')
  await expect(page.locator('.calendar-head select').nth(1)).toHaveValue('1989')
  await on('Shift+PageDown', 15, '7')
  await on('ArrowUp', 8, '7')
  await page.keyboard.press('Enter')
  await expect(birthday(page)).toHaveValue('1990-07-08')
  await expect(birthday(page)).toBeFocused()
  await expect(oracle.userForm).toBeVisible()
  await birthday(page).press('ControlOrMeta+z')
  await expect(birthday(page)).toHaveValue('1990-07-15')

  await intoCalendar(page)
  await expect(focused).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calendar(page)).toHaveCount(0)
  await expect(oracle.userForm).toBeVisible()
  await expect(birthday(page)).toBeFocused()
})

test('a birthday that is written while the calendar is open moves it along', async ({ page, oracle }) => {
  const { calendar: words } = oracle.words.assistance
  await oracle.open('?create=1')
  await birthday(page).click()
  await page.getByRole('tab', { name: words.gregorian }).click()
  await birthday(page).click()
  await page.keyboard.type('24 Tir 1369')
  await expect(page.locator('.calendar-head select').nth(1)).toHaveValue('1990')
  await expect(page.getByRole('gridcell', { selected: true }).locator('[data-day="15"]')).toBeVisible()
  await expect(birthday(page)).toHaveValue('24 Tir 1369')
  await oracle.page.locator('input[name=name]').click()
  await expect(calendar(page)).toHaveCount(0)
})

test('nobody is born tomorrow, and it says so', async ({ page, oracle }) => {
  const { calendar: words } = oracle.words.assistance
  await oracle.open('?create=1')
  await birthday(page).fill('2999-01-01')
  await intoCalendar(page)
  await expect(page.locator('.calendar-day:focus')).toHaveAttribute('aria-current', 'date')
  await expect(page.locator('.calendar-why')).toHaveText(words.born_by_today)
  await oracle.button(words.previous_month).click()
  await expect(page.locator('.calendar-why')).toBeEmpty()
  const next = oracle.button(words.next_month)
  await next.click()
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await next.press('Enter')
  await expect(page.locator('.calendar-why')).toHaveText(words.born_by_today)
  await expect(calendar(page)).toBeVisible()
})

test('days of the history, of a sign and of a moment', async ({ page, oracle, language }) => {
  const { calendar: words } = oracle.words.assistance
  await oracle.begin([PERSON[language]], { question: 'When?' })
  await oracle.unfoldAsking()
  await page.locator('select[name=sign_type]').selectOption('date')
  const sign = page.locator('input[name=sign_value]')
  await sign.click()
  await expect(page.locator('.calendar-day[aria-current=date]')).toBeVisible()
  await page.getByRole('tab', { name: words.persian }).click()
  await goTo(page, 1405, 9)
  await day(page, 2).click()
  await expect(sign).toHaveValue('2026-11-23')

  const moment = await oracle.unfold('moment')
  await moment.fill('2026-03-09 14:30')
  await moment.click()
  await page.getByRole('tab', { name: words.gregorian }).click()
  await day(page, 10).click()
  await expect(moment).toHaveValue('2026-03-10 14:30')

  await page.goto(`${PREFIX[language]}/history`)
  await page.locator('.history-filter [popovertarget]').click()
  const from = page.locator('input[name=from]')
  await from.click()
  await goTo(page, 2020, 1)
  await page.keyboard.press('Escape')
  await expect(calendar(page)).toHaveCount(0)
  await expect(from).toBeVisible()
  await from.click()
  await goTo(page, 2020, 1)
  await day(page, 15).click()
  await expect(from).toHaveValue('2020-01-15')
})

test('it fits every width, and everybody can use it', async ({ page, oracle }) => {
  await oracle.open('?create=1')
  await birthday(page).fill('1990-07-15')
  await birthday(page).click()
  await expect(calendar(page)).toBeVisible()
  for (const width of [320, 375, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await sidewaysScroll(page), `${width} pixels`).toBe(0)
    const cut = await calendar(page)
      .locator('button, select')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length)
    expect(cut, `cut at ${width} pixels`).toBe(0)
    if (width === 375) expect(await smallTargets(page)).toEqual([])
  }
  await expectAccessible(page, 'calendar')
})
