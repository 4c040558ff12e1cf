// What a group of the check for production is: a name, how all of it is looked at, and how a short form of it is.

import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { atEnd } from '../processes/program'

export interface Outcome {
  passed: boolean
  /** One line: how many, how fast, or what is wrong. */
  figure: string
  /** What is wrong, a line each. */
  wrong?: string[]
}

export interface Group {
  name: string
  /** What is done, in a line. */
  does: string
  whole: () => Promise<Outcome>
  /** Absent where all of it is quick. */
  short?: () => Promise<Outcome>
}

/** Nothing is wrong: what was looked at. Otherwise what is. */
export const outcomeOf = (wrong: string[], figure: string): Outcome =>
  wrong.length === 0
    ? { passed: true, figure }
    : {
        passed: false,
        figure: `${wrong[0]}${wrong.length > 1 ? `, and ${wrong.length - 1} more` : ''}`,
        wrong,
      }

/** A folder for what runners write; it goes with the command. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-readiness-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
