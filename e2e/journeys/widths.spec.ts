// From the narrowest phone to a wide screen nothing has to be scrolled sideways, and everything can be touched,
// also with long words and what is folded away opened. How pages are when they are opened is seen by every-page.spec.ts.
import type { Page } from '@playwright/test'
import { expect, test } from '../journey'
import { sidewaysScroll, smallTargets } from '../pages/fingers'
import { PERSON, QUESTION } from '../pages/words'

const WIDTHS = [320, 375, 768, 1280, 1920]

async function expectFits(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    expect(await sidewaysScroll(page), `${state} at ${width} pixels`).toBe(0)
  }
}

test('fits every width', async ({ oracle, language, page }) => {
  await oracle.begin([{ ...PERSON[language], name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2) }], {
    question: `${QUESTION[language]} ${'x'.repeat(120)}`,
    type: 'word',
    sign: 'y'.repeat(120),
  })
  await expect(oracle.result).toBeVisible()
  await oracle.result.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
  await expectFits(page, 'reading')
  await oracle.openUserForm()
  await oracle.unfold('longitude')
  await oracle.unfold('moment')
  await expectFits(page, 'user form')
  await oracle.openHistory()
  await expectFits(page, 'history')
})

test('gives fingers 44 pixels on a phone', async ({ oracle, page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await oracle.open('?create=1&history=1')
  await oracle.unfold('longitude')
  await oracle.unfold('moment')
  expect(await smallTargets(page)).toEqual([])
})
