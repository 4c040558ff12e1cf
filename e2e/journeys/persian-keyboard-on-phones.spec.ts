// The Persian keyboard at the foot of a phone: keys for a thumb, the field and Save above it, and two thumbs at once.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../journey'
import { expectAccessible } from '../pages/axe'
import { press, sidewaysScroll, smallTargets } from '../pages/fingers'
import { PersianKeyboard } from '../pages/persian-keyboard'
import { PERSON, SENTENCE } from '../pages/words'

const inView = async (page: Page, target: Locator) => {
  const box = await target.boundingBox()
  const sheet = await page.locator('.assistance-keyboard').boundingBox()
  return box !== null && sheet !== null && box.y >= 0 && box.y + box.height <= sheet.y
}

for (const [width, height] of [
  [375, 740],
  [375, 600],
  [320, 640],
] as const)
  test.describe(`on a phone of ${width} by ${height} pixels`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true })

    test('it stands at the foot, the field and Save above it', async ({ page, oracle, browserName }) => {
      const keyboard = new PersianKeyboard(page)
      await oracle.open('?create=1')
      const [name, mother] = [page.locator('input[name=name]'), page.locator('input[name=mother_name]')]
      const save = oracle.button(oracle.words.profile_form.save)
      await press(keyboard.opener(name), browserName)
      await expect(keyboard.key('س')).toBeVisible()
      for (const letter of 'سارا') await press(keyboard.key(letter), browserName)
      await expect(name).toHaveValue('سارا')
      await expect(name).toBeFocused()
      expect(await inView(page, name)).toBe(true)

      await press(mother, browserName)
      for (const letter of 'مریم') await press(keyboard.key(letter), browserName)
      await expect(mother).toHaveValue('مریم')
      await expect(mother).toBeFocused()
      await expect(mother).toHaveAttribute('inputmode', 'none')
      await press(keyboard.close, browserName)
      await expect(keyboard.root).toHaveCount(0)
      await expect(mother).toBeFocused()
      await expect(mother).not.toHaveAttribute('inputmode')

      await press(keyboard.opener(mother), browserName)
      await expect(keyboard.root).toBeVisible()
      await expect.poll(() => inView(page, mother)).toBe(true)
      await expect.poll(() => inView(page, save)).toBe(true)
      expect(await sidewaysScroll(page)).toBe(0)
      await expectAccessible(page, 'with the keyboard at the foot')
    })

    test('a sentence, digits, signs, and the other order, which is remembered', async ({
      page,
      oracle,
      language,
      browserName,
    }) => {
      const keyboard = new PersianKeyboard(page)
      await oracle.begin([PERSON[language]])
      const question = page.locator('textarea[name=question]')
      await keyboard.open(question)
      // Beside the page there may be a bar for scrolling.
      const room = await page.evaluate(() => document.documentElement.clientWidth)
      await keyboard.expectKeys({ width: room / 8 - 1, height: 44 }, 'in the order of the alphabet')
      if (width >= 375) expect(await smallTargets(page)).toEqual([])
      await press(keyboard.layer('digits'), browserName)
      for (const mark of '۱۰؟') await press(keyboard.key(mark), browserName)
      await press(keyboard.layer('marks'), browserName)
      await press(keyboard.key('ـ\u064e'), browserName)
      await press(keyboard.layer('letters'), browserName)
      await press(keyboard.key('س'), browserName)
      await expect(question).toHaveValue('۱۰؟\u064eس')

      await press(keyboard.root.locator('.keyboard-order'), browserName)
      await expect(keyboard.root.locator('.key').first()).toHaveText('ض')
      await keyboard.expectKeys({ width: room / 10 - 1, height: 44 }, 'in the standard order')
      await press(keyboard.backspace(), browserName)
      await expect(question).toHaveValue('۱۰؟\u064e')
      await question.fill('')
      for (const character of SENTENCE) await press(keyboard.key(character), browserName)
      await expect(question).toHaveValue(SENTENCE)
      expect(await sidewaysScroll(page)).toBe(0)
      await page.reload()
      await keyboard.open(question)
      await expect(keyboard.root.locator('.key').first()).toHaveText('ض')
    })
  })

test.describe('under two thumbs', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })

  interface Touch {
    x: number
    y: number
    id: number
  }

  test('the second comes down before the first is up, and no letter is lost', { tag: '@fa' }, async ({
    page,
    oracle,
  }) => {
    const keyboard = new PersianKeyboard(page)
    await oracle.begin([PERSON.fa])
    const question = page.locator('textarea[name=question]')
    await keyboard.open(question)
    const chrome = await page.context().newCDPSession(page)
    /** Each names the thumbs that change; a cancelling takes them all. */
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...touchPoints: Touch[]) =>
      chrome.send('Input.dispatchTouchEvent', { type, touchPoints })
    const at = async (target: Locator, id: number): Promise<Touch> => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {}
      return { x: x + width / 2, y: y + height / 2, id }
    }

    // Hand over hand: each thumb comes down before the other one is lifted.
    const touches: Touch[] = []
    for (const [index, character] of [...SENTENCE].entries())
      touches.push(await at(keyboard.key(character), index % 2))
    for (const [index, touch] of touches.entries()) {
      await send('touchStart', touch)
      const before = touches[index - 1]
      if (before) await send('touchEnd', before)
    }
    await send('touchEnd', ...touches.slice(-1))
    await expect(question).toHaveValue(SENTENCE)
    await expect(question).toBeFocused()

    // The first is lifted last: what was pressed first still stands first.
    await question.fill('')
    const [first, second] = [await at(keyboard.key('ب'), 0), await at(keyboard.key('ا'), 1)]
    await send('touchStart', first)
    await send('touchStart', second)
    await send('touchEnd', second)
    await send('touchEnd', first)
    await expect(question).toHaveValue('با')

    // One that slides off the keys, and one that the system takes away, want nothing.
    await send('touchStart', first)
    await send('touchMove', { ...first, y: 40 })
    await send('touchEnd', { ...first, y: 40 })
    await send('touchStart', first)
    await send('touchCancel')
    await page.touchscreen.tap(second.x, second.y)
    await expect(question).toHaveValue('باا')

    // Held, it erases on and on; a letter beside it ends that.
    await question.fill('یک دو سه')
    const erase = await at(keyboard.backspace(), 0)
    await send('touchStart', erase)
    await expect(question).toHaveValue('')
    await send('touchStart', second)
    await send('touchEnd', second)
    await send('touchEnd', erase)
    await expect(question).toHaveValue('ا')
  })
})

for (const [what, height] of [
  ['a window that is magnified to four times its size', 256],
  ['a low phone', 568],
] as const)
  test.describe(`in ${what}`, () => {
    test.use({ viewport: { width: 320, height } })
    test('it stays in the page, and its keys keep their size', async ({ page, oracle }) => {
      const keyboard = new PersianKeyboard(page)
      await oracle.open('?create=1')
      const name = page.locator('input[name=name]')
      await keyboard.open(name)
      await keyboard.expectKeys({ width: 33, height: 44 }, 'in the order of the alphabet')
      await keyboard.root.locator('.keyboard-order').click()
      await keyboard.expectKeys({ width: 26, height: 44 }, 'in the standard order')
      await keyboard.press('سارا')
      await expect(name).toHaveValue('سارا')
      expect(await sidewaysScroll(page)).toBe(0)
    })
  })
