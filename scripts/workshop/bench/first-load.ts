// What a browser must fetch and run before a page is alive.
import { gzipSync } from 'node:zlib'

/** @returns kilobytes (1000 bytes) of JavaScript after gzip that the page's own `<script src>` name */
export async function firstLoadJavaScript(page: string): Promise<number> {
  const html = await (await fetch(page)).text()
  const tags = html.match(/<script\b[^>]*>/g) ?? []
  // Browsers of today do not fetch what is marked for those without modules.
  const sources = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]*\/_next\/static\/[^"]+)"/.exec(tag)?.[1] ?? [])
  let bytes = 0
  for (const source of new Set(sources)) {
    const response = await fetch(new URL(source.replaceAll('&amp;', '&'), page))
    if (!response.ok) throw new Error(`${source} answers ${response.status}`)
    bytes += gzipSync(Buffer.from(await response.arrayBuffer())).length
  }
  if (!bytes) throw new Error(`${page} names no script`)
  return bytes / 1000
}
