// What `npm run coverage` left in its folder, and the floors that it is held against.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { foundByJourneys } from './journeys'
import { type Figures, type FileReport, type Floors, figuresOf } from './summary'

export const FLOORS_FILE = 'scripts/workshop/coverage/floors.json'
const folder = path.resolve('coverage')
export const REPORTS = {
  folder,
  unit: path.join(folder, 'unit'),
  server: path.join(folder, 'server'),
  browser: path.join(folder, 'browser'),
  dist: '.next-coverage',
}
/** Written last of the unit tests. */
export const UNIT_REPORT = path.join(REPORTS.unit, 'coverage-final.json')

export const floorsKept = (): Floors =>
  existsSync(FLOORS_FILE) ? JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) : {}

/** @returns each file of the product with what of it ran */
export function filesIn({ dist, server, browser }: typeof REPORTS): (readonly [string, Figures])[] {
  const found = foundByJourneys(dist, [server, browser])
  const reports = JSON.parse(readFileSync(UNIT_REPORT, 'utf8')) as Record<string, FileReport>
  return Object.entries(reports)
    .map(([file, one]) => {
      const name = path.relative('.', file)
      return [name, figuresOf(one, found.get(name) ?? [])] as const
    })
    .filter(([name]) => !name.startsWith('tests'))
}
