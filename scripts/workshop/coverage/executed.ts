// What of a built file ran, as V8 tells it, and where that stands in the sources.
import { eachMapping, FlattenMap, type SourceMapInput } from '@jridgewell/trace-mapping'

/** V8's own form; offsets count UTF-16 units. Ranges lie within each other, and the innermost decides. */
export interface Script {
  url: string
  functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[]
}

/** Adds to `ran` (one byte for each unit of the file: 1 where it ran) what this run of the script tells. */
export function addRun(ran: Uint8Array, { functions }: Script): void {
  const ranges = functions.flatMap((one) => one.ranges)
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset)
  const own = new Uint8Array(ran.length)
  for (const { startOffset, endOffset, count } of ranges) own.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  for (let at = 0; at < ran.length; at++) if (own[at]) ran[at] = 1
}

export interface Place {
  /** From 1. */
  line: number
  /** From 0. */
  column: number
}
/** Without a column, the end of the line. */
export type End = { line: number; column: number | null }
/** A place of a source that is found in a built file, and whether it ran. */
export type Found = Place & { ran: boolean }

/** @param sourceOf a source's path in the repository, from its name in the map @returns by source, in the order of the text */
export function foundIn(
  text: string,
  ran: Uint8Array,
  map: SourceMapInput,
  sourceOf: (name: string) => string | undefined,
): Map<string, Found[]> {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  const found = new Map<string, Found[]>()
  eachMapping(
    new FlattenMap(map),
    ({ source, originalLine, originalColumn, generatedLine, generatedColumn }) => {
      const name = source && sourceOf(source)
      if (!name) return
      const offset = (lines[generatedLine - 1] ?? 0) + generatedColumn
      const all = found.get(name) ?? []
      all.push({ line: originalLine, column: originalColumn, ran: ran[offset] === 1 })
      found.set(name, all)
    },
  )
  return found
}

const before = (a: Place, b: Place) => a.line < b.line || (a.line === b.line && a.column < b.column)

/** Whether a part of a source ran: in any of the built files that have it, the first place of the part that was kept there. */
export function didRun(files: Found[][], start: Place, { line, column }: End): boolean {
  const end = { line, column: column ?? Number.POSITIVE_INFINITY }
  return files.some((found) => {
    let first: Found | undefined
    let ran = false
    for (const place of found) {
      if (before(place, start) || !before(place, end)) continue
      if (!first || before(place, first)) {
        first = place
        ran = place.ran
      } else if (!before(first, place)) ran ||= place.ran
    }
    return ran
  })
}
