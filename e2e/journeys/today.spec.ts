// Today: whose day it is, a question that is begun there, a new day that begins while one looks; and the calendar of a person.
import { expect, test } from '../journey'
import { AccountPages } from '../pages/account-pages'
import { expectAccessible } from '../pages/axe'
import { makeAccount, makePeople, makeReading } from '../pages/doors'
import { PREFIX, QUESTION } from '../pages/words'

const PEOPLE = [
  { name: 'Sara Ahmadi', birthday: '1990-07-15', motherName: 'Maryam' },
  { name: 'Bob Miller', birthday: '1985-02-03', motherName: 'Ida' },
]

test('choosing somebody shows the day at once, and a question goes on sealed', async ({
  page,
  oracle,
  language,
}) => {
  await makeAccount(page.request)
  const [sara] = await makePeople(page.request, PEOPLE)
  await page.goto(`${PREFIX[language]}/today`)
  await expect(page.getByRole('button', { name: oracle.words.today.show })).toHaveCount(0)
  await page.locator('select[name=profile]').selectOption({ label: 'Sara Ahmadi' })
  await page.waitForURL((url) => url.searchParams.get('profile') === sara)
  await expectAccessible(page, 'today')
  await page.getByLabel(oracle.words.today.ask_line).fill('Quillfeather or not?')
  await page.getByRole('button', { name: oracle.words.today.ask, exact: true }).click()
  await expect(page.locator('textarea[name=question]')).toHaveValue('Quillfeather or not?')
  await expect(page.locator('select[name=user_id]')).toHaveValue(sara!)
  expect(page.url()).not.toContain('Quillfeather')
  await page.goto(`${PREFIX[language]}/today/patterns`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.patterns.heading)
  await expectAccessible(page, 'patterns')
})

test('what was asked in danger stands in the history, and does not meet anybody here again', async ({
  page,
  language,
}) => {
  const danger = { en: 'I want to kill myself', fa: 'می‌خواهم خودم را بکشم' }[language]
  const [person = ''] = await makePeople(page.request, PEOPLE.slice(0, 1))
  for (const question of [QUESTION[language], danger]) await makeReading(page.request, [person], { question })
  await page.goto(`${PREFIX[language]}/history`)
  await expect(page.locator('main')).toContainText(danger)
  await page.goto(`${PREFIX[language]}/today`)
  await expect(page.locator('.today-recent')).toContainText(QUESTION[language])
  await expect(page.locator('main')).not.toContainText(danger)
})

// Days of English are those of UTC, where nothing else is known.
test('a day that begins while one looks is told', { tag: '@en' }, async ({ page, oracle, language }) => {
  await makeAccount(page.request)
  await makePeople(page.request, PEOPLE)
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  await page.clock.install({ time: `${day}T23:59:30Z` })
  await page.goto(`${PREFIX[language]}/today`)
  await expect(page.locator('.today-words')).toBeVisible()
  await page.clock.runFor(20_000)
  await expect(page.getByText(oracle.words.today.new_day)).toHaveCount(0)
  await page.clock.runFor(40_000)
  await expect(page.getByText(oracle.words.today.new_day)).toBeVisible()
})

test('a calendar has an address that is shown once, and ends', async ({ page, oracle, language }) => {
  const { calendar_section: words, account } = oracle.words
  await makeAccount(page.request)
  await makePeople(page.request, PEOPLE)
  const pages = new AccountPages(page, language)
  await pages.openSettings('calendar')
  await page.getByRole('button', { name: words.create }).click()
  const address = await page.locator('input[readonly]').inputValue()
  const answer = await page.request.get(address)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  await expectAccessible(page, 'settings-calendar')
  await page.reload()
  await expect(page.locator('input[readonly]')).toHaveCount(0)
  await page.getByText(words.end, { exact: true }).click()
  await page.getByRole('button', { name: words.end_yes }).click()
  await expect(page.getByText(account.notices.calendar_ended)).toBeVisible()
  expect((await page.request.get(address)).status()).toBe(404)
})
