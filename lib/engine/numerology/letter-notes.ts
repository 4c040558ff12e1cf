// What is to be said of the letters of the names: which were not counted, and which were counted as another one.
import type { LetterBase, LetterSystem, LettersOf } from '../document'
import type { CountedLetters } from './name'

/** A name in the system in which it was counted. */
export interface CountedName {
  of: 'name' | 'mother_name'
  system: LetterSystem
  letters: CountedLetters
}

export interface LetterNotes {
  uncounted: LettersOf<string>[]
  by_base: LettersOf<LetterBase>[]
}

/** @param names each once for each system */
export function letterNotes(names: readonly CountedName[]): LetterNotes {
  return {
    uncounted: notesOf(names, ({ uncounted }) => uncounted),
    by_base: notesOf(names, ({ by_base }) => by_base),
  }
}

function notesOf<Letter>(
  names: readonly CountedName[],
  lettersOf: (letters: CountedLetters) => Letter[],
): LettersOf<Letter>[] {
  return names.flatMap(({ of, system, letters }) => {
    const noted = lettersOf(letters)
    return noted.length > 0 ? [{ of, system, letters: noted }] : []
  })
}
