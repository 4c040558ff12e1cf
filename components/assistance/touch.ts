// Under a finger, a field with a calendar is there for choosing: the phone's own keyboard would come up over it. It stays
// away until the reader wants to write, and what the field asked for comes back when it is left.

const asked = new WeakMap<HTMLElement, string>()
const writing = new WeakSet<HTMLElement>()

/** Whether somebody chose to write: until the field is left a tap only moves the caret. */
export const isWritten = (field: HTMLElement): boolean => writing.has(field)

export function keepKeyboardAway(field: HTMLElement): void {
  if (asked.has(field) || writing.has(field)) return
  asked.set(field, field.inputMode)
  field.inputMode = 'none'
  field.addEventListener('blur', () => bringBack(field), { once: true })
}

function bringBack(field: HTMLElement): void {
  field.inputMode = asked.get(field) ?? field.inputMode
  asked.delete(field)
}

export function writeByKeyboard(field: HTMLElement): void {
  // A phone looks at what a field asks for when it gets the focus.
  field.blur()
  bringBack(field)
  writing.add(field)
  field.addEventListener('blur', () => writing.delete(field), { once: true })
  field.focus()
}

export const underFinger = (): boolean => matchMedia('(pointer: coarse)').matches
