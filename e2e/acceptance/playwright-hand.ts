// A hand in a browser that Playwright drives.
import type { Locator, Page } from '@playwright/test'
import type { Hand } from './hand'

const whole = (text: string) => new RegExp(`^\\s*${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`)

export class PlaywrightHand implements Hand {
  constructor(private readonly page: Page) {}

  private all(selector: string, text?: string): Locator {
    return this.page
      .locator(selector)
      .filter({ visible: true, ...(text !== undefined && { hasText: whole(text) }) })
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
  }

  click(selector: string, text?: string): Promise<void> {
    return this.all(selector, text).click()
  }

  fill(selector: string, value: string): Promise<void> {
    return this.all(selector).fill(value)
  }

  async choose(selector: string, option: string): Promise<void> {
    await this.all(selector).selectOption({ label: option })
  }

  chosen(selector: string): Promise<string> {
    return this.all(selector)
      .locator('option:checked')
      .evaluate((option: HTMLOptionElement) => option.text)
  }

  count(selector: string, text?: string): Promise<number> {
    return this.all(selector, text).count()
  }

  async text(selector: string): Promise<string> {
    return (await this.all(selector).allInnerTexts()).join('\n')
  }

  async value(selector: string): Promise<string> {
    return this.all(selector).inputValue()
  }

  style(selector: string, property: string): Promise<string> {
    const styled = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name)
    return this.page.locator(selector).evaluate(styled, property)
  }

  async address(): Promise<string> {
    return this.page.url()
  }
}
