// What ran of the product while the journeys were walked: in the server, as Node wrote it at its end, and in the browsers, as
// each journey wrote it (e2e/coverage.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { addRun, type Found, foundIn, type Script } from './executed'

/** The place in a build of a file that the server loaded or the browser fetched. */
function builtFile(dist: string, url: string): string | undefined {
  const name = /\/server\/(?<server>.+\.js)$|\/_next\/static\/(?<browser>.+\.js)$/.exec(
    decodeURI(url),
  )?.groups
  const file = name && path.join(dist, name.server ? `server/${name.server}` : `static/${name.browser}`)
  return file && existsSync(`${file}.map`) ? file : undefined
}

/** `turbopack:///[project]/lib/a.ts`, or a relative way, is `lib/a.ts`. */
const sourceOf = (name: string) =>
  /^(?:.*\[project\]\/|(?:\.\.\/)+)((?:app|components|lib)\/.*|\w+\.ts)$/.exec(decodeURI(name))?.[1]

/** @param folders of JSON files with V8's coverage @returns the places of each source, and whether they ran */
export function foundByJourneys(dist: string, folders: string[]): Map<string, Found[][]> {
  const runs = new Map<string, { text: string; ran: Uint8Array }>()
  for (const folder of folders)
    for (const entry of existsSync(folder) ? readdirSync(folder) : []) {
      const { result } = JSON.parse(readFileSync(path.join(folder, entry), 'utf8')) as { result: Script[] }
      for (const script of result) {
        const file = builtFile(dist, script.url)
        if (!file) continue
        const text = runs.get(file)?.text ?? readFileSync(file, 'utf8')
        const run = runs.get(file) ?? { text, ran: new Uint8Array(text.length) }
        addRun(run.ran, script)
        runs.set(file, run)
      }
    }
  const found = new Map<string, Found[][]>()
  for (const [file, { text, ran }] of runs)
    for (const [source, places] of foundIn(text, ran, readFileSync(`${file}.map`, 'utf8'), sourceOf))
      found.set(source, [...(found.get(source) ?? []), places])
  return found
}
