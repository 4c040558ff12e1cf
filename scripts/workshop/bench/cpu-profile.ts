// What a V8 CPU profile says, by part of the product: each sample belongs to the nearest frame that is somebody's, for what Node
// and V8 do they do for whoever called them. The build's source maps tell whose a frame is.
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

interface Frame {
  functionName: string
  url: string
  /** From 0. */
  lineNumber: number
  columnNumber: number
}
export interface CpuProfile {
  nodes: { id: number; callFrame: Frame; children?: number[] }[]
  /** Microseconds on the clock of `process.hrtime`. */
  startTime: number
  samples: number[]
  timeDeltas: number[]
}

/** The first whose pattern a source's path has. */
const PARTS: [RegExp, string][] = [
  [/node_modules\/(@prisma|\.prisma)|platform\/generated/, 'Prisma'],
  [/node_modules\/pg/, 'driver of PostgreSQL'],
  [/node_modules\/(next|react)/, 'Next.js'],
  [/node_modules\/zod/, 'zod'],
  [/lib\/engine\//, 'engine'],
  [/lib\/interpretation\//, 'words'],
  [/lib\/platform\/seal\//, 'sealing'],
  [/lib\/readings\/hash/, 'canonical hash'],
  [/lib\/(identity|platform)\//, 'doors and limits'],
  [/lib\//, 'services and repositories'],
]
const NODE = 'Node, by itself'
const NAMED = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', 'native code and system calls'],
])

/** Milliseconds. */
export interface Spent {
  parts: Map<string, number>
  functions: Map<string, number>
}

/** What was spent between `from` and `to` (of `process.hrtime`), without idleness. */
export function spentIn(profile: CpuProfile, from: bigint, to: bigint): Spent {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const sourceOf = sources()
  const partOf = (frame: Frame): string | undefined => {
    if (frame.url === '' || frame.url.startsWith('node:')) return NAMED.get(frame.functionName)
    const source = sourceOf(frame)
    return PARTS.find(([pattern]) => pattern.test(source))?.[1] ?? 'the rest'
  }
  /** The nearest frame that is somebody's decides. */
  const placed = new Map<number, string>()
  const place = (id: number): string => {
    const known = placed.get(id)
    if (known !== undefined) return known
    const parent = parents.get(id)
    const part = partOf(nodes.get(id)!.callFrame) ?? (parent === undefined ? NODE : place(parent))
    placed.set(id, part)
    return part
  }

  const parts = new Map<string, number>()
  const functions = new Map<string, number>()
  const add = (sums: Map<string, number>, key: string, ms: number) => sums.set(key, (sums.get(key) ?? 0) + ms)
  let at = profile.startTime
  for (const [index, id] of profile.samples.entries()) {
    at += profile.timeDeltas[index]!
    if (at < Number(from) / 1000 || at > Number(to) / 1000) continue
    const { callFrame } = nodes.get(id)!
    if (callFrame.functionName === '(idle)') continue
    // A sample lasts until the next.
    const ms = (profile.timeDeltas[index + 1] ?? 0) / 1000
    const part = place(id)
    add(parts, part, ms)
    const { url, lineNumber } = callFrame
    const source = url === '' || url.startsWith('node:') ? url : sourceOf(callFrame)
    const where = source && ` ${source}:${lineNumber + 1}`
    add(functions, `${callFrame.functionName || '(anonymous)'}${where} · ${part}`, ms)
  }
  return { parts, functions }
}

/** The source of a frame, by the map beside its file; without one, the file. */
function sources(): (frame: Frame) => string {
  const maps = new Map<string, SourceMap | null>()
  const known = new Map<string, string>()
  return ({ url, lineNumber, columnNumber }) => {
    const key = `${url}:${lineNumber}:${columnNumber}`
    let source = known.get(key)
    if (source === undefined) {
      if (!maps.has(url)) maps.set(url, mapOf(url))
      const entry = maps.get(url)?.findEntry(lineNumber, columnNumber)
      const original = entry && 'originalSource' in entry ? entry.originalSource : url
      source = decodeURIComponent(original).replace(/^.*?((node_modules|lib|app|components)\/)/, '$1')
      known.set(key, source)
    }
    return source
  }
}

/** The folder that is served has the build's files without their maps. */
function mapOf(url: string): SourceMap | null {
  if (!url.includes('/server/chunks/')) return null
  const file = fileURLToPath(url)
  const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8')) ?? []
  if (name === undefined) return null
  const map = path
    .join(path.dirname(file), decodeURIComponent(name))
    .replace(/\/standalone\/.*?\/server\//, '/server/')
  return new SourceMap(JSON.parse(readFileSync(map, 'utf8')))
}
