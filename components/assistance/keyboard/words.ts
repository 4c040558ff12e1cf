// What the keyboard says in the reader's language.
export interface KeyboardWords {
  close: string
}
