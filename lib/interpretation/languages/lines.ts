// The one shape of all lines: a language that lacks a key does not compile. Lines are whole sentences, written and read aloud, never
// glued of nouns. What may stand in braces is named beside each bank; `{n}` is the number that a line belongs to.
import type { Element, PhaseName, RootNumber, SignType } from '@/lib/engine'
import type { Lean } from '../facts/person'
import type { Intent } from '../schema'
import type { SubjectId } from '../subject/subjects'

/** At least two ways to say one thing, so that no sentence becomes everybody's. */
export type Lines = readonly [string, string, ...string[]]
export type ByNumber<T> = Record<RootNumber, T>

/** Intents whose answer leans. */
export type Leaning = 'decide' | 'choose' | 'when'
export type Level = Exclude<Intent, Leaning>

/** What a question is about at bottom: something to do, somebody or something outside, oneself. */
export type Ground = 'act' | 'outside' | 'look'

/** Two different numbers, the smaller first: `6-11`. */
export type NumberPair = string

export interface AnswerLines {
  /** The first sentence: answers in at most 16 words, with no noun for what is asked. {name} in a third of them, at the beginning. */
  opening: Record<Leaning, Record<Lean, Lines>> & Record<Level, Lines>
  /** The same with {subject}: the new job, your exam. */
  named: Record<'decide' | 'when', Record<Lean, Lines>> & Record<'outcome' | 'how' | 'worry', Lines>
  /** With {one} and {other}, the options as they were typed. */
  between: Record<Lean, Lines>
}

/** A sentence that fits whatever is asked of the matter or, with `of`, what names one of these words (by `|`, as folding leaves them). */
export type MatterLine = string | { of: string; says: string }
/** Of the matter itself, after the first sentence: what usually decides there, or is overlooked. */
export type MatterLines = Record<SubjectId, readonly MatterLine[]>

export interface SeenLines {
  /** A part of the sign that can be seen is a number of the person: {sign} {n} {roles}. */
  part: Lines
  /** One digit is repeated, and is a number of the person: {sign} {n} {roles}. */
  digit: Lines
  /** The sign adds up to a number of the person: {sign} {n} {roles}. */
  sum: Lines
  /** The same for a word or a name, whose letters are counted: {sign} {n} {roles}. */
  letters: Lines
  /** Nothing meets; one digit is repeated: {sign} {n} {sense}, a few words for what n stands for. */
  repeated: Lines
  /** Nothing meets; the sum is read by itself: {sign} {n} {sense}. */
  digits: Lines
  /** Nothing meets, a word: {sign} {n} {sense}. */
  word: Lines
  /** Nothing in it can be counted: {sign}. */
  uncounted: Lines
  /** What was brought, by what it is: {sign}. Half a sentence’s worth, told where the count would be in the way (grief, care). */
  brought: Record<SignType, Lines>
}

export interface NumberLines {
  /** What the number brings to a question of this ground; follows the opening; no term is named. {n} may stand in a third. */
  brings: Record<Ground, ByNumber<Lines>>
  /** Begins the second section: names the life path once and says what it wants. {n} */
  life: ByNumber<Lines>
  /** The personal year. {n} */
  year: ByNumber<Lines>
  /** The number of the whole name, of its vowels (what one wants inside), of its consonants (what others meet first). {n} */
  name: ByNumber<Lines>
  inner: ByNumber<Lines>
  outer: ByNumber<Lines>
  /** Two of the person’s numbers are the same: what that makes easy, and what it hides. {n} */
  agree: ByNumber<Lines>
  /** The other side of the number: what it fears or overdoes. */
  watch: ByNumber<Lines>
  /** Titles of the second section, two to four words, that only this number could have. */
  titles: ByNumber<Lines>
  /** A few words for what the number stands for, after “the number of”. */
  sense: ByNumber<string>
  /** One gentle fact for who mourns; how one carries a worry about body, court or money. {n} */
  grief: ByNumber<Lines>
  care: ByNumber<Lines>
}

