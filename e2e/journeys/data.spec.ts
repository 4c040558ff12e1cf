// Taking everything along and leaving nothing behind, with scripts and without.
import { readFile } from 'node:fs/promises'
import { expect, test } from '../journey'
import { AccountPages } from '../pages/account-pages'
import { makeAccount } from '../pages/doors'
import { PERSON, QUESTION, WORDS } from '../pages/words'

test('a guest downloads what was made, then erases it', { tag: '@en' }, async ({
  oracle,
  language,
  page,
  context,
}) => {
  const account = new AccountPages(page, language)
  const words = WORDS[language].data_section
  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  await account.openSettings('data')
  const section = account.section('data')
  const downloading = page.waitForEvent('download')
  await section.getByRole('link', { name: words.export_json }).click()
  const all = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
  expect(all.profiles).toMatchObject([{ name: PERSON[language].name }])
  expect(all.readings).toMatchObject([{ question: QUESTION[language] }])
  await account.openSettings('activity')
  await expect(account.section('activity').locator('.audit-item').first()).toBeVisible()

  await account.openSettings('data')
  await section.locator('input[name=confirmation]').fill('?')
  await section.getByRole('button', { name: words.erase_button_guest }).click()
  await expect(account.error).toHaveText(WORDS[language].errors.erase_unconfirmed)
  await section.locator('input[name=confirmation]').fill(words.erase_word)
  await section.getByRole('button', { name: words.erase_button_guest }).click()
  await expect(account.notice).toHaveText(WORDS[language].account.notices.erased)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('nps_session')
  await account.openSettings('data')
  await expect(section).toHaveCount(0)
})

test.describe('without scripts', () => {
  test('a member erases the account with the password', { tag: '@fa' }, async ({
    browser,
    language,
    page,
  }) => {
    const account = new AccountPages(page, language)
    const me = await makeAccount(page.request)
    await account.expectSignedIn(me.login)
    const words = WORDS[language].data_section
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    })
    const plain = new AccountPages(await context.newPage(), language)
    await plain.openSettings('data')
    const section = plain.section('data')
    await section.locator('input[name=confirmation]').fill(words.erase_word)
    await section.locator('input[name=current_password]').fill(me.password)
    await section.getByRole('button', { name: words.erase_button }).click()
    await expect(plain.notice).toHaveText(WORDS[language].account.notices.erased)
    await context.close()

    // The other browser's session is dead with the next request, and the name is free.
    await page.reload()
    await account.openSettings('data')
    await expect(account.section('data')).toHaveCount(0)
    await account.signIn(me)
    await expect(account.error).toBeVisible()
  })
})
