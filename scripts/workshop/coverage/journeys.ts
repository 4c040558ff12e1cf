// What ran of the product while the journeys were walked: in the server, as Node wrote it at its end, and in the browsers, as
// each journey wrote it (e2e/coverage.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { addRun, type Found, foundIn, type Script } from './executed'

interface Built {
  text: string
  /** Its map, which may have another name than the file: a file names it in its last line. */
  map: string
  ran: Uint8Array
}

/** A file that the server loaded or the browser fetched, as it stands in the build; undefined without a map. */
function builtFile(dist: string, url: string): Built | undefined {
  const name = /\/server\/(?<server>.+\.js)$|\/_next\/static\/(?<browser>.+\.js)$/.exec(
    decodeURI(url),
  )?.groups
  const file = name && path.join(dist, name.server ? `server/${name.server}` : `static/${name.browser}`)
  if (!file || !existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const named = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1]
  const map = named && path.join(path.dirname(file), decodeURIComponent(named))
  if (!map || !existsSync(map)) return undefined
  return { text, map: readFileSync(map, 'utf8'), ran: new Uint8Array(text.length) }
}

/** `turbopack:///[project]/lib/a.ts`, or a relative way, is `lib/a.ts`. */
const sourceOf = (name: string) =>
  /^(?:.*\[project\]\/|(?:\.\.\/)+)((?:app|components|lib)\/.*|\w+\.ts)$/.exec(decodeURI(name))?.[1]

/** @param folders of JSON files with V8's coverage @returns the places of each source, and whether they ran */
export function foundByJourneys(dist: string, folders: string[]): Map<string, Found[][]> {
  const runs = new Map<string, Built | undefined>()
  for (const folder of folders)
    for (const entry of existsSync(folder) ? readdirSync(folder) : []) {
      const { result } = JSON.parse(readFileSync(path.join(folder, entry), 'utf8')) as { result: Script[] }
      for (const script of result) {
        const { pathname } = new URL(script.url, 'file://')
        if (!runs.has(pathname)) runs.set(pathname, builtFile(dist, pathname))
        const built = runs.get(pathname)
        if (built) addRun(built.ran, script)
      }
    }
  const found = new Map<string, Found[][]>()
  for (const built of runs.values())
    for (const [source, places] of built ? foundIn(built.text, built.ran, built.map, sourceOf) : [])
      found.set(source, [...(found.get(source) ?? []), places])
  return found
}
