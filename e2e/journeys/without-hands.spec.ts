// For whoever speaks to the machine, presses one switch, or reads at four times the size: what is written on a control is its
// name, the focus goes the way the eye goes, and what has the focus is never hidden.
import type { Page } from '@playwright/test'
import { expect, test } from '../journey'
import { seriousViolations } from '../pages/axe'
import { makePeople } from '../pages/doors'
import { sidewaysScroll } from '../pages/fingers'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

interface Stop {
  what: string
  /** Of its box, in pixels of the page. */
  top: number
  bottom: number
  start: number
  /** Whether nothing lies over its middle. */
  seen: boolean
}

/** Every stop of the Tab key within `main`, in order, from the first one on. */
async function stops(page: Page): Promise<Stop[]> {
  await page.locator('main').focus()
  const found: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || !element.closest('main')) return null
      const box = element.getBoundingClientRect()
      const start = document.dir === 'rtl' ? innerWidth - box.right : box.left
      const x = box.left + box.width / 2
      const y = Math.min(Math.max(box.top, 0) + 8, box.bottom - 1)
      const over = document.elementFromPoint(x, y)
      const label = element.closest('label')
      const seen =
        over !== null && (element.contains(over) || over.contains(element) || Boolean(label?.contains(over)))
      const what = element.outerHTML.slice(0, 90)
      return { what, top: box.top + scrollY, bottom: box.bottom + scrollY, start, seen }
    })
    if (!stop) return found
    found.push(stop)
  }
}

/** Those that stand before the stop that led to them: higher up, or earlier in the same line. */
const backwards = (all: Stop[]) =>
  all.filter((stop, index) => {
    const before = all[index - 1]
    if (!before || stop.top >= before.bottom - 1) return false
    const sameLine = stop.bottom > before.top + 1
    return !sameLine || stop.start < before.start - 1
  })

test('by voice: what is written on a control is what it is called', async ({ page, oracle, language }) => {
  const { profile_form, oracle: said, reading_form } = oracle.words
  await oracle.open()
  await page.getByRole('textbox', { name: profile_form.name, exact: true }).fill(PERSON[language].name)
  await page.getByLabel(profile_form.birthday, { exact: true }).fill(PERSON[language].birthday)
  await page.getByLabel(profile_form.mother_name, { exact: true }).fill(PERSON[language].motherName)
  await page.getByText(profile_form.save, { exact: true }).click()
  await expect(page.getByText(said.created)).toBeVisible()
  await page.getByLabel(reading_form.question, { exact: true }).fill(QUESTION[language])
  await page.getByText(reading_form.submit, { exact: true }).click()
  await expect(oracle.result).toBeFocused()
  // Everything at once, folded parts too.
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  expect(await seriousViolations(page, ['label-content-name-mismatch'])).toEqual([])
  for (const width of [1280, 375, 320]) {
    await page.setViewportSize({ width, height: 720 })
    for (const place of ['/today', '/history', '/settings', '/settings/people']) {
      await page.goto(`${PREFIX[language]}${place}`)
      expect(await seriousViolations(page, ['label-content-name-mismatch']), `${place} ${width}`).toEqual([])
    }
  }
})

for (const width of [1280, 375, 320])
  test(`by one switch, ${width} pixels wide: the focus goes the way the eye goes`, async ({
    page,
    oracle,
    language,
  }) => {
    await page.setViewportSize({ width, height: 720 })
    await oracle.begin([PERSON[language]], { question: QUESTION[language] })
    await oracle.unfoldAsking()
    const all = await stops(page)
    expect(all.length).toBeGreaterThan(15)
    expect(backwards(all).map(({ what }) => what)).toEqual([])
    expect(all.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([])
  })

test('at four times the size: the main way is there, and what has the focus is seen', async ({
  page,
  oracle,
  language,
}) => {
  // A window of 1280 by 1024 that is magnified to four times its size.
  await page.setViewportSize({ width: 320, height: 256 })
  await makePeople(page.context().request, [PERSON[language]])
  await oracle.open()
  const all = await stops(page)
  expect(all.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([])
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeFocused()
  expect(await sidewaysScroll(page)).toBe(0)
  const read = await stops(page)
  expect(read.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([])
})
