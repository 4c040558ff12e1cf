// From a guest to an account and back to it: what was made stays, and a lost password or a lost browser is no disaster.
import { readFile } from 'node:fs/promises'
import type { Browser } from '@playwright/test'
import { TOTP } from 'otpauth'
import { expect, test } from '../journey'
import { AccountPages, newCredentials } from '../pages/account-pages'
import { makeAccount, makePeople, signIn } from '../pages/doors'
import { sidewaysScroll } from '../pages/fingers'
import { type Language, PERSON, PREFIX, QUESTION, WORDS } from '../pages/words'

async function secondBrowser(browser: Browser, language: Language) {
  const context = await browser.newContext()
  return { context, account: new AccountPages(await context.newPage(), language) }
}

test('a guest signs up and keeps what was made, signs out, and comes back from another browser', async ({
  oracle,
  language,
  page,
  browser,
  context,
}) => {
  const account = new AccountPages(page, language)
  const me = newCredentials()
  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()

  const codes = await account.signUp(me)
  expect(new Set(codes).size).toBe(10)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: account.words.codes_download, exact: true }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('nps-oracle-recovery-codes.txt')
  expect(await readFile(await file.path(), 'utf8')).toBe(`${codes.join('\n')}\n`)
  await account.confirmCodes()
  await expect(page).toHaveURL(new RegExp(`${PREFIX[language]}/oracle`))
  await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)
  const cookies = await context.cookies()
  const session = cookies.find(({ name }) => name === 'next-auth.session-token')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(cookies.map(({ name }) => name)).not.toContain('nps_session')

  await account.signOut()
  await oracle.open()
  await expect(oracle.chosenPerson).toHaveText(oracle.words.reading_form.user_none)

  const other = await secondBrowser(browser, language)
  await other.account.signIn(me, `?next=${PREFIX[language]}/oracle?history=1`)
  await expect(other.account.page.locator('.history-item')).toContainText(QUESTION[language])
  await other.account.expectSignedIn(me.login)
  await other.context.close()
})

test('a wrong password and an unknown name are told in the same words', { tag: '@fa' }, async ({
  language,
  page,
  playwright,
  baseURL,
}) => {
  const account = new AccountPages(page, language)
  const elsewhere = await playwright.request.newContext({ baseURL })
  const me = await makeAccount(elsewhere)
  await elsewhere.dispose()
  await account.signIn({ ...me, password: 'not this one' })
  await expect(account.error).toBeVisible()
  const wrong = await account.error.innerText()
  await expect(page.locator('input[name=login]')).toHaveValue(me.login)
  await expect(page.locator('input[name=password]')).toHaveValue('')
  await account.signIn({ ...me, login: `${me.login}-x` })
  await expect(account.error).toHaveText(wrong)
})

test('a new password signs the other browser out with its next request', { tag: '@en' }, async ({
  language,
  page,
  browser,
}) => {
  const account = new AccountPages(page, language)
  const fresh = 'another good phrase'
  const me = await makeAccount(page.request)
  const other = await secondBrowser(browser, language)
  await signIn(other.context.request, me)
  await other.account.expectSignedIn(me.login)
  await account.changePassword(me.password, fresh)
  await other.account.expectSignedOut()
  await account.expectSignedIn(me.login)
  await other.account.signIn(me)
  await expect(other.account.error).toBeVisible()
  await other.account.signIn({ ...me, password: fresh })
  await other.account.expectSignedIn(me.login)
  await other.context.close()
})

test('a recovery code opens the way to a new password, once', { tag: '@fa' }, async ({
  language,
  page,
  browser,
}) => {
  const account = new AccountPages(page, language)
  const me = await makeAccount(page.request)
  const [code = ''] = me.codes
  const other = await secondBrowser(browser, language)
  await other.account.recover(me.login, code.toLowerCase().replaceAll('-', ' '), 'another good phrase')
  await expect(other.account.notice).toHaveText(account.words.notices.recovered)
  await account.expectSignedOut()
  await account.signIn({ ...me, password: 'another good phrase' })
  await account.expectSignedIn(me.login)
  await other.account.recover(me.login, code, 'one more good phrase')
  await expect(other.account.error).toBeVisible()
  await other.context.close()
})

test('browsers are signed out from another: one of them, then everywhere', { tag: '@fa' }, async ({
  language,
  page,
  browser,
}) => {
  const account = new AccountPages(page, language)
  const me = await makeAccount(page.request)
  const other = await secondBrowser(browser, language)
  await signIn(other.context.request, me)
  await other.account.openSettings('security')
  const sessions = other.account.page.locator('.session')
  await expect(sessions).toHaveCount(2)
  await expect(other.account.page.locator('.session[data-current]')).toContainText(
    account.words.session_current,
  )
  await account.openSettings('security')
  await page.locator('.session:not([data-current]) button').click()
  await expect(account.notice).toHaveText(account.words.notices.session_ended)
  await other.account.expectSignedOut()
  await account.expectSignedIn(me.login)

  await signIn(other.context.request, me)
  await other.account.expectSignedIn(me.login)
  await account.signOutEverywhere()
  await other.account.expectSignedOut()
  const api = await other.context.request.get('/api/oracle/users')
  expect(api.status()).toBe(401)
  await other.context.close()
})

