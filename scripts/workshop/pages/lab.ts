// A page as a slow phone sees it for the first time: four times slower than this machine, a line of 1.6 Mbit/s with 150 ms there
// and back, nothing kept from before.
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { percentile } from '../bench/figures'
import { patientContext } from './visit'
import { blockingTime, type Entry, firstPaint, largestPaint, layoutShift } from './vitals'

const SLOWER = 4
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const PHONE = { width: 375, height: 812 }
/** After the load, what still comes is counted. */
const AFTER_MS = 2_000
/** A record that was kept is handed over a little later than it is asked for. */
const RECORD_MS = 300
const TIMES = 3

export interface Seen {
  /** Seconds. */
  largest: number
  /** Milliseconds. */
  blocked: number
  shift: number
  /** Kilobytes as they come. */
  fonts: number
}

async function once(browser: Browser, options: BrowserContextOptions, address: string): Promise<Seen> {
  const context = await patientContext(browser, { ...options, viewport: PHONE })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', LINE)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(AFTER_MS)
    const { entries, loaded, fonts } = await page.evaluate(async (wait) => {
      const all: Entry[] = []
      for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'])
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            all.push({
              ...{ type, name: entry.name, start: entry.startTime, duration: entry.duration },
              value: 'value' in entry ? Number(entry.value) : 0,
              recentInput: 'hadRecentInput' in entry && entry.hadRecentInput === true,
            })
        }).observe({ type, buffered: true })
      await new Promise((resolve) => setTimeout(resolve, wait))
      const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      return {
        entries: all,
        loaded: navigation?.loadEventEnd ?? Number.NaN,
        fonts: came
          .filter(({ name }) => /\.woff2?(\?|$)/.test(name))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      }
    }, RECORD_MS)
    return {
      largest: largestPaint(entries) / 1000,
      blocked: blockingTime(entries, firstPaint(entries), loaded + AFTER_MS),
      shift: layoutShift(entries),
      fonts: fonts / 1000,
    }
  } finally {
    await context.close()
  }
}

/** @param options of a context in whose session the page is seen @returns the medians of three visits */
export async function seenSlowly(
  browser: Browser,
  options: BrowserContextOptions,
  address: string,
): Promise<Seen> {
  const all: Seen[] = []
  for (let time = 0; time < TIMES; time++) all.push(await once(browser, options, address))
  const median = (value: (seen: Seen) => number) => percentile(all.map(value), 0.5)
  return {
    largest: median(({ largest }) => largest),
    blocked: median(({ blocked }) => blocked),
    shift: median(({ shift }) => shift),
    fonts: median(({ fonts }) => fonts),
  }
}
