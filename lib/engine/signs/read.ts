// Reads a sign: its numbers, its letters, what is remarkable, and the one root that carries it (the FC60 specification,
// section 17). The root of a time, number, date or plate is that of all its digits joined to one number: 11:11 is
// 1111 and gives 4, while 11, 22 and 33 themselves stay masters. Any other sign is carried by its letters, or by
// its digits when no letter counts. Latin letters of a sign are Chaldean, those of a name Pythagorean.
import type { LetterSystem, RootNumber, SignFinding, SignInput, SignResult, SignType } from '../document'
import { EngineError } from '../error'
import { DEFAULT_LETTER_RULES, type LetterRules } from '../numerology/letters'
import { letterValues } from '../numerology/name'
import { isMaster } from '../numerology/reduction'
import { selectSystem } from '../numerology/script'
import { silent, type Working } from '../working'
import { normaliseDigits } from './digits'
import { findingsOfNumber, mirrorTime } from './findings'
import { parseSign, plainValue } from './format'
import { pairsOf } from './pairs'

const WITHOUT_LETTERS: ReadonlySet<SignType> = new Set(['time', 'number', 'date'])
/** Signs whose digits are also seen as one long number. */
const JOINED: ReadonlySet<SignType> = new Set(['time', 'date', 'plate'])
const CARRIED_BY_DIGITS: ReadonlySet<SignType> = new Set([...WITHOUT_LETTERS, 'plate'])

/**
 * Reads a sign as `parseSign` returns it.
 * @throws EngineError `invalid_sign` when the value does not have its type's format
 */
export function readSign(
  input: SignInput,
  work: Working = silent,
  rules: LetterRules = DEFAULT_LETTER_RULES,
): SignResult {
  const parsed = parseSign(input)
  if (!parsed.ok) throw new EngineError('invalid_sign')
  const { type, value } = parsed.sign
  const plain = CARRIED_BY_DIGITS.has(type) ? plainValue(value) : normaliseDigits(value)
  const runs = plain.match(/\d+/g) ?? []
  const joined = runs.join('')
  const numbers = (type === 'time' ? [...runs, joined] : runs).map(withoutLeadingZeros)
  const { letters, uncounted } = WITHOUT_LETTERS.has(type)
    ? { letters: null, uncounted: [] }
    : readLetters(type, value, work, rules)
  const root =
    letters && !CARRIED_BY_DIGITS.has(type)
      ? work.reduce('sign.root', letters.root)
      : rootOfDigits(withoutLeadingZeros(joined), work)
  const single = runs.map(withoutLeadingZeros)
  const looked = JOINED.has(type) ? [...single, withoutLeadingZeros(joined)] : single
  const findings = findingsOf(type, looked, runs)
  return { type, value, numbers, root, letters, uncounted, findings, pairs: pairsOf(single) }
}

function readLetters(
  type: SignType,
  text: string,
  work: Working,
  rules: LetterRules,
): Pick<SignResult, 'letters' | 'uncounted'> {
  const system = letterSystem(type, text)
  const { all, uncounted } = letterValues(text, system, rules)
  if (all.length === 0) return { letters: null, uncounted }
  const raw_sum = work.letters('sign.letters.raw_sum', text, system, all)
  return { letters: { system, raw_sum, root: work.reduce('sign.letters.root', raw_sum) }, uncounted }
}

function letterSystem(type: SignType, text: string): LetterSystem {
  const system = selectSystem(text)
  return system === 'pythagorean' && type !== 'name' ? 'chaldean' : system
}

function rootOfDigits(digits: string, work: Working): RootNumber | null {
  if (isMaster(Number(digits))) return work.reduce('sign.root', Number(digits))
  if (digits === '' || digits === '0') return null
  return work.reduce('sign.root', work.digitSum('sign.root.digits', digits))
}

function findingsOf(type: SignType, numbers: string[], runs: string[]): SignFinding[] {
  const mirror = type === 'time' ? mirrorTime(runs[0] ?? '', runs[1] ?? '') : null
  const all: SignFinding[] = mirror ? [{ kind: 'mirror', number: mirror }] : []
  for (const number of numbers) all.push(...findingsOfNumber(number))
  // 11:11 has the number 11 twice, but what is remarkable about it only once.
  const seen = new Set<string>()
  return all.filter((finding) => {
    const key = `${finding.kind} ${finding.number}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
