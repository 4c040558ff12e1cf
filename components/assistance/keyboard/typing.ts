// Brings what a key does into a field, as if it had been typed.
import type { Writable } from '../following'
import { type Edit, write } from '../writing'
import { deletion, insertion } from './editing'

const writtenIn = ({ value, selectionStart, selectionEnd }: Writable) => ({
  value,
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
})

function apply(field: Writable, edit: Edit | null): void {
  if (edit && !field.readOnly && !field.matches(':disabled')) write(field, edit)
}

export const type = (field: Writable, text: string) =>
  apply(field, insertion(writtenIn(field), text, field.maxLength))
export const erase = (field: Writable) => apply(field, deletion(writtenIn(field)))

/** Where nobody has been in the field yet, writing goes on at its end. */
export function enter(field: Writable): void {
  if (document.activeElement === field) return
  const untouched = field.selectionStart === 0 && field.selectionEnd === 0
  if (untouched) field.setSelectionRange(field.value.length, field.value.length)
  field.focus({ preventScroll: true })
}
