// What a scenario can do in a browser and see of a page, whichever browser it is. `playwright-hand.ts` and `webdriver-hand.ts` do it.
import { expect } from '@playwright/test'

/** An element is meant by a CSS selector and, where that fits several, by its whole text; only what is visible is there. */
export interface Hand {
  /** @param path with its query, from the root of the product */
  open(path: string): Promise<void>
  click(selector: string, text?: string): Promise<void>
  /** Puts a value in place of what a field holds, by typing. */
  fill(selector: string, value: string): Promise<void>
  /** Chooses the option of a select that has this text. */
  choose(selector: string, option: string): Promise<void>
  /** The text of the option that a select has. */
  chosen(selector: string): Promise<string>
  count(selector: string, text?: string): Promise<number>
  /** The text as it is seen; empty while there is no such element. */
  text(selector: string): Promise<string>
  value(selector: string): Promise<string>
  /** A property of the style that an element has in the end. */
  style(selector: string, property: string): Promise<string>
  address(): Promise<string>
}

/** Waits until one such element is there. @param text what it must contain, in small letters or capitals */
export async function shows(hand: Hand, selector: string, text = ''): Promise<void> {
  await expect.poll(() => hand.count(selector), { message: `one ${selector}` }).toBe(1)
  const said = async () => (await hand.text(selector)).toLowerCase()
  await expect.poll(said, { message: `the text of ${selector}` }).toContain(text.toLowerCase())
}

export async function isGone(hand: Hand, selector: string): Promise<void> {
  await expect.poll(() => hand.count(selector), { message: `no ${selector}` }).toBe(0)
}
