// How long a click on a link of the header takes until the other page's heading is painted: on this machine as it is, with all
// that a reader who walks about has fetched already.
import type { Page } from '@playwright/test'
import { address } from '@/lib/platform/i18n/navigation'
import { percentile } from '../bench/figures'
import type { Visit } from './visit'

const ROUND = ['/oracle', '/history', '/settings', '/today', '/oracle'] as const
const TIMES = 5
const DESK = { width: 1280, height: 900 }
/** A page that is not there by then is not coming. */
const PATIENCE_MS = 10_000

export interface Transition {
  name: string
  /** Milliseconds; NaN when there was nothing to measure. */
  ms: number
  /** Why there was not. */
  amiss?: string
}

/** @throws Error when no link leads there, or the whole page was loaded anew */
async function go(page: Page, to: string): Promise<number> {
  const links = page.locator(`header a[href="${to}"], header a[href^="${to}?"]`).filter({ visible: true })
  if ((await links.count()) === 0) throw new Error('the header has no link to it')
  // Asked for before the click, answered after it.
  const painted = page.evaluate(
    ({ path, patience }) =>
      new Promise<number>((resolve, reject) => {
        const before = document.querySelector('h1')
        const text = before?.textContent
        addEventListener(
          'click',
          ({ timeStamp }) => {
            new MutationObserver((_, observer) => {
              const now = document.querySelector('h1')
              if (!now || location.pathname !== path) return
              if (now === before && now.textContent === text) return
              observer.disconnect()
              // After the frame that holds it.
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
            }).observe(document, { subtree: true, childList: true, characterData: true })
          },
          { once: true, capture: true },
        )
        setTimeout(() => reject(new Error('its heading did not come')), patience)
      }),
    { path: to, patience: PATIENCE_MS },
  )
  // The click is waited for even when the page it was made in is gone: a page on its way elsewhere can be led nowhere.
  const [clicked, ms] = await Promise.allSettled([links.first().click(), painted])
  if (clicked.status === 'rejected') throw clicked.reason
  if (ms.status === 'rejected') throw ms.reason
  return ms.value
}

/** Each way five times, after one walk that is not counted. */
export async function transitions({ viewers, locale }: Visit): Promise<Transition[]> {
  const page = await viewers.member.newPage()
  await page.setViewportSize(DESK)
  const ways = ROUND.slice(1).map((to, index) => ({ from: ROUND[index] ?? to, to, times: [] as number[] }))
  const amiss = new Map<string, string>()
  for (let time = -1; time < TIMES; time++) {
    await page.goto(address(locale, ROUND[0]))
    for (const { from, to, times } of ways) {
      try {
        const ms = await go(page, address(locale, to))
        if (time >= 0) times.push(ms)
      } catch (error) {
        const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
        amiss.set(`${from} → ${to}`, why)
        await page.waitForLoadState()
        await page.goto(address(locale, to))
      }
    }
  }
  await page.close()
  return ways.map(({ from, to, times }) => {
    const name = `${from} → ${to}`
    return { name, ms: percentile(times, 0.5), amiss: amiss.get(name) }
  })
}
