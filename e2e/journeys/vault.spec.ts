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

test('a tap without a network waits with its minute, and is sent once', { tag: '@en' }, async ({
  page,
  oracle,
  language,
  complaints,
}) => {
  await oracle.begin([PERSON[language]])
  await page.goto('/vault')
  await page.context().setOffline(true)
  await page.locator('.sign-chip').first().click()
  await expect(page.locator('.waiting-taps')).toContainText('1 tap waits')
  await page.context().setOffline(false)
  await expect(findings(page)).toHaveCount(1)
  await expect(page.locator('.waiting-taps')).toBeEmpty()
  await page.reload()
  await expect(findings(page)).toHaveCount(1)
  complaints.splice(0)
})
