// The numbers of a name (the FC60 specification, section 9.3): letter values summed over the whole name, then reduced.
// Here 0 stands for "no such letter"; the document says null instead (`profile.ts`).
import type { LetterBase, LetterSystem, RootNumber } from '../document'
import { silent, type Working } from '../working'
import { foldLetters } from './fold'
import { DEFAULT_LETTER_RULES, type LetterRules, letterTable } from './letters'

export type LetterValue = [letter: string, value: number]

export interface NameCounts {
  raw_sum: number
  expression: RootNumber | 0
  soul_urge: RootNumber | 0
  personality: RootNumber | 0
}

export interface CountedLetters {
  all: LetterValue[]
  vowels: LetterValue[]
  consonants: LetterValue[]
  /** Letters that are worth something only by the letter from which they come. */
  by_base: LetterBase[]
  /** Letters that are worth nothing, as they are written, in order. */
  uncounted: string[]
}

/** The letters of a text with their values, split as section 9.3 does, and those that are worth nothing. */
export function letterValues(
  text: string,
  system: LetterSystem,
  rules: LetterRules = DEFAULT_LETTER_RULES,
): CountedLetters {
  const table = letterTable(system, rules)
  const all: LetterValue[] = []
  const vowels: LetterValue[] = []
  const consonants: LetterValue[] = []
  const by_base: LetterBase[] = []
  const uncounted: string[] = []
  for (const { written, letters, by_base: isByBase } of foldLetters(text, system)) {
    const before = all.length
    for (const letter of letters) {
      const known = table.get(letter)
      if (!known) continue
      const pair: LetterValue = [letter, known.value]
      all.push(pair)
      ;(known.vowel ? vowels : consonants).push(pair)
    }
    if (all.length === before) uncounted.push(written)
    else if (isByBase) by_base.push([written, letters.join('')])
  }
  return { all, vowels, consonants, by_base, uncounted }
}

/** How letters are counted, with all that a convention decides about it. */
export type CountLetters = typeof letterValues

/**
 * Never throws: a name without a single letter of the system gives zeros.
 * @param letters of the name in that system
 */
export function nameNumbers(
  name: string,
  system: LetterSystem,
  work: Working = silent,
  letters: CountedLetters = letterValues(name, system),
): NameCounts {
  const { all, vowels, consonants } = letters
  const raw_sum = work.letters('numerology.raw_sum', name, system, all)
  const expression = work.reduceIfAny('numerology.expression', raw_sum)
  const vowelSum = work.letters('numerology.soul_urge.letters', name, system, vowels)
  const soul_urge = work.reduceIfAny('numerology.soul_urge', vowelSum)
  const consonantSum = work.letters('numerology.personality.letters', name, system, consonants)
  const personality = work.reduceIfAny('numerology.personality', consonantSum)
  return { raw_sum, expression, soul_urge, personality }
}
