// What a page's own markup has a browser fetch before anything else: its scripts and its stylesheets, after gzip.
import { gzipSync } from 'node:zlib'

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&')

export interface Named {
  scripts: string[]
  styles: string[]
}

/** @returns addresses as they stand in the markup, each once */
export function filesNamedIn(html: string): Named {
  // Browsers of today do not fetch what is marked for those without modules.
  const scripts = (html.match(/<script\b[^>]*>/gi) ?? [])
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => attribute(tag, 'src') ?? [])
  const styles = (html.match(/<link\b[^>]*>/gi) ?? [])
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet')
    .flatMap((tag) => attribute(tag, 'href') ?? [])
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] }
}

/** Kilobytes of 1000 bytes. */
export interface Weight {
  scripts: number
  styles: number
}

const known = new Map<string, number>()

async function bytesOf(address: URL): Promise<number> {
  const before = known.get(address.href)
  if (before !== undefined) return before
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address.pathname} answers ${answer.status}`)
  const bytes = gzipSync(Buffer.from(await answer.arrayBuffer())).length
  known.set(address.href, bytes)
  return bytes
}

/** @param html as the server sent it @param from the page's whole address */
export async function weigh(html: string, from: string): Promise<Weight> {
  const { scripts, styles } = filesNamedIn(html)
  const sum = async (files: string[]) => {
    let bytes = 0
    for (const file of files) bytes += await bytesOf(new URL(file, from))
    return bytes / 1000
  }
  return { scripts: await sum(scripts), styles: await sum(styles) }
}
