// How an aid writes into its field: as if somebody had typed it, so that whatever listens to the field hears of it.
import type { Writable } from './following'

/** Puts a text in the place of all that stands there. Where the field has the focus, the browser can take it back. */
export function writeInstead(field: Writable, text: string): void {
  if (field.value === text) return
  if (document.activeElement === field) {
    field.select()
    // The one way to write that a browser can undo.
    if (document.execCommand('insertText', false, text)) return
  }
  field.setRangeText(text, 0, field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
}
