// The numbers that can be read in a sign, what is seen before what is counted: 777 is sevens, 11:11 is ones and elevens.
import { isMaster, type RootNumber, type SignResult } from '@/lib/engine'

export type SignWay = 'part' | 'digit' | 'sum' | 'letters'
export interface SignNumber {
  way: SignWay
  number: RootNumber
}

const ROOTS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]
const isRoot = (value: number): value is RootNumber => ROOTS.includes(value)
/** Written in pairs: 1111 is elevens too. */
const PAIRS = /^(11|22|33)\1+$/

/** Each number once, in the most direct way in which it can be read. */
export function signNumbers({ type, numbers, findings, letters, root }: SignResult): SignNumber[] {
  // The last number of a time is all its digits joined, which nobody sees.
  const visible = type === 'time' && numbers.length > 1 ? numbers.slice(0, -1) : numbers
  const found: { way: SignWay; number: number }[] = []
  for (const text of visible) found.push({ way: 'part', number: Number(PAIRS.exec(text)?.[1] ?? text) })
  for (const finding of findings)
    if (finding.kind === 'repeated_digit') found.push({ way: 'digit', number: finding.digit })
  if (root !== null) found.push({ way: letters ? 'letters' : 'sum', number: root })
  return found.flatMap(({ way, number }, index) =>
    isRoot(number) && found.findIndex((other) => other.number === number) === index ? [{ way, number }] : [],
  )
}

/** The number by which a sign is read that meets nobody: a master number that is seen, a digit that repeats, else the sum. */
export function ownNumber(sign: SignResult): SignNumber | undefined {
  const all = signNumbers(sign)
  return (
    all.find(({ way, number }) => way === 'part' && isMaster(number)) ??
    all.find(({ way }) => way === 'digit') ??
    all.find(({ way, number }) => way !== 'part' || number === sign.root)
  )
}
