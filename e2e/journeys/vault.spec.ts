// What is kept: a sign with a tap, beside what chance would show; a passage of a reading, whole or what is selected of it; a note.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../journey'
import { expectAccessible } from '../pages/axe'
import { inLatin, PERSON, PREFIX, QUESTION } from '../pages/words'

const findings = (page: Page) => page.locator('.finding')

/** Until it is kept: that the one before was kept is still said meanwhile. */
async function keepBy(button: Locator): Promise<void> {
  const kept = button.page().waitForResponse((answer) => answer.request().method() === 'POST')
  await button.click()
  await kept
}

test('a sign with one tap, a note, changed, deleted and brought back', async ({ page, oracle, language }) => {
  const { vault: words, oracle: said } = oracle.words
  await oracle.begin([PERSON[language]])
  await page.goto(`${PREFIX[language]}/vault`)
  await expect(page.locator('.chance-card')).toHaveCount(0)
  await page.locator('.sign-chip').first().click()
  await expect(page.getByText(said.logged)).toBeVisible()
  await expect(findings(page)).toHaveCount(1)
  expect(inLatin(await page.locator('.finding-sign').innerText())).toBe('11:11')

  await page.getByLabel(words.looks, { exact: true }).fill('80')
  await page.getByRole('button', { name: words.looks_save, exact: true }).click()
  await expect(page.getByText(said.looks_saved)).toBeVisible()
  await expect(page.locator('.chance-plain')).toContainText(words.verdicts.few)
  await expectAccessible(page, 'vault')

  await page.locator('[popovertarget=write-note]').click()
  await page.locator('#own-note').fill(QUESTION[language])
  await page.getByRole('button', { name: words.note_save, exact: true }).click()
  await expect(page.getByText(said.note_kept)).toBeVisible()
  await expect(findings(page)).toHaveCount(2)
  const note = findings(page).filter({ hasText: QUESTION[language] })
  await note.getByRole('link', { name: words.edit, exact: true }).click()
  await note.locator('textarea').fill('Lisbon, in spring')
  await note.getByRole('button', { name: words.save, exact: true }).click()
  await expect(page.getByText(said.finding_changed)).toBeVisible()
  const changed = findings(page).filter({ hasText: 'Lisbon, in spring' })
  await changed.getByRole('button', { name: words.delete, exact: true }).click()
  await expect(changed).toHaveCount(0)
  await page.getByRole('button', { name: said.undo, exact: true }).click()
  await expect(changed).toHaveCount(1)

  await page.locator('input[name=words]').fill('spring')
  await page.locator('input[name=words]').press('Enter')
  await expect(findings(page)).toHaveCount(1)
})

