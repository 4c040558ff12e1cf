// What a browser's guest entered stays with that browser, and with no other.
import { expect, test } from '../journey'
import { makePeople } from '../pages/doors'
import { OraclePage } from '../pages/oracle-page'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

test('a reload keeps everything', { tag: '@fa' }, async ({ oracle, language, page }) => {
  await oracle.begin([PERSON[language]])
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  await page.reload()
  await expect(oracle.result).toContainText(QUESTION[language])
  await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)
  await oracle.openHistory()
  await expect(oracle.historyItems).toHaveCount(1)
})

test('a second browser sees nothing of the first', { tag: '@en' }, async ({
  oracle,
  language,
  page,
  browser,
}) => {
  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()

  const stranger = await browser.newContext()
  const other = new OraclePage(await stranger.newPage(), language)
  await other.open()
  await expect(other.chosenPerson).toHaveText(other.words.reading_form.user_none)
  await other.page.goto(page.url())
  const kind = other.page.locator('.notice')
  await expect(kind).toHaveText([other.words.oracle.user_absent, other.words.oracle.reading_absent])
  await expect(other.page.locator('body')).not.toContainText(PERSON[language].name)
  await expect(other.page.locator('body')).not.toContainText(QUESTION[language])
  await stranger.close()
})

test('addresses that make no sense are answered kindly', { tag: '@fa' }, async ({ language, page }) => {
  await makePeople(page.request, [PERSON[language]])
  for (const path of [
    '/oracle?profile=no',
    '/oracle?reading=no',
    '/oracle?item=%00',
    '/oracle?profile=a&profile=b',
    '/history?after=no',
    '/history?from=soon',
    '/history?q=no',
  ]) {
    const answer = await page.goto(`${PREFIX[language]}${path}`)
    expect(answer?.status(), path).toBe(200)
    await expect(page.locator('.notice'), path).toHaveCount(1)
  }
})

test('the history is that of the chosen person alone', { tag: '@en' }, async ({ oracle, language, page }) => {
  await oracle.begin([{ ...PERSON[language], name: 'Ada' }], { question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  await oracle.addPerson({ ...PERSON[language], name: 'Grace' })
  await expect(oracle.chosenPerson).toHaveText('Grace')
  await oracle.openHistory()
  await expect(oracle.history).toContainText(oracle.words.history.empty)
  await page.locator('select[name=user_id]').selectOption('Ada')
  await expect(oracle.historyItems).toHaveCount(1)
})
