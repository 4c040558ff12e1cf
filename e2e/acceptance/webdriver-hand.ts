// A hand in a browser that is driven by WebDriver.
import { expect } from '@playwright/test'
import type { Hand } from './hand'
import type { ElementId, WebDriver } from './webdriver'

const VISIBLE = `
const [selector, text] = arguments
const found = [...document.querySelectorAll(selector)].filter(
  (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    (text === null || element.textContent.replace(/\\s+/g, ' ').trim() === text),
)
`

export class WebDriverHand implements Hand {
  constructor(
    private readonly driver: WebDriver,
    private readonly origin: string,
  ) {}

  async open(path: string): Promise<void> {
    await this.driver.open(`${this.origin}${path}`)
  }

  /** Waits until the one element is there. */
  private async one(selector: string, text?: string): Promise<ElementId> {
    const message = `one ${selector} ${text ?? ''}`
    await expect.poll(() => this.count(selector, text), { message }).toBe(1)
    return this.driver.run(`${VISIBLE} return found[0]`, selector, text ?? null)
  }

  async click(selector: string, text?: string): Promise<void> {
    await this.driver.click(await this.one(selector, text))
  }

  async fill(selector: string, value: string): Promise<void> {
    const field = await this.one(selector)
    await this.driver.clear(field)
    await this.driver.type(field, value)
  }

  async choose(selector: string, option: string): Promise<void> {
    const select = await this.one(selector)
    const find = `return [...arguments[0].options].find(({ text }) => text === arguments[1])`
    await expect.poll(() => this.driver.run(find, select, option), { message: option }).not.toBeNull()
    await this.driver.click(await this.driver.run<ElementId>(find, select, option))
  }

  async chosen(selector: string): Promise<string> {
    return this.driver.run('return arguments[0].selectedOptions[0].text', await this.one(selector))
  }

  count(selector: string, text?: string): Promise<number> {
    return this.driver.run(`${VISIBLE} return found.length`, selector, text ?? null)
  }

  text(selector: string): Promise<string> {
    const script = `${VISIBLE} return found.map(({ innerText }) => innerText).join('\\n')`
    return this.driver.run(script, selector, null)
  }

  async value(selector: string): Promise<string> {
    return this.driver.run('return arguments[0].value', await this.one(selector))
  }

  style(selector: string, property: string): Promise<string> {
    const script =
      'return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])'
    return this.driver.run(script, selector, property)
  }

  address(): Promise<string> {
    return this.driver.address()
  }
}
