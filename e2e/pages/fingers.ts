// What a page is like under a finger and on a narrow screen.
import type { Locator, Page } from '@playwright/test'

/** Firefox is driven without a finger: there its mouse presses what a phone's settings make of the page. */
export const press = (target: Locator, browser: string): Promise<void> =>
  browser === 'chromium' ? target.tap() : target.click()

/** How far the page's content is wider than its window; a reader would have to scroll sideways by this much. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What can be pressed and is smaller than 44 pixels either way. A link within a sentence is as high as its line, and what is only for password managers is touched by nobody. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page
    .locator(
      'button:visible, main a:visible, header a:visible, .tabbar a:visible, input:visible, select:visible, summary:visible',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => !element.matches('p a:not([class]), [aria-hidden=true]'))
        // A box to tick is touched anywhere on its label.
        .map((element) => ({
          what: element.outerHTML.slice(0, 120),
          box: (
            (element.matches('[type=checkbox]') && element.closest('label')) ||
            element
          ).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ what, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${what}`),
    )