export interface MeetingLines {
  /** Two different numbers of the person: what each wants, and in which order to hear them. {a} the smaller, {b} the larger. */
  pull: Record<NumberPair, Lines>
  pullTitles: Lines
  /** Follows what a number says of grief, or of a worry for others to answer: gives room. */
  beside: Record<'grief' | 'care', Lines>
  /** One number stands in several places of the person, the life path not among them: {n} {roles}. */
  same: Lines
  /** Between the numbers and the question; one sentence, no number. */
  meets: Record<Exclude<Intent, 'grief' | 'care'>, Lines>
  /** The year is the last or the first of a round of nine. */
  turn: Record<'last' | 'first', Lines>
  /** Born under the same moon as tonight’s; in a year of the same animal as this. {animal} */
  moon: Lines
  animal: Lines
  /** A question to keep, not answered above. */
  ask: Record<Intent, Lines>
  /** When to seek company; for who mourns. */
  company: Lines
}

/** Something to do within a week, of the question itself: intent by number. */
export type StepLines = Record<Intent, ByNumber<Lines>>

export interface JointLines {
  /** The first sentence, said to all, with no noun for what is asked. */
  opening: Record<Leaning, Record<Lean, Lines>> & Record<Level, Lines>
  /** The sign’s number is that of {who}: {sign} {n} {roles}; of several: {who}; the birthdays together come to it. */
  carried: Lines
  shared: Lines
  together: Lines
  /** Nothing meets: {sign} {n} {sense}; nothing can be counted: {sign}. */
  apart: Lines
  uncounted: Lines
  /** What the birthdays together make. {n} */
  joint: ByNumber<Lines>
  /** To one person: names the life path, what it brings to a question of several. {n} {you} */
  person: ByNumber<Lines>
  /** To one person, one thing to do for {other}. */
  deed: ByNumber<Lines>
  /** To one person: the number of the name. {n} */
  name: ByNumber<Lines>
  /** {one} and {other}: what holds. */
  holds: {
    path: Lines
    number: Lines
    element: Record<Element, Lines>
    feeds: Record<Element, Lines>
    animals: Lines
    moon: Lines
  }
  /** {one} and {other}: what rubs; {one} is who brings the controlling element. */
  rubs: {
    path: Lines
    element: Record<Element, Lines>
    animals: Lines
    moon: Lines
  }
  /** Between the two clauses nothing stands; a pair of which neither is known. */
  plain: Lines
  titles: Lines
  /** A shared step; {one} begins. */
  step: Record<Intent, Lines>
  /** Who begins, and why: by how many are used to begin. {one} */
  begins: Record<'nobody' | 'everybody' | 'someone', Lines>
  watch: Record<Ground, Lines>
  ask: Record<Intent, Lines>
}

export interface StyleLines {
  advice: {
    /** Goes before the second section, as across a table. */
    across: Lines
    /** One question back, which ends it. */
    back: Record<Ground, Lines>
  }
  actions: {
    /** The labels of the three lines. */
    labels: Record<'do' | 'when' | 'worked', string>
    when: Record<Intent, Lines>
    worked: Record<Intent, Lines>
  }
  poetic: {
    /** Three short lines, one image, of the number; separated by a line break. */
    first: ByNumber<Lines>
    second: ByNumber<Lines>
    /** The last stanza, whose last line answers. */
    last: Record<Intent, Lines>
  }
}

export interface DailyLines {
  /** The personal day. {n} {name} */
  day: ByNumber<Lines>
  /** Tonight’s moon. */
  moon: Record<PhaseName, Lines>
  /** The day’s number meets one of the person: {n} {roles}; or none does: what the life path makes of the day. */
  meets: Lines
  life: ByNumber<Lines>
  /** One invitation. */
  invitation: ByNumber<Lines>
}

export interface FurtherLines {
  /** {who} is one of the others of a joint reading. */
  chips: Record<'pulls' | 'when' | 'name' | 'inner' | 'outer' | 'year' | 'who', string>
  lead: Record<'pulls' | 'when' | 'name' | 'inner' | 'outer' | 'year' | 'who', Lines>
  /** To the one who asks: how another appears, {n} the number of the consonants. */
  who: ByNumber<Lines>
  /** What turns next: {date} of the new moon. */
  moon: Lines
}