test('signing in brings along what was made in this browser before', { tag: '@en' }, async ({
  oracle,
  language,
  page,
  browser,
}) => {
  const elsewhere = await secondBrowser(browser, language)
  const me = await makeAccount(elsewhere.context.request)
  await makePeople(page.request, [PERSON[language]])
  const account = new AccountPages(page, language)
  await account.signIn(me)
  await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)
  await elsewhere.account.page.goto(`${PREFIX[language]}/oracle`)
  await expect(elsewhere.account.page.locator('select[name=user_id] option:checked')).toHaveText(
    PERSON[language].name,
  )
  await elsewhere.context.close()
})

/** The code that an app shows `steps` half minutes from now; each is good once. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })

test('a second step is set up, asked for at sign-in, and turned off with a recovery code', {
  tag: '@en',
}, async ({ language, page, browser }) => {
  const account = new AccountPages(page, language)
  const me = await makeAccount(page.request)
  const [spare = '', last = ''] = me.codes
  const secret = await account.beginSecondFactor(me.password)
  expect(await sidewaysScroll(page)).toBe(0)
  await account.confirmSecondFactor(codeOf(secret))
  await account.signOut()

  await account.signIn(me)
  await account.giveCode('000000')
  await expect(account.error).toHaveCount(1)
  await account.expectSignedOut()
  await account.signIn(me)
  await account.giveCode(codeOf(secret, 1))
  await account.expectSignedIn(me.login)

  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = new AccountPages(await context.newPage(), language)
  await plain.signIn(me, `?next=${PREFIX[language]}/oracle`)
  await plain.giveCode(spare)
  await plain.endSecondFactor(me.password, last)
  await context.close()
  // What happened elsewhere is told here until it was seen.
  await account.openSettings()
  await expect(page.locator('.news')).toContainText(WORDS[language].news.look)
  await page.locator('.news').getByRole('button', { name: WORDS[language].news.seen }).click()
  await expect(page.locator('.news')).toHaveCount(0)
  await account.expectSignedIn(me.login)
})

test('goes on only to pages of its own', { tag: '@fa' }, async ({ language, page, context, baseURL }) => {
  const account = new AccountPages(page, language)
  const me = await makeAccount(context.request)
  await context.clearCookies()
  await account.signIn(me, '?callbackUrl=https://evil.example/steal')
  await expect(page).toHaveURL(`${baseURL}${PREFIX[language]}/oracle`)
})

test('says at each field what is wrong with it, and fits a phone', async ({ language, page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  const account = new AccountPages(page, language)
  await page.goto(`${PREFIX[language]}/sign-up`)
  await page.locator('input[name=login]').fill('a b')
  await page.locator('input[name=password]').fill('short')
  await page.getByRole('main').getByRole('button', { name: account.words.sign_up, exact: true }).click()
  await expect(account.error).toHaveCount(1)
  await expect(page.locator('.field-message')).toHaveCount(2)
  await expect(page.locator('input[name=login]')).toHaveValue('a b')
  expect(await sidewaysScroll(page), 'refused').toBe(0)

  await account.signUp({ ...newCredentials(), login: `m${Date.now()}${'w'.repeat(48)}` })
  expect(await sidewaysScroll(page), 'codes').toBe(0)
  for (const code of await account.codes.all())
    expect(await code.evaluate((element) => element.getClientRects().length), 'lines of a code').toBe(1)
  const settings = ['', '/people', '/security', '/keys', '/activity', '/data'].map((at) => `/settings${at}`)
  for (const path of [...settings, '/sign-in', '/recover', '/sign-up']) {
    await page.goto(`${PREFIX[language]}${path}`)
    expect(await sidewaysScroll(page), path).toBe(0)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('signs up, out and in, and sets a new password', { tag: '@fa' }, async ({
    oracle,
    language,
    page,
  }) => {
    const account = new AccountPages(page, language)
    const me = newCredentials()
    await oracle.open()
    await oracle.addPerson(PERSON[language])
    await account.signUp(me)
    await account.confirmCodes()
    await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)
    await account.signOut()
    await account.signIn({ ...me, password: 'not this one' })
    await expect(account.error).toHaveCount(1)
    await account.signIn(me)
    await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)
    await account.changePassword(me.password, 'another good phrase')
    await account.signOutEverywhere()
    await account.expectSignedOut()
  })
})
