// Which script a text is written in, and which letter system suits it (the FC60 specification, section 9.4, counting
// letters only, see D-10: digits and punctuation of the Arabic block are no letters).
import type { LetterSystem } from '../document'
import { EngineError } from '../error'
import { asciiLetters } from './ascii'
import { LETTER_SYSTEMS } from './letters'

/** `persian` is any text in the Arabic script. */
export type Script = 'persian' | 'latin' | 'hebrew' | 'mixed' | 'unknown'

const LETTER = /\p{L}/gu
const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u
const HEBREW = /\p{Script=Hebrew}/u

function countLetters(text: string): { persian: number; latin: number; hebrew: number; total: number } {
  const ascii = asciiLetters(text)
  if (ascii) return { persian: 0, latin: ascii.length, hebrew: 0, total: ascii.length }
  const count = { persian: 0, latin: 0, hebrew: 0, total: 0 }
  for (const letter of text.normalize('NFC').match(LETTER) ?? []) {
    count.total++
    if (LATIN.test(letter)) count.latin++
    else if (ARABIC.test(letter)) count.persian++
    else if (HEBREW.test(letter)) count.hebrew++
  }
  return count
}

/** The dominant script; `mixed` when two of the three are there and none has 80 % of all letters. */
export function detectScript(text: string): Script {
  const { persian, latin, hebrew, total } = countLetters(text)
  const present = [persian, latin, hebrew].filter((count) => count > 0).length
  // Integers, so that exactly 80 % is no question of rounding.
  if (present >= 2 && Math.max(persian, latin, hebrew) * 5 < total * 4) return 'mixed'
  if (persian > 0 && persian >= latin) return 'persian'
  if (hebrew > 0 && hebrew >= latin) return 'hebrew'
  return latin > 0 ? 'latin' : 'unknown'
}

/**
 * The letter system for one name: the preferred one, or by `auto` abjad as soon as one letter is of the Arabic script.
 * The locale decides only for names in which neither table finds a letter.
 * @throws EngineError `unknown_system`
 */
export function selectSystem(name: string, preference = 'auto', locale = 'en'): LetterSystem {
  if (preference !== 'auto') return systemNamed(preference)
  const { persian, latin } = countLetters(name)
  if (persian > 0) return 'abjad'
  return latin === 0 && /^(fa|ar)\b/i.test(locale) ? 'abjad' : 'pythagorean'
}

/**
 * Narrows text from outside to a letter system; the spelling is exact.
 * @throws EngineError `unknown_system`
 */
export function systemNamed(text: string): LetterSystem {
  const system = LETTER_SYSTEMS.find((known) => known === text)
  if (!system) throw new EngineError('unknown_system')
  return system
}
