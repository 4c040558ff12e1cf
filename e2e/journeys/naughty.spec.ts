// Texts that have broken pages, asked as questions in a real browser: each is shown exactly as it was written, nothing
// of it runs, and the page keeps its shape.
import { NAUGHTY_STRINGS } from '../../tests/data/naughty-strings'
import { expect, test } from '../journey'
import { sidewaysScroll } from '../pages/fingers'
import { PERSON } from '../pages/words'

/** One line of what a browser might run or misread, and would fit the field. */
const fits = (text: string) =>
  text.length <= 480 && text.trim() !== '' && !/\p{Cc}/u.test(text) && text.isWellFormed()
const markup = NAUGHTY_STRINGS.filter(
  (text) => fits(text) && /<|javascript:|&\w+;|on\w+=|\{\{|\$\{/i.test(text),
)
const turned = NAUGHTY_STRINGS.filter(
  (text) => fits(text) && /[\u0591-\u07ff\u200e\u200f]|\p{M}{3,}|\p{Extended_Pictographic}\u200d/u.test(text),
)
const OVERRIDES = ['gpj.\u202egnp', '\u2066open', '\u202b\u202b\u202b']

/** As many as a guest may ask at once, spread over the whole list, and many in each question. */
function packed(texts: string[], most: number): string[] {
  const questions: string[] = []
  let line = ''
  for (const text of texts) {
    if (line && [...line].length + [...text].length > 480) {
      questions.push(line)
      line = ''
    }
    line = line ? `${line} ${text}` : text
  }
  return [...questions, line].filter((_, index, all) => index % Math.ceil(all.length / most) === 0)
}

for (const { kind, texts, tag } of [
  { kind: 'markup', texts: markup, tag: '@en' },
  { kind: 'what turns or joins', texts: turned, tag: [] },
])
  test(`${kind} stays text`, { tag }, async ({ oracle, language, page, baseURL }) => {
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs += 1
      return dialog.dismiss()
    })
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
    })
    await page.setViewportSize({ width: 375, height: 800 })
    await oracle.begin([PERSON[language]])
    const title = await page.title()
    const elements = () =>
      oracle.result
        .locator(
          'script, img, iframe, object, embed, svg[onload], style, link, a[href^="javascript:"], [onerror], [onfocus]',
        )
        .count()

    const questions = packed(texts, 4).map((text) => text.trim())
    expect(questions.length).toBeGreaterThan(1)
    for (const question of questions) {
      await oracle.ask({ question, type: 'word', sign: question })
      const shown = oracle.result.locator('.reading-question')
      await expect.poll(() => shown.evaluate((quote) => quote.textContent)).toContain(question)
      expect(await elements()).toBe(0)
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await oracle.openHistory()
    await expect(oracle.historyItems).toHaveCount(questions.length)
    const listed = await oracle.history.evaluate((list) => list.textContent ?? '')
    for (const question of questions) expect(listed).toContain(question)
    await page.reload()
    await expect(oracle.historyItems).toHaveCount(questions.length)
    expect([dialogs, elsewhere, await page.title(), await sidewaysScroll(page)]).toEqual([0, [], title, 0])
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.oracle.heading)
  })

test('directions that reach beyond a text are refused kindly', { tag: '@fa' }, async ({
  oracle,
  language,
  page,
}) => {
  await oracle.begin([PERSON[language]])
  for (const question of OVERRIDES) {
    await oracle.ask({ question })
    await expect(oracle.error).toContainText(oracle.words.errors.control_characters)
    await expect(page.locator('textarea[name=question]')).toHaveAttribute('aria-invalid', 'true')
  }
})
