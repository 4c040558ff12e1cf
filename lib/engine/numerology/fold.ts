// From a name as written to the letters that the tables know, so that every Unicode spelling of a name gives the same
// numbers (the FC60 specification, section 19, D-10). Only letters count: no digits, marks, symbols or numerals.
import type { LetterSystem } from '../document'
import { asciiLetters } from './ascii'
import { ARABIC_BASES, LATIN_BASES } from './base-letters'

/** How a letter is spelled with the letters that a table may have. */
interface Spelling {
  letters: readonly string[]
  /** Whether they are only the letters from which it comes. */
  by_base: boolean
}

export interface WrittenLetter extends Spelling {
  /** With the marks on it. */
  written: string
}

const LETTERS = /\p{L}\p{M}*/gu
const MARKS = /\p{M}/gu
/** What Unicode counts among the letters though it is none: forms of marks, the tatweel, fillers, the apostrophe ʼ. */
const NO_LETTER = /^[\s\u0640\u02bc\p{M}\p{Default_Ignorable_Code_Point}]*$/u

const SPELLINGS = {
  // Latin-1 with the extensions after it, and those that Vietnamese is written with.
  latin: speller(latinSpelling, [0x41, 0x24f], [0x1e00, 0x1eff]),
  arabic: speller(arabicSpelling, [0x620, 0x6d5]),
}

/** The text's letters, with what the system's table may know of them. */
export function foldLetters(text: string, system: LetterSystem): WrittenLetter[] {
  const spell = system === 'abjad' ? SPELLINGS.arabic : SPELLINGS.latin
  const ascii = system === 'abjad' ? null : asciiLetters(text)
  const written: readonly string[] = ascii ?? text.normalize('NFC').match(LETTERS) ?? []
  const folded: WrittenLetter[] = []
  for (const cluster of written) {
    const spelling = spell(cluster.length === 1 ? cluster : String.fromCodePoint(cluster.codePointAt(0) ?? 0))
    if (spelling) folded.push({ written: cluster, ...spelling })
  }
  return folded
}

/** Knows the letters of nearly all names beforehand, because spelling is costly. null: a letter by category alone. */
function speller(
  spellingOf: (letter: string) => Spelling,
  ...usual: [from: number, to: number][]
): (letter: string) => Spelling | null {
  const spell = (letter: string) => (NO_LETTER.test(letter.normalize('NFKD')) ? null : spellingOf(letter))
  const known = new Map<string, Spelling | null>()
  for (const [from, to] of usual)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code)
      known.set(letter, spell(letter))
    }
  return (letter) => {
    const found = known.get(letter)
    return found === undefined ? spell(letter) : found
  }
}

function latinSpelling(letter: string): Spelling {
  // Upper-casing comes twice: ß and ı need it before, superscript letters (which decompose to small ones) after.
  const bare = letter.toUpperCase().normalize('NFKD').replace(MARKS, '').toUpperCase()
  return spelling(bare, LATIN_BASES)
}

function arabicSpelling(letter: string): Spelling {
  return spelling(letter.normalize('NFKC').replace(MARKS, ''), ARABIC_BASES)
}

function spelling(plain: string, bases: ReadonlyMap<string, string>): Spelling {
  const letters = [...plain].flatMap((one) => [...(bases.get(one) ?? one)])
  return { letters, by_base: [...plain].some((one) => bases.has(one)) }
}
