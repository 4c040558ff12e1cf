// What a fault came to, and the table of all: what was lost, what is there by half, and how soon everything is well again.
import { printTable } from '../bench/figures'
import { tallied } from '../nodes/outcomes'
import type { Written } from './writes'

export interface Fault {
  fault: string
  lost: string
  half: string
  seconds: string
  holds: boolean
  /** What it means where it is not plain, or why it was left out. */
  note: string
}

/** @param most seconds until the next success */
export function ofWrites(fault: string, written: Written, most: number): Fault {
  const { acknowledged, lost, half, doubled, rude, healSeconds } = written
  return {
    fault,
    ...{ lost: `${lost} of ${acknowledged}`, half: String(half), seconds: healSeconds.toFixed(1) },
    holds: lost === 0 && half === 0 && doubled === 0 && rude.length === 0 && healSeconds <= most,
    note: rude.length > 0 || doubled !== 0 ? `${tallied(rude)}; ${doubled} too many` : '',
  }
}

/** @param errors what was no success and no refusal for the moment */
export function ofAnswers(fault: string, errors: string[], seconds: number, most: number): Fault {
  return {
    fault,
    ...{ lost: String(errors.length), half: '–', seconds: seconds.toFixed(1) },
    holds: errors.length === 0 && seconds <= most,
    note: errors.length > 0 ? tallied(errors) : '',
  }
}

export const notTried = (fault: string, why: string): Fault => ({
  ...{ fault, lost: '–', half: '–', seconds: '–', holds: true },
  note: `left out: ${why}`,
})

/** @returns the exit code */
export function reportFaults(faults: readonly Fault[]): number {
  printTable(
    ['fault', 'lost', 'half', 'seconds to heal', '', 'note'],
    faults.map(({ fault, lost, half, seconds, holds, note }) => [
      ...[fault, lost, half, seconds],
      note.startsWith('left out') ? '–' : holds ? '✓' : '✗',
      note,
    ]),
  )
  return faults.length > 0 && faults.every(({ holds }) => holds) ? 0 : 1
}
