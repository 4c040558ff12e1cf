// Who runs the installation, in a browser: the pages are none for everybody else, open with a code, hold nothing that anybody wrote, lock
// an account and bring it back, and each look stands in the log.
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../journey'
import { AccountPages } from '../pages/account-pages'
import { makeAccount, makeAdministrator, makePeople, makeReading, numberOf } from '../pages/doors'
import { PREFIX, WORDS } from '../pages/words'

const MARK = 'Plantedmark'
const database = () => process.env.E2E_DATABASE_URL ?? ''
const PAGES = ['', '/accounts', '/limits', '/words', '/keys', '/audit']

/** What a page shows of itself, without its nonce and its address. */
async function shown(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  const html = await answer.text()
  const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src)
  const main = /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? ''
  const title = /<title>[^<]*/.exec(html)?.[0]
  return { status: answer.status(), title, main, scripts: [...new Set(scripts)].sort() }
}

test('a member and nobody find no page there, as at any address of none', async ({
  page,
  playwright,
  baseURL,
  language,
}) => {
  const nobody = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  await makeAccount(page.request)
  for (const request of [nobody, page.request]) {
    const unknown = await shown(request, `${PREFIX[language]}/nothing/here`)
    expect(unknown).toMatchObject({
      status: 404,
      main: expect.stringContaining(WORDS[language].not_found.heading),
    })
    const number = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
    for (const path of [...PAGES, `/accounts/${number}`, '/nothing'])
      expect(await shown(request, `${PREFIX[language]}/admin${path}`), path).toEqual(unknown)
  }
  await page.goto(`${PREFIX[language]}/settings`)
  await expect(page.locator('a[href*=admin]')).toHaveCount(0)
  await nobody.dispose()
})

test('an administrator gives a code, looks, locks and unlocks, and the log says so', async ({
  page,
  browser,
  baseURL,
  language,
}) => {
  test.slow()
  const { admin: words, ...others } = WORDS[language]
  const at = (path: string) => `${PREFIX[language]}/admin${path}`
  const heading = page.getByRole('heading', { level: 1 })

  // Somebody with everything that could be seen.
  const theirs = await browser.newContext({ baseURL: baseURL ?? '' })
  const owner = await makeAccount(theirs.request)
  const person = { name: `${MARK} Name`, birthday: '1990-07-15', motherName: `${MARK} Mother` }
  const people = await makePeople(theirs.request, [person])
  await makeReading(theirs.request, people, { question: `${MARK} question?`, type: 'word', sign: MARK })
  const number = await numberOf(theirs.request)
  const opens = async () => (await theirs.request.get('/api/oracle/users')).status()
  expect(await opens()).toBe(200)

  const me = await makeAccount(page.request)
  await makeAdministrator(database(), await numberOf(page.request))
  await page.goto(`${PREFIX[language]}/settings`)
  await page.locator('.settings-body').getByRole('link', { name: words.title }).click()
  const code = page.locator('input[name=code]')
  await code.fill('000000')
  await page.getByRole('button', { name: words.enter, exact: true }).click()
  await expect(page.locator('.error-message')).toContainText(others.errors.second_factor_wrong)
  await code.fill(me.codes[0] ?? '')
  await page.getByRole('button', { name: words.enter, exact: true }).click()
  await expect(page.getByText(words.ready, { exact: true })).toBeVisible()

  for (const path of [...PAGES, `/accounts/${number}`, `/audit?account=${number}`]) {
    const answer = await page.request.get(at(path))
    const html = await answer.text()
    expect([path, answer.status()]).toEqual([path, 200])
    expect(html, path).toContain(words.watched)
    expect(html, path).not.toContain(MARK)
    expect(html, path).not.toContain(owner.login)
    expect(html, path).not.toContain(me.login)
  }

  await page.goto(at('/accounts'))
  await page.locator('input[name=number]').fill(number)
  await page.getByRole('button', { name: words.find, exact: true }).click()
  const rows = page.locator('.rows > li')
  await expect(rows).toHaveCount(1)
  await rows.getByRole('link').click()
  await expect(heading).toHaveText(words.account)
  await page.locator('summary').filter({ hasText: words.lock }).click()
  await page.locator('select[name=reason]').selectOption('compromised')
  await page.getByRole('button', { name: words.lock_yes }).click()
  await expect(page.locator('.notice').first()).toHaveText(words.locked)
  await expect(page.getByText(others.lock_reasons.compromised)).toBeVisible()
  expect(await opens()).toBe(401)

  const account = new AccountPages(await theirs.newPage(), language)
  await account.signIn(owner)
  await expect(account.error).toContainText(others.errors.account_locked)

  await page.getByRole('button', { name: words.undo }).click()
  await expect(page.locator('.notice').first()).toHaveText(words.unlocked)
  expect(await opens()).toBe(200)

  await page.goto(at(`/audit?account=${number}`))
  const told = page.locator('.audit-item p:first-child')
  await expect(told.filter({ hasText: others.audit_actions.admin_lock })).toHaveCount(1)
  await expect(told.filter({ hasText: others.audit_actions.admin_unlock })).toHaveCount(1)
  expect(await told.filter({ hasText: others.audit_actions.admin_look }).count()).toBeGreaterThan(3)
  await page.locator('select[name=action]').selectOption('admin_lock')
  await page.getByRole('button', { name: words.find, exact: true }).click()
  await expect(told).toHaveText([others.audit_actions.admin_lock])
  await theirs.close()
})

test('what Claude may cost is decided in the digits of the language', async ({ page, language }) => {
  const { admin: words } = WORDS[language]
  await makeAccount(page.request).then(async ({ codes }) => {
    await makeAdministrator(database(), await numberOf(page.request))
    await page.goto(`${PREFIX[language]}/admin/limits`)
    await page.locator('input[name=code]').fill(codes[0] ?? '')
    await page.getByRole('button', { name: words.enter, exact: true }).click()
  })
  const cap = page.locator('input[name=cap]')
  const typed = { en: '3.5', fa: '۳٫۵' }[language]
  await cap.fill(typed)
  await page.getByRole('button', { name: words.budget_save }).click()
  await expect(page.locator('.notice')).toHaveText(words.budget)
  await expect(cap).toHaveValue(typed)
  await cap.fill({ en: '5000', fa: '۵۰۰۰' }[language])
  await page.getByRole('button', { name: words.budget_save }).click()
  await expect(page.locator('.notice')).toHaveText(WORDS[language].errors.budget_above)
})
