// A page before its scripts are there: it can be read and pressed, and is not alive.
import type { Page } from '@playwright/test'

/** Keeps the scripts of the pages that are opened from now on. @returns what lets them come */
export async function holdScripts(page: Page): Promise<() => void> {
  let come = () => {}
  const awaited = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await awaited
    await route.continue()
  })
  return () => come()
}
