// How facts are told to whoever writes of them, and to a reader who asks why: short, one to a line, in the language of the reading.
import type { Element, PhaseName } from '@/lib/engine'
import type { NumberRole } from '../facts/person'
import type { ByNumber } from './lines'

/** The words of what a number is about. */
interface Meaning {
  wants: string
  overdoes: string
}

export interface FactTexts {
  /** What a number is about and where it goes too far: behind a colon, without a stop. */
  meanings: ByNumber<Meaning>
  /** Of a whole year. */
  seasons: ByNumber<string>
  /** {n} {wants} {overdoes}; of a year {n} {season}. */
  roles: Record<NumberRole, string>
  /** {n} {wants} */
  month: string
  day: string
  /** Nobody’s: {n} {wants} {overdoes} */
  number: string
  sign: {
    /** {sign}, and what of it can be seen or counted: {n} {wants}. */
    time: string
    other: string
    named: string
    part: string
    digit: string
    sum: string
    letters: string
    uncounted: string
    /** Between them. */
    between: string
  }
  thread: {
    /** The sign’s number is one of the person: {n} {roles}; of several: {who}. */
    meets: string
    met: string
    /** The birthdays together come to the sign’s number: {n}. */
    together: string
    /** Two numbers of one person are the same: {n} {roles}; several people have it: {n} {who}. */
    same: string
    shared: string
    last: string
    first: string
    moon: string
    animal: string
    /** {a} {b} {wantsA} {wantsB} */
    pull: string
  }
  /** {phase}, and {date} of the next new moon. */
  moon: string
  /** {animal} */
  animal: string
  /** {n} {wants} */
  joint: string
  begins: Record<'nobody' | 'everybody' | 'someone', string>
  /** Of {one} and {other}. */
  bond: {
    number: string
    path: string
    apart: string
    /** {element} {from} {to} */
    element: string
    feeds: string
    checks: string
    animals: string
    opposed: string
    moon: string
    moons: string
  }
  elements: Record<Element, string>
  phases: Record<PhaseName, string>
  /** How long and how much: what may be said in number words. */
  amounts: readonly string[]
}
