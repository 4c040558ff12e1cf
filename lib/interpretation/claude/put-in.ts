// What the model left open is put in: names, or the marks that stand for them, and a sign that it never saw.

import { calledName } from '../fill'
import { personMark } from '../people'

const OPEN = /\{(?:P([1-5])|SIGN)\}/g

export interface PutIn {
  /** How each is written, in the reading's order. */
  people: readonly string[]
  sign: string
}

export const putInOf = (names: readonly string[], sign: string): PutIn => ({
  people: names.length === 1 ? [calledName(names[0]!)] : names.map((_, place) => personMark(place)),
  sign,
})

/** Marks of people as a model may read them: the other way. */
export const leaveOpen = (text: string, people: number): string =>
  Array.from({ length: people }).reduce<string>(
    (open, _, place) => open.replaceAll(personMark(place), `{P${place + 1}}`),
    text,
  )

export const putIn = (text: string, { people, sign }: PutIn): string =>
  text.replace(OPEN, (_, place?: string) => (place ? (people[Number(place) - 1] ?? '') : sign)).trim()
