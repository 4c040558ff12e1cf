// The Persian keyboard on the screen: it writes at the caret, leaves the focus where it is, and stands in nobody's way.
import { gzipSync } from 'node:zlib'
import type { Locator, Response } from '@playwright/test'
import { expect, test } from '../journey'
import { expectAccessible } from '../pages/axe'
import { sidewaysScroll } from '../pages/fingers'
import { PersianKeyboard } from '../pages/persian-keyboard'
import { holdScripts } from '../pages/scripts'
import { PERSON, PREFIX, QUESTION, SENTENCE } from '../pages/words'

/** What opening it may bring, in kilobytes after gzip. */
const MOST = 12

const select = (field: Locator, start: number, end: number) =>
  field.evaluate(
    (element: HTMLInputElement, [from = 0, to = 0]) => element.setSelectionRange(from, to),
    [start, end],
  )

/** What stands over the middle of it. */
const isCovered = (target: Locator) =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const there = document.elementFromPoint(left + width / 2, top + height / 2)
    return !there || !(element.contains(there) || there.contains(element))
  })

test('a question is written with it, changed in its middle, and taken back', async ({
  page,
  oracle,
  language,
  browserName,
}) => {
  const keyboard = new PersianKeyboard(page)
  await oracle.begin([PERSON[language]])
  const question = page.locator('textarea[name=question]')
  const brought: Response[] = []
  page.on('response', (response) => brought.push(response))
  await keyboard.open(question)
  const scripts = brought.filter((response) => response.url().includes('.js'))
  const bodies = await Promise.all(scripts.map((response) => response.body()))
  expect(scripts.length).toBeGreaterThan(0)
  expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000).toBeLessThan(MOST)

  await keyboard.press(SENTENCE)
  await expect(question).toHaveValue(SENTENCE)
  await expect(question).toBeFocused()
  await expect(page.locator('.kept-draft')).toBeVisible()

  // In the middle, and in place of what is chosen.
  await select(question, 3, 8)
  await keyboard.press('ر')
  await expect(question).toHaveValue(SENTENCE.replace('خواهم', 'ر'))
  await page.keyboard.press('Control+z')
  await expect(question).toHaveValue(SENTENCE)
  await select(question, 3, 3)
  await keyboard.backspace().click()
  await expect(question).toHaveValue(SENTENCE.replace('\u200c', ''))
  await keyboard.press('\u200c')
  await expect(question).toHaveValue(SENTENCE)

  // Typed on the desk, and on the screen again.
  await select(question, SENTENCE.length, SENTENCE.length)
  await page.keyboard.type(' ok')
  await keyboard.press('آ')
  await expect(question).toHaveValue(`${SENTENCE} okآ`)
  for (let undone = 0; undone < 40; undone++) await page.keyboard.press('Control+z')
  // Firefox forgets what was before the first letter, with which a field that finds its own direction turns.
  const first = browserName === 'firefox' ? SENTENCE.slice(0, 1) : ''
  await expect(question).toHaveValue(first)
  await page.keyboard.press('Control+Shift+z')
  await expect(question).not.toHaveValue(first)

  await keyboard.close.click()
  await expect(keyboard.root).toHaveCount(0)
  await expect(question).toBeFocused()
})

