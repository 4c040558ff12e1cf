// A reading as a reader gets it, in order and in plain strings: whatever shows one (a page, plain text, a picture) walks through this and
// needs to know neither the engine nor a language. All of it can be written as JSON.
import type { Animal, Element, SignType } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'

/** In which language a text is written, and from which side. */
export interface Written {
  lang: Locale
  dir: 'ltr' | 'rtl'
}

/** A step of a working: what it computes, and how. */
export interface Step {
  name: string
  text: string
}

/** One result; it has a value, a code or both. */
export interface Line {
  /** What it is called; where it says that by itself, nothing. */
  label?: string
  value?: string
  /** A stamp, a token, a fingerprint: Latin, and from left to right in every language. */
  code?: string
  /** A few words beside it. */
  detail?: string
  /** What a reader has to know about this very value. */
  notes: string[]
  /** What the word means. */
  meaning?: string
  working: Step[]
  /** Of what a reading could rest on: whether it was there. */
  known?: boolean
}

/** Two people in the picture of all pairs. */
export interface Cell {
  /** Places among the names. */
  a: number
  b: number
  /** 0–1. */
  score: number
  /** The score as it stands in the picture. */
  value: string
  mark: 'strongest' | 'delicate' | null
}

/** Every two people as a picture; the lines beside it say the same. */
export interface Picture {
  caption: string
  names: { name: string }[]
  cells: Cell[]
}

/** One of the twelve and one of the five, as a seal. */
export interface Sealed {
  animal: Animal
  /** null where it is an animal alone. */
  element: Element | null
}

/** The sky of a reading as a picture; the lines beside it say the same. */
export interface SkyPicture {
  moon: { lit: number; waxing: boolean; tilt: number }
  /** In the order of the lines that follow the moon’s. */
  pillars: Sealed[]
  /** Each token with what it stands for. */
  stamp: { code: string; seals: (Sealed & { of: string })[] }
}

export type PartKind =
  /** The text: the answer that comes first, and the other sections. */
  | 'answer'
  | 'section'
  /** Why a section says what it says, sentence by sentence. */
  | 'why'
  /** What can be asked further, and its answer. */
  | 'further'
  /** What could not be counted. */
  | 'note'
  /** The numbers that carry a reading; folded results, and a group of them. */
  | 'numbers'
  | 'fold'
  | 'group'
  /** The moon, the pillars and the stamp of the moment; how much a reading rests on. */
  | 'sky'
  | 'sure'
  /** How it was computed; the whole working, whose steps are named by codes; the working of one thing. */
  | 'technical'
  | 'trace'
  | 'working'
  /** Of several people: how they go together, who they are, what is said to each, what holds every two. */
  | 'together'
  | 'matrix'
  | 'company'
  | 'people'
  | 'person'
  | 'pairs'
  | 'pair'
  | 'reasons'
  /** In place of the numbers of somebody who left, and under those that are not all. */
  | 'left'
  | 'private'

/** A piece of a reading: what it holds comes in the order of these fields. */
export interface Part {
  kind: PartKind
  heading?: string
  /** A word beside the heading. */
  aside?: string
  /** Of paragraphs in the reading's language, which need not be the reader's; in a section the heading's too. */
  written?: Written
  paragraphs: string[]
  lines: Line[]
  steps: Step[]
  parts: Part[]
  /** Of a person. */
  id?: string
  /** Of a section. */
  key?: string
  /** What a word in it means, for the margin. */
  margin?: { term: string; meaning: string }
  /** Of the numbers that carry a reading: places of lines with the same value. */
  same?: number[][]
  picture?: Picture
  sky?: SkyPicture
  /** A person’s own seal: that of the birth year. */
  seal?: Sealed
}

/** What was noticed, and when. */
export interface Sign {
  kind: SignType
  type: string
  /** As it was typed. */
  value: string
  /** In the digits of the reader's language. */
  shown: string
  day: string
  /** ISO 8601 with offset, or a date alone. */
  moment: string
}

export interface Presented {
  heading: string
  /** What kind of reading it is, where it is not one for one person. */
  badge: string | null
  /** As it was typed. */
  question: string
  /** Who it is for. */
  people: string
  sign: Sign
  /** That the text is in another language than the reader's. */
  languageNote: string | null
  /** Whose words they are, where that is worth a word. */
  writer: string | null
  parts: Part[]
}

/** A line and a part; what is not named is empty. */
export const line = (holds: Partial<Line>): Line => ({ notes: [], working: [], ...holds })
export const part = (kind: PartKind, holds: Partial<Omit<Part, 'kind'>>): Part => ({
  ...{ kind, paragraphs: [], lines: [], steps: [], parts: [] },
  ...holds,
})

export const partsOf = ({ parts }: { parts: readonly Part[] }, kind: PartKind): Part[] =>
  parts.filter((one) => one.kind === kind)
