// What the keyboard says in the reader's language.
import type { KeyWords } from './names'

export interface KeyboardWords extends KeyWords {
  /** Of the keyboard as a whole. */
  title: string
  /** The button's name in either language; `leave` is the reader's own word for it. */
  close: string
  leave: string
  /** What changes the order of the letters. */
  standard: string
  alphabet: string
}
