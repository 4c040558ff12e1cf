// What a question's own text says (the FC60 specification, section 15): the number of its letters, and a yes or no by a
// number in it.
import type { LetterSystem, QuestionNumber, RootNumber } from './document'
import { DEFAULT_LETTER_RULES, type LetterRules } from './numerology/letters'
import { letterValues } from './numerology/name'
import { isMaster } from './numerology/reduction'
import { detectScript, selectSystem } from './numerology/script'
import { normaliseDigits } from './signs/digits'
import { silent, type Working } from './working'

const DIGITS = /\d+/
const LETTERS = /\p{L}/gu
/** Stands in for a text without letters and digits. */
const NOTHING_TO_COUNT = 7

/**
 * The letter number of a question. It has its own letter system, chosen by its own script.
 * @param preference `auto`, or a letter system
 * @throws EngineError `unknown_system`
 */
export function questionNumber(
  text: string,
  preference = 'auto',
  work: Working = silent,
  rules: LetterRules = DEFAULT_LETTER_RULES,
): QuestionNumber {
  const script = detectScript(text)
  const system = systemFor(text, script, preference)
  const { all, uncounted } = letterValues(text, system, rules)
  const raw_sum = work.letters('question.raw_sum', text, system, all)
  const number = work.reduceIfAny('question.number', raw_sum) || null
  return { script, system, raw_sum, number, is_master: number !== null && isMaster(number), uncounted }
}

/** Unlike a name, a text that is Latin but for a word or two of Arabic script is counted in Latin letters. */
function systemFor(text: string, script: QuestionNumber['script'], preference: string): LetterSystem {
  if (preference !== 'auto') return selectSystem(text, preference)
  if (script === 'persian' || script === 'mixed') return selectSystem(text)
  return 'pythagorean'
}

export interface YesNo {
  answer: 'yes' | 'no' | 'maybe'
  number: RootNumber | 0
  /** 70 when the text has a number of its own, else 50. */
  confidence: 50 | 70
}

/**
 * Odd is yes, even is no, a master number is maybe: the root of the first number in the text, else of the count of
 * its letters. 11, 22 and 33 stay masters.
 */
export function yesNo(text: string, work: Working = silent): YesNo {
  const digits = DIGITS.exec(normaliseDigits(text))?.[0]
  const number = digits === undefined ? letterCountRoot(text, work) : digitsRoot(digits, work)
  const answer = isMaster(number) ? 'maybe' : number % 2 === 1 ? 'yes' : 'no'
  return { answer, number, confidence: digits === undefined ? 50 : 70 }
}

function digitsRoot(digits: string, work: Working): RootNumber | 0 {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (isMaster(Number(plain))) return work.reduce('yes_no.number', Number(plain))
  return work.reduceIfAny('yes_no.number', work.digitSum('yes_no.number.digits', plain))
}

function letterCountRoot(text: string, work: Working): RootNumber | 0 {
  const letters: string[] = text.normalize('NFC').match(LETTERS) ?? []
  return work.reduce('yes_no.number', letters.length === 0 ? NOTHING_TO_COUNT : letters.length)
}
