// The alphabet of FC60: twelve animals, five elements, and the sixty four-letter tokens made of them
// (the FC60 specification, section 3).
import type { Animal, Element } from '../document'
import { EngineError } from '../error'

/** In order of the earthly branches. */
export const ANIMALS = [
  { code: 'RA', name: 'Rat' },
  { code: 'OX', name: 'Ox' },
  { code: 'TI', name: 'Tiger' },
  { code: 'RU', name: 'Rabbit' },
  { code: 'DR', name: 'Dragon' },
  { code: 'SN', name: 'Snake' },
  { code: 'HO', name: 'Horse' },
  { code: 'GO', name: 'Goat' },
  { code: 'MO', name: 'Monkey' },
  { code: 'RO', name: 'Rooster' },
  { code: 'DO', name: 'Dog' },
  { code: 'PI', name: 'Pig' },
] as const satisfies readonly { code: string; name: Animal }[]

export const ELEMENTS = [
  { code: 'WU', name: 'Wood' },
  { code: 'FI', name: 'Fire' },
  { code: 'ER', name: 'Earth' },
  { code: 'MT', name: 'Metal' },
  { code: 'WA', name: 'Water' },
] as const satisfies readonly { code: string; name: Element }[]

const TOKENS: readonly string[] = ANIMALS.flatMap((animal) =>
  ELEMENTS.map((element) => animal.code + element.code),
)
const DIGITS: ReadonlyMap<string, number> = new Map(TOKENS.map((token, digit) => [token, digit]))
const ANIMAL_NAMES: ReadonlyMap<string, Animal> = new Map(ANIMALS.map(({ code, name }) => [code, name]))
const ELEMENT_NAMES: ReadonlyMap<string, Element> = new Map(ELEMENTS.map(({ code, name }) => [code, name]))
const FOUR_LETTERS = /^[A-Za-z]{4}$/

/**
 * The token of one base-60 digit.
 * @throws EngineError `digit_out_of_range` for anything but a whole number 0…59
 */
export function tokenOf(digit: number): string {
  const token = TOKENS[digit]
  if (token === undefined) throw new EngineError('digit_out_of_range')
  return token
}

/**
 * The digit 0…59 of one token; letter case is ignored.
 * @throws EngineError `invalid_token`
 */
export function digitOf(token: string): number {
  const digit = FOUR_LETTERS.test(token) ? DIGITS.get(token.toUpperCase()) : undefined
  if (digit === undefined) throw new EngineError('invalid_token')
  return digit
}

/** The element whose code ends a token; for example `HOMT` is Metal. */
export function elementOf(token: string): Element | null {
  return ELEMENT_NAMES.get(token.slice(2)) ?? null
}

/** The animal whose code begins a token or is one; for example `HO` and `HOMT` are the Horse. */
export function animalOf(token: string): Animal | null {
  return ANIMAL_NAMES.get(token.slice(0, 2)) ?? null
}
