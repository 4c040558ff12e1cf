// What a browser must fetch and run before a page is alive.
import { weigh } from '../pages/weigh'

/** @returns kilobytes (1000 bytes) of JavaScript after gzip that the page's own `<script src>` name */
export async function firstLoadJavaScript(page: string): Promise<number> {
  const { scripts } = await weigh(await (await fetch(page)).text(), page)
  if (!scripts) throw new Error(`${page} names no script`)
  return scripts
}
