// A member makes a key for a program, sees it once, uses it, and revokes it; with and without scripts.
import { expect, test } from '../journey'
import { makeAccount, makePeople, signIn } from '../pages/doors'
import { sidewaysScroll } from '../pages/fingers'
import { PERSON, PREFIX, WORDS } from '../pages/words'

const KEY = /^nps_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/

test('a key is made, shown once, works, and is revoked', { tag: '@en' }, async ({
  language,
  page,
  request,
}) => {
  const words = WORDS[language]
  await makeAccount(page.request)
  await page.goto(`${PREFIX[language]}/settings/keys`)
  const form = page.locator('.key-form')

  await form.locator('input[name=label]').fill('Kitchen <b>display</b>')
  await form.getByRole('button', { name: words.keys_section.scopes_all, exact: true }).click()
  await expect(form.getByRole('checkbox', { checked: false })).toHaveCount(0)
  await form.getByRole('button', { name: words.keys_section.scopes_none, exact: true }).click()
  await form.getByRole('button', { name: words.keys_section.create }).click()
  await expect(form.locator('.error-message')).toContainText(words.errors.scopes_required)
  await expect(form.locator('input[name=label]')).toHaveValue('Kitchen <b>display</b>')

  await form.getByLabel(words.key_scopes.profiles_read).check()
  await form.getByRole('button', { name: words.keys_section.create }).click()
  const secret = page.locator('.new-key input')
  await expect(secret).toHaveValue(KEY)
  const key = await secret.inputValue()
  const item = page.locator('.api-key')
  await expect(item).toContainText('Kitchen <b>display</b>')
  await expect(item).toContainText(words.key_scopes.profiles_read)
  expect(await sidewaysScroll(page)).toBe(0)

  const ask = () => request.get('/api/oracle/users', { headers: { authorization: `Bearer ${key}` } })
  expect((await ask()).status()).toBe(200)
  await page.reload()
  await expect(secret).toHaveCount(0)
  expect(await page.content()).not.toContain(key.slice(13))

  await item.locator('summary').click()
  await item.getByRole('button', { name: words.keys_section.revoke_yes }).click()
  await expect(page.locator('.notice')).toContainText(words.account.notices.key_revoked)
  await expect(item).toHaveCount(0)
  expect((await ask()).status()).toBe(401)
})

test('the same without scripts', { tag: '@fa' }, async ({ language, request, browser }) => {
  const words = WORDS[language]
  const me = await makeAccount(request)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await signIn(context.request, me)
  await plain.goto(`${PREFIX[language]}/settings/keys`)
  // What most programs need is ticked, so that the first press makes a key.
  await plain.getByRole('button', { name: words.keys_section.create }).click()
  await expect(plain.locator('.new-key input')).toHaveValue(KEY)
  await expect(plain.getByRole('button', { name: words.keys_section.copy, exact: true })).toHaveCount(0)
  await plain.goto(`${PREFIX[language]}/settings/keys`)
  await plain.locator('.api-key summary').click()
  await plain.locator('.api-key').getByRole('button', { name: words.keys_section.revoke_yes }).click()
  await expect(plain.locator('.notice')).toContainText(words.account.notices.key_revoked)
  await context.close()
})

test('a guest is told that keys belong to an account', { tag: '@fa' }, async ({ language, page }) => {
  await makePeople(page.request, [PERSON[language]])
  await page.goto(`${PREFIX[language]}/settings/keys`)
  await expect(page.locator('.keys-section')).toContainText(WORDS[language].keys_section.guest)
  await expect(page.locator('.key-form')).toHaveCount(0)
})
