// What a question is made of, as numbers: its words and their neighbours, pieces of words, sounds, senses, ends, and what rules find.
import { danger as english } from '../languages/en/danger'
import { hints as englishHints } from '../languages/en/hints'
import { danger as persian } from '../languages/fa/danger'
import { hints as persianHints } from '../languages/fa/hints'
import { plainOf } from './plain'
import { applies, type Rule } from './rule'
import { sensesOf } from './senses'
import { soundOf } from './sounds'

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
/** Where a number comes from, so that a word is not taken for a piece of one. */
const KIND = {
  word: 1,
  pair: 2,
  piece: 4,
  sound: 5,
  sounds: 6,
  end: 7,
  length: 8,
  sense: 11,
  next: 12,
  both: 13,
  beside: 14,
  rule: 15,
  hint: 16,
  together: 17,
} as const
const PIECES = [3, 4]
/** A sense counts as several features and a rule as many, since a single one among hundreds would hardly be heard. */
const SENSE_COPIES = 4
const RULE_COPIES = 20
const HINT_COPIES = 4
const LONG = 6
/** Words farther apart than this are no pair: questions are shorter, and what is longer must not take long. */
const SPAN = 20
const RULES = [...english, ...persian]
const HINTS = [...englishHints, ...persianHints]
/** Where no Latin letter stands, no English rule can apply; Persian is written in Latin letters too. */
const LATIN = /[a-z]/
const FIRST_PERSIAN = english.length

/** FNV-1a of the letters from `start` to `end`, begun differently for each kind and mixed, since tables take the lowest bits. */
function hashed(kind: number, text: string, start = 0, end = text.length): number {
  let hash = Math.imul(OFFSET ^ kind, PRIME)
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function addWords(words: readonly string[], found: Set<number>) {
  const [first, second, last, before] = [words[0], words[1], words.at(-1), words.at(-2)]
  for (const end of [`< ${first}`, `< ${first} ${second}`, `${last} >`, `${before} ${last} >`])
    found.add(hashed(KIND.end, end))
  found.add(hashed(KIND.length, String(Math.min(words.length, LONG))))
  for (const [at, word] of words.entries()) {
    found.add(hashed(KIND.word, word))
    if (at > 0) found.add(hashed(KIND.pair, `${words[at - 1]} ${word}`))
  }
}

/** With the borders of the words, and not across them. */
function addPieces(words: readonly string[], found: Set<number>) {
  for (const word of words) {
    const bordered = ` ${word} `
    for (const length of PIECES)
      for (let start = 0; start + length <= bordered.length; start++)
        found.add(hashed(KIND.piece, bordered, start, start + length))
  }
}

function addSounds(words: readonly string[], found: Set<number>) {
  let before = ''
  for (const word of words) {
    const sound = soundOf(word)
    if (sound) found.add(hashed(KIND.sound, sound))
    found.add(hashed(KIND.sounds, `${before} ${sound}`))
    before = sound
  }
}

/** Each sense; each with the next, with the words beside it, and with every other of the question. */
function addSenses(words: readonly string[], found: Set<number>) {
  const all = new Set<number>()
  let before: readonly number[] = []
  for (const [at, word] of words.entries()) {
    const senses = sensesOf(word)
    for (const sense of senses) {
      all.add(sense)
      for (const other of before) found.add(hashed(KIND.next, `${other} ${sense}`))
      if (at > 0) found.add(hashed(KIND.beside, `${words[at - 1]} <${sense}`))
      if (at + 1 < words.length) found.add(hashed(KIND.beside, `${sense}> ${words[at + 1]}`))
    }
    if (senses.length > 0) before = senses
  }
  const sorted = [...all].sort((a, b) => a - b)
  for (const [at, one] of sorted.entries()) {
    for (let copy = 0; copy < SENSE_COPIES; copy++) found.add(hashed(KIND.sense, `${copy} ${one}`))
    for (const other of sorted.slice(at + 1)) found.add(hashed(KIND.both, `${one} ${other}`))
  }
}

function addRules(applying: readonly number[], kind: number, copies: number, found: Set<number>) {
  for (const at of applying)
    for (let copy = 0; copy < copies; copy++) found.add(hashed(kind, `${copy} ${at}`))
}

const applyingOf = (plain: string, all: readonly Rule[], first = 0): number[] =>
  all.flatMap((rule, at) => (at >= first && applies(rule, plain) ? [at] : []))

interface Read {
  words: readonly string[]
  features: readonly number[]
  /** Whether a rule finds danger said outright. */
  byRule: boolean
}
/** A question is read for danger and then for its form, with its sign between. */
const kept = new Map<string, Read>()
const KEPT = 2

export function readForms(text: string): Read {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const found = foundIn(text)
  kept.set(text, found)
  return found
}

/** Numbers of 32 bits, each a feature that is there; a table takes as many of their bits as it has room for. */
export const featuresOf = (text: string): readonly number[] => readForms(text).features

/** Every two words that stand together, in whichever order and with others between. */
export function pairsOf(text: string): readonly number[] {
  const { words } = readForms(text)
  const found = new Set<number>()
  for (const [at, one] of words.entries())
    for (const other of words.slice(at + 1, at + 1 + SPAN))
      if (one !== other) found.add(hashed(KIND.together, one < other ? `${one} ${other}` : `${other} ${one}`))
  return [...found]
}

function foundIn(text: string): Read {
  const plain = plainOf(text)
  const words = plain.split(' ').filter(Boolean)
  const found = new Set<number>()
  if (words.length === 0) return { words, features: [], byRule: false }
  const said = applyingOf(plain, RULES, LATIN.test(plain) ? 0 : FIRST_PERSIAN)
  addWords(words, found)
  addPieces(words, found)
  addSounds(words, found)
  addSenses(words, found)
  addRules(said, KIND.rule, RULE_COPIES, found)
  addRules(applyingOf(plain, HINTS), KIND.hint, HINT_COPIES, found)
  return { words, features: [...found], byRule: said.length > 0 }
}
