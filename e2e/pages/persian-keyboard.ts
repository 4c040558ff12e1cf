// The Persian keyboard on the screen, pressed key by key.
import { expect, type Locator, type Page } from '@playwright/test'

const DATA_KEYS: Record<string, string> = { ' ': 'space', '\u200c': 'zwnj' }

export class PersianKeyboard {
  readonly root: Locator
  readonly close: Locator

  constructor(readonly page: Page) {
    this.root = page.locator('.persian-keyboard')
    this.close = this.root.locator('[aria-label=Close]')
  }

  /** The button beside a field. */
  opener = (field: Locator) =>
    this.page.locator('.assisted').filter({ has: field }).locator('button[aria-label="Persian Keyboard"]')

  async open(field: Locator): Promise<void> {
    await this.opener(field).click()
    await expect(this.root).toHaveCount(1)
    await expect(this.key('س')).toBeVisible()
  }

  key(character: string): Locator {
    const name = DATA_KEYS[character]
    return name
      ? this.root.locator(`[data-key=${name}]`)
      : this.root.locator('.key').getByText(character, { exact: true })
  }
  backspace = () => this.root.locator('[data-key=backspace]')
  /** One that changes which keys there are. */
  layer = (name: 'shifted' | 'digits' | 'marks' | 'letters') => this.root.locator(`[data-key=${name}]`)

  async press(text: string): Promise<void> {
    for (const character of text) await this.key(character).click()
  }

  /** Every key is at least so large, and none of them is cut or covered by another. */
  async expectKeys(least: { width: number; height: number }, where: string): Promise<void> {
    const small = (): Promise<string[]> =>
      this.root.locator('.key').evaluateAll(
        (keys, { width, height }) =>
          keys
            .map((key) => ({ key, box: key.getBoundingClientRect() }))
            .filter(({ key, box }) => {
              const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
              const inWindow = box.bottom <= innerHeight && box.top >= 0
              const covered = inWindow && !key.contains(over)
              return covered || box.width < width || box.height < height || key.scrollWidth > box.width
            })
            .map(
              ({ key, box }) =>
                `${box.width.toFixed(1)} by ${box.height.toFixed(1)}: ${key.ariaLabel ?? key.textContent}`,
            ),
        least,
      )
    await expect.poll(small, { message: `keys of the keyboard, ${where}` }).toEqual([])
  }
}
