// Measures of prose: what a reader would count by hand. User text (in bidi isolates) is left out of most of them.
import type { ReadingDocument } from '@/lib/engine'
import type { InterpretationInput } from '@/lib/interpretation/interpret'
import { personMark } from '@/lib/interpretation/people'

const ISOLATED = /\u2068[^\u2069]*\u2069/g

/** Without user text; a word stands for it, so that sentences keep their length. */
export function ownText(text: string): string {
  return text.replace(ISOLATED, 'Kim')
}

export function sentencesOf(text: string): string[] {
  return text
    .replace(ISOLATED, (user) => user.replace(/[.?!؟…]/g, ' '))
    .split(/(?<=[.؟!?])\s+/)
    .filter((sentence) => sentence.trim() !== '')
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/e$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

/** Flesch-Kincaid grade level of an English text. */
export function gradeLevel(text: string): number {
  const words = wordsOf(text).filter((word) => /[a-z]/i.test(word))
  const total = words.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * total) / words.length - 15.59
}

/** Digit runs in ASCII digits, without grouping marks. */
export function numbersOf(text: string): string[] {
  const ascii = text.replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
  return (ascii.replace(/(\d)[,٬](?=\d{3})/g, '$1').match(/\d+/g) ?? []).map((run) =>
    run.replace(/^0+(?=\d)/, ''),
  )
}

/** Every number in the facts, dates in both calendars among them. */
export function factNumbers({ result, moment }: InterpretationInput): Set<string> {
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', dateStyle: 'short' })
  const gregorian = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone: 'UTC', dateStyle: 'long' })
  const born = new Date((result.birth.jdn - 2_440_588) * 86_400_000)
  const asked = new Date(Date.UTC(moment.date.year, moment.date.month - 1, moment.date.day))
  const { trace: _, ...facts } = result
  const dates = [born, asked].map((date) => `${persian.format(date)} ${gregorian.format(date)}`)
  const lit = Math.round(result.sky.moon.illumination_percent)
  return new Set(numbersOf(`${JSON.stringify([facts, moment])} ${dates.join(' ')} ${lit}`))
}

/** Every number that all participants of a joint reading may know. */
export function groupNumbers({ people, bonds, moment }: ReadingDocument): Set<string> {
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', dateStyle: 'short' })
  const asked = new Date(Date.UTC(moment.date.year, moment.date.month - 1, moment.date.day))
  const open = people.map(({ numerology: { life_path, expression }, sign, sky }) => [
    life_path,
    expression,
    [sign.root, sign.letters?.raw_sum],
    Math.round(sky.moon.illumination_percent),
  ])
  const { trace: _, ...bond } = bonds ?? { trace: [] }
  return new Set(numbersOf(`${JSON.stringify([open, bond, moment.date], null, 1)} ${persian.format(asked)}`))
}

const MARKS = Array.from({ length: 10 }, (_, index) => personMark(index))

/** The places of the people whom a text names, in order. */
export function marksOf(text: string): number[] {
  return text
    .split('\u0002')
    .slice(1)
    .map((rest) => MARKS.findIndex((mark) => `\u0002${rest}`.startsWith(mark)))
}

/** A text whose people cannot be told apart. */
export function nameless(text: string): string {
  return MARKS.reduce((rest, mark) => rest.replaceAll(mark, '•'), text)
}

export const hasMarks = (text: string) => text.includes('\u0002') || text.includes('\u0003')
