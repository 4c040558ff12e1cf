// What is remarkable about a number by its digits alone (the FC60 specification, section 17.2). Mirror times follow
// their rule (the minutes are the hour's digits reversed), not the incomplete table of the reference.
import type { SignFinding } from '../document'
import { digitSum, isMaster, root } from '../numerology/reduction'

const ANGELS: ReadonlySet<string> = new Set([
  '111',
  '222',
  '333',
  '444',
  '555',
  '666',
  '777',
  '888',
  '999',
  '1111',
  '1212',
  '1234',
])

/** Whether a number, given as decimal digits, is in the table of angel numbers. */
export function isAngel(number: string): boolean {
  return ANGELS.has(number)
}

/** Findings of one number, given as decimal digits without leading zeros. */
export function findingsOfNumber(number: string): SignFinding[] {
  const findings: SignFinding[] = []
  if (isAngel(number)) findings.push({ kind: 'angel', number })
  const mirror = mirrorTime(number.slice(0, -2), number.slice(-2))
  if (mirror && (number.length === 3 || number.length === 4))
    findings.push({ kind: 'mirror', number: mirror })
  if (number.length >= 2 && [...number].every((digit) => digit === number[0]))
    findings.push({ kind: 'repeated_digit', number, digit: Number(number[0]) })
  if (number.length >= 3 && [...number].reverse().join('') === number)
    findings.push({ kind: 'palindrome', number })
  const direction = sequenceDirection(number)
  if (direction) findings.push({ kind: 'sequence', number, direction })
  const master = masterOf(number)
  if (isMaster(master)) findings.push({ kind: 'master', number, master })
  return findings
}

/** `HH:MM` when the minutes are the two-digit hour reversed and both exist, else null. */
export function mirrorTime(hour: string, minute: string): string | null {
  const hh = hour.padStart(2, '0')
  const reversed = `${hh[1]}${hh[0]}`
  if (Number(hh) > 23 || Number(minute) > 59 || reversed !== minute) return null
  return `${hh}:${minute}`
}

/** All of them, in the order of the day. */
export const MIRROR_TIMES: readonly string[] = Array.from({ length: 24 }, (_, hour) => {
  const hh = String(hour).padStart(2, '0')
  return mirrorTime(hh, `${hh[1]}${hh[0]}`)
}).filter((time) => time !== null)

function sequenceDirection(number: string): 'ascending' | 'descending' | null {
  if (number.length < 3) return null
  const steps = new Set<number>()
  for (let i = 1; i < number.length; i++) steps.add(Number(number[i]) - Number(number[i - 1]))
  if (steps.size !== 1) return null
  return steps.has(1) ? 'ascending' : steps.has(-1) ? 'descending' : null
}

/** Root of a number of any length; 11, 22 and 33 themselves stay masters. */
function masterOf(number: string): number {
  return number.length <= 2 ? root(Number(number)) : root(digitSum(number))
}