test('a part of a reading, and what is selected of it, which leads back to its place', async ({
  page,
  oracle,
  language,
}) => {
  const { vault: words, oracle: said } = oracle.words
  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  const keep = page.locator('.passage-keep button').first()
  await expect(keep).toHaveAccessibleName(new RegExp(words.keep_passage))
  await keepBy(keep)
  await expect(page.getByText(said.passage_kept)).toBeVisible()

  const part = page.locator('section:has(> .passage-keep), section:has(.passage-keep)').last()
  const text = await part.locator('p').last().innerText()
  await part.locator('p').last().selectText()
  await keepBy(part.locator('.passage-keep button'))
  await expect(page.getByText(said.passage_kept)).toBeVisible()

  await page.goto(`${PREFIX[language]}/vault`)
  await expect(page.locator('.finding-passage')).toHaveCount(2)
  await expect(page.locator('.finding-passage').first()).toHaveText(text.trim())
  await findings(page).first().getByRole('link', { name: QUESTION[language] }).click()
  await expect(page).toHaveURL(/#part-/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(QUESTION[language])
})

test('what is said to one of several, and of two, which lead back to their places', async ({
  page,
  oracle,
  language,
}) => {
  const { oracle: said } = oracle.words
  const people = [PERSON[language], { name: 'Daniel Novak', birthday: '1975-01-30', motherName: 'Ann' }]
  await oracle.begin(people)
  await oracle.together(people.map(({ name }) => name))
  await oracle.ask({ question: QUESTION[language] })
  for (const place of ['.insight', '.pair-card']) {
    await keepBy(page.locator(`${place} .passage-keep button`).last())
    await expect(page.getByText(said.passage_kept)).toBeVisible()
  }
  await page.goto(`${PREFIX[language]}/vault`)
  await expect(page.locator('.finding-passage')).toHaveCount(2)
  for (const [finding, place] of [
    [0, 'part-pair'],
    [1, 'part-P2'],
  ] as const) {
    await page.goto(`${PREFIX[language]}/vault`)
    await findings(page).nth(finding).getByRole('link', { name: QUESTION[language] }).click()
    await expect(page).toHaveURL(new RegExp(`#${place}$`))
    await expect(page.locator(`#${place}`)).toBeInViewport()
  }
})

test('a sign from Today is told of, and can be taken back', async ({ page, oracle, language }) => {
  const { today: words, oracle: said } = oracle.words
  await oracle.begin([PERSON[language]])
  await page.goto(`${PREFIX[language]}/today`)
  await page.getByLabel(words.saw, { exact: true }).fill('777')
  await page.getByRole('button', { name: words.log, exact: true }).click()
  await expect(page.getByText(said.logged)).toBeVisible()
  await page.getByRole('button', { name: said.undo, exact: true }).click()
  await expect(page.getByText(said.finding_deleted)).toBeVisible()
  await page.goto(`${PREFIX[language]}/vault`)
  await expect(findings(page)).toHaveCount(0)
})

const waiting = (page: Page) => page.locator('.waiting-signs li')
const POST = '**/api/vault/findings'
/** Pages still come, and what is logged does not arrive. */
const away = (page: Page) => page.route(POST, (route) => route.abort())

test('signs without a network wait with their minutes, whichever way they are logged, and are sent once', {
  tag: '@en',
}, async ({ page, oracle, language, complaints }) => {
  await oracle.begin([PERSON[language]])
  await page.goto('/vault')
  await page.context().setOffline(true)
  await page.locator('.sign-chip').first().click()
  await expect(waiting(page)).toHaveCount(1)
  await page.locator('[popovertarget=another-sign]').click()
  await page.locator('#sign').fill('lighthouse')
  await page.locator('#seen-at').fill('2026-11-20 22:22')
  await page.locator('#sign-note').fill('by the sea')
  await page.locator('#another-sign button[type=submit]').click()
  await expect(waiting(page)).toHaveCount(2)
  await expect(waiting(page).last()).toContainText('lighthouse')
  await expect(page.locator('.waiting-signs')).toContainText(oracle.words.waiting.kept)
  await page.context().setOffline(false)
  await expect(findings(page)).toHaveCount(2)
  await expect(waiting(page)).toHaveCount(0)
  await expect(findings(page).last()).toContainText('by the sea')
  await expect(findings(page).last()).toContainText('22:22')
  await page.reload()
  await expect(findings(page)).toHaveCount(2)
  complaints.splice(0)
})

test('a sign of Today waits, and is sent from any page, once, also where the answer was lost', {
  tag: '@en',
}, async ({ page, oracle, language, complaints }) => {
  const { today: words } = oracle.words
  await oracle.begin([PERSON[language]])
  await page.goto('/today')
  // It arrives; what is lost is that it did.
  let lost = true
  await page.route(POST, async (route) => {
    if (!lost) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await page.getByLabel(words.saw, { exact: true }).fill('777')
  await page.getByRole('button', { name: words.log, exact: true }).click()
  await expect(waiting(page)).toHaveCount(1)
  await expect(page.getByLabel(words.saw, { exact: true })).toHaveValue('')
  await page.goto('/settings')
  await expect(waiting(page)).toHaveCount(1)
  lost = false
  // One that is still on its way is not sent a second time beside it.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect(page.locator('.waiting-signs')).toContainText(oracle.words.waiting.sent, { timeout: 500 })
  }).toPass()
  await page.goto('/vault')
  await expect(findings(page)).toHaveCount(1)
  complaints.splice(0)
})

test('a sign that waits is shown to nobody else and logged by nobody else', { tag: '@en' }, async ({
  page,
  context,
  oracle,
  language,
  complaints,
}) => {
  await oracle.begin([PERSON[language]])
  await page.goto('/vault')
  await away(page)
  await page.locator('.sign-chip').first().click()
  await expect(waiting(page)).toHaveCount(1)
  await page.unroute(POST)
  const before = await context.cookies()
  await context.clearCookies()
  await oracle.begin([{ name: 'Daniel Novak', birthday: '1975-01-30', motherName: 'Ann' }])
  const others = await context.cookies()
  await page.goto('/vault')
  await expect(page.locator('.sign-chip').first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(waiting(page)).toHaveCount(0)
  await expect(findings(page)).toHaveCount(0)
  // Back to the one who logged it, it is sent; not from a page that is still open while somebody else is signed in.
  await context.clearCookies()
  await context.addCookies(before)
  await away(page)
  await page.goto('/vault')
  await expect(waiting(page)).toHaveCount(1)
  await context.clearCookies()
  await context.addCookies(others)
  await page.unroute(POST)
  const refused = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  expect((await refused).status()).toBe(403)
  await expect(waiting(page)).toHaveCount(1)
  await context.clearCookies()
  await context.addCookies(before)
  // A page that has just come shows none yet: what tells is the answer.
  const arrived = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.reload()
  expect((await arrived).status()).toBe(201)
  await expect(waiting(page)).toHaveCount(0)
  await page.reload()
  await expect(findings(page)).toHaveCount(1)
  complaints.splice(0)
})

test('a sign that is not accepted is not sent again, and can be let go of', { tag: '@en' }, async ({
  page,
  oracle,
  language,
  complaints,
}) => {
  await oracle.begin([PERSON[language]])
  await page.goto('/vault')
  await page.context().setOffline(true)
  await page.locator('[popovertarget=another-sign]').click()
  await page.locator('#sign').fill('777')
  await page.locator('#seen-at').fill('the other day')
  await page.locator('#another-sign button[type=submit]').click()
  await expect(waiting(page)).toHaveCount(1)
  await page.context().setOffline(false)
  await expect(waiting(page)).toContainText(oracle.words.waiting.refused)
  await waiting(page).getByRole('button', { name: oracle.words.waiting.drop }).click()
  await expect(waiting(page)).toHaveCount(0)
  await page.reload()
  await expect(findings(page)).toHaveCount(0)
  complaints.splice(0)
})
