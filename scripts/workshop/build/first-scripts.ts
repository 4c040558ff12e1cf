// The large scripts that every page runs at its start, the framework's own. A browser reads a function only in outline until it is
// called, and then a second time, in the way of the page; told so in the first line, Chromium reads all of them at once and beside it
// (https://v8.dev/blog/explicit-compile-hints). To others the line is a comment.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const AT_ONCE = '//# allFunctionsCalledOnLoad\n'
/** Characters from which a script takes time to read. */
const LARGE = 100_000

/** @param dist of a build @returns the files, below `dist`, and what is in them */
export function firstScripts(dist: string): [name: string, text: string][] {
  const manifest = readFileSync(path.join(dist, 'build-manifest.json'), 'utf8')
  return (JSON.parse(manifest) as { rootMainFiles: string[] }).rootMainFiles
    .map((name): [string, string] => [name, readFileSync(path.join(dist, name), 'utf8')])
    .filter(([, text]) => text.length > LARGE)
}

/** @param dist of a build, whose files are told so once */
export function readAtOnce(dist: string): void {
  for (const [name, text] of firstScripts(dist))
    if (!text.startsWith(AT_ONCE)) writeFileSync(path.join(dist, name), AT_ONCE + text)
}
