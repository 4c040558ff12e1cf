// Lines and branches by folder, from a report of the unit tests and what ran besides; and the floors that they hold.
import { didRun, type End, type Found, type Place } from './executed'

interface Part {
  start: Place
  end: End
}
/** Istanbul's form, as Vitest writes it: every file of the product, with every statement and branch. */
export interface FileReport {
  statementMap: Record<string, Part>
  s: Record<string, number>
  branchMap: Record<string, { loc: Part; locations: Part[] }>
  b: Record<string, number[]>
}

/** How many there are and how many ran. */
export interface Count {
  all: number
  ran: number
}
export interface Figures {
  lines: Count
  branches: Count
}
const zero = (): Figures => ({ lines: { all: 0, ran: 0 }, branches: { all: 0, ran: 0 } })

/** @param found the places of this file in each of the journeys' built files that have it */
export function figuresOf({ statementMap, s, branchMap, b }: FileReport, found: Found[][]): Figures {
  const figures = zero()
  const lines = new Map<number, boolean>()
  for (const [id, { start, end }] of Object.entries(statementMap)) {
    const ran = (s[id] ?? 0) > 0 || didRun(found, start, end)
    lines.set(start.line, lines.get(start.line) || ran)
  }
  for (const ran of lines.values()) add(figures.lines, ran)
  for (const [id, { loc, locations }] of Object.entries(branchMap))
    locations.forEach((part, index) => {
      // A branch that is not written, such as a missing `else`, has no place of its own.
      const written = part.start?.line !== undefined && part.start.column !== undefined
      add(
        figures.branches,
        (b[id]?.[index] ?? 0) > 0 || (written && didRun(found, part.start, part.end ?? loc.end)),
      )
    })
  return figures
}

function add(count: Count, ran: boolean): void {
  count.all += 1
  if (ran) count.ran += 1
}

const PRODUCT = 'app, components and lib'
/** Its folder of two levels, and the whole. */
const foldersOf = (file: string) => [file.split('/').slice(0, -1).slice(0, 2).join('/') || '.', PRODUCT]

export function byFolder(files: Map<string, Figures>): Map<string, Figures> {
  const folders = new Map<string, Figures>()
  for (const [file, figures] of files)
    for (const folder of foldersOf(file)) {
      if (folder === PRODUCT && !/^(app|components|lib)\//.test(file)) continue
      const sum = folders.get(folder) ?? zero()
      for (const kind of ['lines', 'branches'] as const) {
        sum[kind].all += figures[kind].all
        sum[kind].ran += figures[kind].ran
      }
      folders.set(folder, sum)
    }
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** In tenths of a per cent, rounded down: 100 means everything. */
export const percent = ({ all, ran }: Count) => (all === 0 ? 100 : Math.floor((1000 * ran) / all) / 10)

export type Floors = Record<string, { lines: number; branches: number }>

/** The sentences to refuse with; none when every folder holds its floor. */
export function belowFloor(folders: Map<string, Figures>, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([folder, floor]) => {
    const figures = folders.get(folder)
    if (!figures) return []
    return (['lines', 'branches'] as const)
      .filter((kind) => percent(figures[kind]) < floor[kind])
      .map(
        (kind) => `${folder}: ${percent(figures[kind])} % of its ${kind} ran; the floor is ${floor[kind]} %`,
      )
  })
}

/** Floors never sink; a folder that is gone has none. */
export function raised(folders: Map<string, Figures>, floors: Floors): Floors {
  return Object.fromEntries(
    [...folders].map(([folder, { lines, branches }]) => [
      folder,
      {
        lines: Math.max(percent(lines), floors[folder]?.lines ?? 0),
        branches: Math.max(percent(branches), floors[folder]?.branches ?? 0),
      },
    ]),
  )
}
