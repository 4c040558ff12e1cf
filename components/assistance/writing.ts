// How an aid writes into its field: as if somebody had typed it, so that whatever listens to the field hears of it.
import type { Writable } from './following'

/** From where to where a text is replaced, and by what. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Where the field has the focus the browser does it itself, and can take it back. */
export function write(field: Writable, { start, end, text }: Edit): void {
  if (document.activeElement === field) {
    field.setSelectionRange(start, end)
    // The one way to write that a browser can undo.
    if (document.execCommand(text ? 'insertText' : 'delete', false, text)) return
  }
  field.setRangeText(text, start, end, 'end')
  const how = text ? { inputType: 'insertText', data: text } : { inputType: 'deleteContentBackward' }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, ...how }))
}

/** Puts a text in the place of all that stands there. */
export function writeInstead(field: Writable, text: string): void {
  if (field.value !== text) write(field, { start: 0, end: field.value.length, text })
}
