// Somebody is invited, links an account, sees the readings it takes part in and nothing private of the others, and leaves one;
// a third browser sees nothing.
import type { Browser } from '@playwright/test'
import { expect, test } from '../journey'
import { AccountPages } from '../pages/account-pages'
import { makeAccount } from '../pages/doors'
import { OraclePage } from '../pages/oracle-page'
import { type Language, PREFIX, QUESTION, WORDS } from '../pages/words'

async function member(browser: Browser, language: Language) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await makeAccount(context.request)
  const account = new AccountPages(page, language)
  return { page, account, oracle: new OraclePage(page, language), close: () => context.close() }
}

test('two linked accounts and a stranger', { tag: '@fa' }, async ({ browser, language }) => {
  const words = WORDS[language]
  const [owner, friend, stranger] = [
    await member(browser, language),
    await member(browser, language),
    await member(browser, language),
  ]
  const people = [
    { name: 'Sara Ahmadi', birthday: '1990-07-15', motherName: 'Quillmother' },
    { name: 'Bob Miller', birthday: '1985-02-03', motherName: 'Ida' },
  ]
  await owner.oracle.begin(people, { question: QUESTION[language] })
  await expect(owner.oracle.insights).toHaveCount(2)
  const reading = new URL(owner.page.url()).searchParams.get('reading')

  await owner.account.openSettings('people')
  const invited = owner.account.section('people').locator('.person-item').filter({ hasText: 'Bob Miller' })
  await invited.locator('summary').click()
  await invited.getByRole('button', { name: new RegExp(words.people_section.invite) }).click()
  const link = await invited.locator('input[readonly]').inputValue()

  await friend.page.goto(link)
  await expect(friend.page.getByRole('main')).toContainText('Bob Miller')
  await friend.page.getByRole('button', { name: words.invitation.accept }).click()
  await expect(friend.oracle.notice).toContainText(words.oracle.linked)
  await expect(friend.oracle.historyItems).toHaveCount(1)
  await friend.oracle.historyItems.click()
  await expect(friend.oracle.detail).toContainText(QUESTION[language])
  await expect(friend.oracle.insights).toHaveCount(2)
  // Her numbers as participants see them, and nothing that only she and the owner know.
  await friend.oracle.insights.first().getByRole('link').click()
  await expect(friend.oracle.insights.first()).toContainText('Sara Ahmadi')
  const address = new URL(friend.page.url())
  const way = address.pathname.replace(PREFIX.fa, '') + address.search
  for (const other of ['en', 'fa'] as const) {
    await friend.page.goto(`/${other}${way}`)
    await expect(friend.oracle.insights.first()).toContainText('Sara Ahmadi')
    const seen = await friend.page.content()
    for (const secret of ['Quillmother', '1990-07-15', '15 July', 'July 1990', '۲۴ تیر'])
      expect(seen).not.toContain(secret)
  }

  await stranger.page.goto(link)
  await expect(stranger.page.getByRole('main')).toContainText(words.invitation.gone)
  await stranger.page.goto(`${PREFIX[language]}/oracle?reading=${reading}`)
  await expect(stranger.oracle.notice).toHaveText(words.oracle.reading_absent)
  expect((await stranger.page.request.get(`/api/oracle/readings/${reading}`)).status()).toBe(403)

  await friend.oracle.button(words.marks.leave).click()
  await friend.oracle.button(words.marks.leave_yes).click()
  await expect(friend.oracle.notice).toHaveText(words.oracle.left)
  expect((await friend.page.request.get(`/api/oracle/readings/${reading}`)).status()).toBe(403)

  await owner.page.goto(`${PREFIX[language]}/oracle?reading=${reading}`)
  await expect(owner.oracle.result).toBeVisible()
  await expect(owner.oracle.result).not.toContainText('Bob')
  await expect(owner.oracle.insights).toHaveCount(2)
  await Promise.all([owner, friend, stranger].map(({ close }) => close()))
})