test('the levels of the standard, and a key that is held', async ({ page, oracle, language }) => {
  const keyboard = new PersianKeyboard(page)
  await oracle.begin([PERSON[language]])
  const sign = page.locator('input[name=sign_value]')
  await page.locator('select[name=sign_type]').selectOption('word')
  await keyboard.open(sign)
  await keyboard.press('۷')
  await keyboard.layer('shifted').click()
  await expect(keyboard.layer('shifted')).toHaveAttribute('aria-pressed', 'true')
  await keyboard.root.locator('.key').getByText('×', { exact: true }).click()
  // For one character, as on a phone.
  await expect(keyboard.layer('shifted')).toHaveAttribute('aria-pressed', 'false')
  await keyboard.press('سلا')
  await expect(sign).toHaveValue('۷×سلا')
  await keyboard.backspace().click()
  await expect(sign).toHaveValue('۷×سل')
  await keyboard.backspace().hover()
  await page.mouse.down()
  await expect(sign).toHaveValue('')
  await page.mouse.up()
  await keyboard.press('ر')
  await expect(sign).toHaveValue('ر')

  // What is pressed on the desk lights up here.
  await page.keyboard.down('Shift')
  await expect(keyboard.layer('shifted')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.up('Shift')
  await page.keyboard.down('s')
  await expect(keyboard.key('س')).toHaveAttribute('data-lit', 'true')
  await page.keyboard.up('s')
  await expect(keyboard.key('س')).not.toHaveAttribute('data-lit')
  await expectAccessible(page, 'with the keyboard')
})

test('with keys alone: into it, along what is seen, and back', async ({ page, oracle, language }) => {
  const keyboard = new PersianKeyboard(page)
  await oracle.begin([PERSON[language]])
  const question = page.locator('textarea[name=question]')
  await question.fill('AB')
  await select(question, 1, 1)
  await keyboard.opener(question).press('Enter')
  await expect(keyboard.root).toBeVisible()
  await expect(keyboard.opener(question)).toBeFocused()
  for (const stop of ['order', 'close', 'keys']) {
    await page.keyboard.press('Tab')
    await expect(keyboard.root.locator(':focus'), stop).toBeVisible()
  }
  await expect(keyboard.key('۱')).toBeFocused()
  for (const [pressed, there] of [
    ['ArrowDown', 'ض'],
    ['ArrowRight', 'ص'],
    ['ArrowDown', 'س'],
    ['ArrowLeft', 'ش'],
    ['ArrowLeft', 'ش'],
    ['End', 'آ'],
    ['Home', 'ش'],
    ['ArrowUp', 'ض'],
  ] as const) {
    await page.keyboard.press(pressed)
    await expect(keyboard.key(there)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await expect(question).toHaveValue('AضضB')
  await expect(page.locator('.kept-draft')).toBeVisible()
  // One stop for all of them, and they are left behind with the next.
  await page.keyboard.press('Tab')
  await expect(keyboard.root.locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(keyboard.key('ض')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(keyboard.root).toHaveCount(0)
  await expect(question).toBeFocused()

  // In the alphabet, which runs the other way, left is left.
  await keyboard.open(question)
  await keyboard.root.locator('.keyboard-order').press('Enter')
  await keyboard.key('آ').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(keyboard.key('ا')).toBeFocused()
})

test('it goes along to the next field, and not where it is of no use', async ({ page, oracle, language }) => {
  const keyboard = new PersianKeyboard(page)
  await oracle.open('?create=1')
  const [name, mother] = [page.locator('input[name=name]'), page.locator('input[name=mother_name]')]
  await keyboard.open(name)
  await keyboard.press('سارا')
  await mother.click()
  await expect(keyboard.root).toHaveCount(1)
  await keyboard.press('مریم')
  await expect(mother).toHaveValue('مریم')
  await expect(mother).toBeFocused()
  const save = oracle.button(oracle.words.profile_form.save)
  expect(await isCovered(mother)).toBe(false)
  expect(await isCovered(save)).toBe(false)
  await page.locator('input[name=birthday]').focus()
  await expect(keyboard.root).toHaveCount(0)
  await page.locator('input[name=birthday]').fill(PERSON[language].birthday)
  await keyboard.open(name)
  await keyboard.press(' ')
  await keyboard.press('ن')
  await expect(name).toHaveValue('سارا ن')
  await save.click()
  await expect(oracle.success).toBeVisible()
  await expect(keyboard.root).toHaveCount(0)
})

test('in the search of the history, and in a note over the page', async ({ page, oracle, language }) => {
  const keyboard = new PersianKeyboard(page)
  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  const open = page.locator('[popovertarget=act-note]')
  await open.click()
  const note = page.locator('#note')
  await keyboard.open(note)
  await keyboard.press('درست')
  await expect(note).toHaveValue('درست')
  expect(await isCovered(page.locator('#act-note button[type=submit]'))).toBe(false)
  await page.keyboard.press('Escape')
  await expect(keyboard.root).toHaveCount(0)
  await expect(note).toBeVisible()
  await page.locator('#act-note button[type=submit]').click()
  await expect(page.locator('.own-note')).toHaveText('درست')

  await page.goto(`${PREFIX[language]}/history`)
  const search = page.locator('input[name=words]')
  await keyboard.open(search)
  await keyboard.press('کار')
  await expect(search).toHaveValue('کار')
})

test('at the lines that lead to a reading, which become a box around both', async ({
  page,
  oracle,
  language,
}) => {
  const keyboard = new PersianKeyboard(page)
  await page.goto(PREFIX[language] || '/')
  const sign = page.locator('input[name=sign]')
  await keyboard.open(sign)
  await keyboard.press('باران')
  await expect(sign).toHaveValue('باران')
  expect(await isCovered(page.locator('.sign-form button[type=submit]').first())).toBe(false)
  expect(await sidewaysScroll(page)).toBe(0)
  await expectAccessible(page, 'a line with the keyboard')

  await oracle.begin([PERSON[language]])
  await page.goto(`${PREFIX[language]}/today`)
  const question = page.locator('input[name=question]')
  await keyboard.open(question)
  await keyboard.press('بمانم؟')
  await page.locator('.ask-line button[type=submit]').click()
  await expect(page.locator('textarea[name=question]')).toHaveValue('بمانم؟')
})

test('respects what a field takes', { tag: '@en' }, async ({ page, oracle }) => {
  const keyboard = new PersianKeyboard(page)
  await oracle.open('?create=1')
  const name = page.locator('input[name=name]')
  await name.fill('x'.repeat(199))
  await keyboard.open(name)
  await keyboard.press('ابپ')
  await expect(name).toHaveValue(`${'x'.repeat(199)}ا`)
  await name.evaluate((field: HTMLInputElement) => {
    field.readOnly = true
  })
  await keyboard.backspace().click()
  await expect(name).toHaveValue(`${'x'.repeat(199)}ا`)
})

test('its keys are wide enough for a hand on a desk, wherever it stands', async ({
  page,
  oracle,
  language,
}) => {
  const keyboard = new PersianKeyboard(page)
  await oracle.begin([PERSON[language]], { question: QUESTION[language] })
  await page.locator('[popovertarget=act-note]').click()
  await keyboard.open(page.locator('#note'))
  for (const width of [640, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await keyboard.expectKeys({ width: 40, height: 44 }, `note at ${width}`)
  }
  await oracle.open('?create=1')
  for (const field of ['input[name=name]', 'textarea[name=question]', 'input[name=sign_value]']) {
    await keyboard.open(page.locator(field))
    for (const width of [640, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await keyboard.expectKeys({ width: 40, height: 44 }, `${field} at ${width}`)
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await keyboard.close.click()
  }
})

test('what was pressed before the page was alive opens when it is', { tag: '@fa' }, async ({
  page,
  oracle,
}) => {
  const come = await holdScripts(page)
  await page.goto('/fa/oracle', { waitUntil: 'commit' })
  await page.locator('input[name=birthday]').click()
  come()
  await expect(page.locator('.calendar-picker')).toBeVisible()
  await expect(oracle.userForm).toBeVisible()
})
