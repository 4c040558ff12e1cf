// What the keyboard says in the reader's language.
import type { KeyName } from './names'

export interface KeyboardWords {
  /** Of the keyboard as a whole. */
  title: string
  /** The button's name in either language; `leave` is the reader's own word for it. */
  close: string
  leave: string
  /** What changes the order of the letters. */
  standard: string
  alphabet: string
  /** What stands on the two keys without a letter, in Persian as everything on the keys. */
  on_space: string
  on_half_space: string
  /** The name of a letter's key, with `{letter}` in it. */
  letter: string
  names: Record<KeyName, string>
}
