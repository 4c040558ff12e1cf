// What the history keeps and finds: filters, favourites, notes, deletion and its undoing, with scripts and without.
import { expect, test } from '../journey'
import { makePeople, makeReading } from '../pages/doors'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

const OTHER = { en: 'Is the harbour town good for us?', fa: 'شهر بندری برای ما خوب است؟' }
const WORD = { en: 'harbour', fa: 'بندري' }
const LONG_AGO = { en: '2001-01-01', fa: '۱۳۸۰/۰۱/۰۱' }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, timezoneId: 'Asia/Tehran' })
    const narrowed = { tag: javaScriptEnabled ? [] : '@fa' }
    const noted = { tag: javaScriptEnabled ? '@fa' : '@en' }

    test('words, kinds, days and favourites narrow it', narrowed, async ({ oracle, language, page }) => {
      const [id = ''] = await makePeople(page.request, [PERSON[language]])
      await makeReading(page.request, [id], { question: QUESTION[language] })
      const other = { question: OTHER[language], type: 'number', sign: '777' }
      await makeReading(page.request, [id], other)
      const { history } = oracle.words
      await page.goto(`${PREFIX[language]}/history`)
      await expect(oracle.historyItems).toHaveCount(2)
      const star = page.getByRole('button', {
        name: history.star.replace('{question}', OTHER[language]),
        exact: true,
      })
      await star.click()
      await expect(star).toHaveAttribute('aria-pressed', 'true')

      await oracle.filterHistory({ words: WORD[language] })
      await expect(oracle.historyItems).toHaveCount(1)
      await expect(oracle.historyItems).toContainText(OTHER[language])
      expect(decodeURIComponent(page.url())).not.toContain(WORD[language])
      await oracle.filterHistory({ words: '' })
      await expect(oracle.historyItems).toHaveCount(2)
      await page.locator('select[name=sign]').focus()
      await oracle.filterHistory({ sign: 'time' })
      await expect(oracle.historyItems).toHaveCount(1)
      await expect(oracle.historyItems).toContainText(QUESTION[language])
      if (javaScriptEnabled) await expect(page.locator('select[name=sign]')).toBeFocused()
      await oracle.filterHistory({ sign: '' })
      await expect(oracle.historyItems).toHaveCount(2)
      await oracle.filterHistory({ favorite: '1' })
      await expect(oracle.historyItems).toHaveCount(1)
      await expect(oracle.historyItems).toContainText(OTHER[language])
      await oracle.filterHistory({ favorite: '0' })
      await expect(oracle.historyItems).toHaveCount(2)
      await oracle.filterHistory({ to: LONG_AGO[language] })
      await expect(oracle.historyItems).toHaveCount(0)
      await expect(page.locator('#readings')).toContainText(history.none_found)
      // Days are those of the browser, as soon as it can say whose they are.
      const zone = new URL(page.url()).searchParams.get('zone')
      expect(zone).toBe(javaScriptEnabled ? 'Asia/Tehran' : null)
      await page.getByRole('link', { name: history.clear, exact: true }).click()
      await expect(oracle.historyItems).toHaveCount(2)

      const rid = page.getByRole('button', {
        name: history.delete.replace('{question}', OTHER[language]),
        exact: true,
      })
      await rid.click()
      await expect(oracle.notice).toContainText(oracle.words.oracle.deleted)
      await expect(oracle.historyItems).toHaveCount(1)
      if (javaScriptEnabled) await expect(page.locator('#readings')).toBeFocused()
      await oracle.button(oracle.words.oracle.undo).click()
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

      await oracle.button(words.delete).click()
      await oracle.button(words.delete_yes).click()
      await expect(oracle.notice).toContainText(oracle.words.oracle.deleted)
      await expect(oracle.result).toHaveCount(0)
      await oracle.button(oracle.words.oracle.undo).click()
      await expect(oracle.notice).toHaveText(oracle.words.oracle.restored)
      await expect(oracle.detail).toContainText('Mostly.')
    })
  })
}
