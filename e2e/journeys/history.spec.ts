// What the history keeps and finds: filters, favourites, notes, deletion and its undoing, with scripts and without.
import { expect, test } from '../journey'
import { makePeople, makeReading } from '../pages/doors'
import { PERSON, QUESTION } from '../pages/words'

const OTHER = { en: 'Is the harbour town good for us?', fa: 'شهر بندری برای ما خوب است؟' }
const WORD = { en: 'harbour', fa: 'بندري' }
const LONG_AGO = { en: '2001-01-01', fa: '۱۳۸۰/۰۱/۰۱' }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    const narrowed = { tag: javaScriptEnabled ? [] : '@fa' }
    const noted = { tag: javaScriptEnabled ? '@fa' : '@en' }

    test('words, kinds, days and favourites narrow it', narrowed, async ({ oracle, language, page }) => {
      const [id = ''] = await makePeople(page.request, [PERSON[language]])
      await makeReading(page.request, [id], { question: QUESTION[language] })
      const other = { question: OTHER[language], type: 'number', sign: '777' }
      await oracle.open(`?profile=${id}&reading=${await makeReading(page.request, [id], other)}`)
      await expect(oracle.result).toContainText(OTHER[language])
      await oracle.page.getByRole('button', { name: oracle.words.marks.favorite, exact: true }).click()
      await expect(
        page.getByRole('button', { name: oracle.words.marks.unfavorite, exact: true }),
      ).toBeVisible()

      await oracle.openHistory()
      await expect(oracle.historyItems).toHaveCount(2)
      await oracle.filterHistory({ words: WORD[language] })
      await expect(oracle.historyItems).toHaveCount(1)
      await expect(oracle.historyItems).toContainText(OTHER[language])
      expect(decodeURIComponent(page.url())).not.toContain(WORD[language])
      await oracle.filterHistory({ words: '', sign: 'time' })
      await expect(oracle.historyItems).toHaveCount(1)
      await expect(oracle.historyItems).toContainText(QUESTION[language])
      await oracle.filterHistory({ sign: '', favorite: '1' })
      await expect(oracle.historyItems).toContainText(OTHER[language])
      await oracle.filterHistory({ favorite: '0', to: LONG_AGO[language] })
      await expect(oracle.historyItems).toHaveCount(0)
      await expect(oracle.history).toContainText(oracle.words.history.none_found)
      await oracle.button(oracle.words.history.clear).click()
      await expect(oracle.historyItems).toHaveCount(2)
    })

    test('a note is kept, a deleted reading comes back', noted, async ({ oracle, language, page }) => {
      const words = oracle.words.marks
      await oracle.begin([PERSON[language]], { question: QUESTION[language] })
      await expect(oracle.result).toBeVisible()
      await page.getByText(words.note_add, { exact: true }).click()
      await page.locator('textarea[name=note]').fill('It fitted.\nMostly.')
      await oracle.button(words.note_save).click()
      await expect(oracle.notice).toHaveText(oracle.words.oracle.noted)
      await expect(oracle.result).toContainText('It fitted.')

      await page.locator('summary').getByText(words.delete, { exact: true }).click()
      await oracle.button(words.delete_yes).click()
      await expect(oracle.notice).toContainText(oracle.words.oracle.deleted)
      await expect(oracle.result).toHaveCount(0)
      await oracle.button(oracle.words.oracle.undo).click()
      await expect(oracle.notice).toHaveText(oracle.words.oracle.restored)
      await expect(oracle.detail).toContainText('Mostly.')
    })
  })
}
