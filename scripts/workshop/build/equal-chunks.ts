// Turbopack names a chunk of the server by the order in which an entry comes upon its modules, but writes the modules sorted:
// entries whose imports stand in another order get the same chunk again, under another name. Here one of each stays.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const read = (file: string) => readFileSync(file, 'utf8')
/** The one line in which a chunk names itself. */
const OWN_MAP = /\s*\/\/# sourceMappingURL=\S*\s*$/

/** @returns names of chunks that hold the same, two or more of each */
export function equalChunks(folder: string): string[][] {
  const byContent = new Map<string, string[]>()
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const content = read(path.join(folder, name)).replace(OWN_MAP, '')
    byContent.set(content, [...(byContent.get(content) ?? []), name])
  }
  return [...byContent.values()].filter((equal) => equal.length > 1).map((equal) => equal.sort())
}

/** @param server the folder of a build's entries; those that named a copy name the chunk that stays */
export function joinEqualChunks(server: string): void {
  const folders = ['chunks', 'chunks/ssr'].map((name) => path.join(server, name))
  for (;;) {
    const stays = new Map<string, string>()
    for (const folder of folders)
      for (const [first = '', ...copies] of equalChunks(folder))
        for (const copy of copies) {
          stays.set(copy, first)
          rmSync(path.join(folder, copy))
        }
    // Chunks that name others may have become equal by that, so it is looked at once more.
    if (stays.size === 0) return
    // A folder may be called like a file: `openapi.json` is an address.
    for (const entry of readdirSync(server, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && /\.(js|json)$/.test(entry.name))
        rename(path.join(entry.parentPath, entry.name), stays)
  }
}

function rename(file: string, stays: Map<string, string>): void {
  const text = read(file)
  let renamed = text
  for (const [copy, first] of stays) renamed = renamed.replaceAll(copy, first)
  if (renamed !== text) writeFileSync(file, renamed)
}
