// Free text as people type it: stored and returned exactly, but never with characters that are not text: controls, half
// characters, and controls of direction that reach beyond it.
import { z } from 'zod'

/**
 * A text of at most `most` UTF-16 units: a longer one is refused before anything looks into it.
 * @param error message id of the refusal; @param params its arguments, such as the number that people are told
 */
export const shortText = (most: number, error = 'too_long', params: object = { max: most }) =>
  z
    .string()
    .refine((text) => text.length <= most, { error, params, abort: true })
    .meta({ maxLength: most })

/** Line and paragraph separators break lines as much as a line feed does. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u
const CONTROL_BUT_LINES = /(?![\n\u0085])\p{Cc}/u
/** Anything to see: not spaces, not characters without a shape. */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}\u{1d159}]/u
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g
const EMBEDDING_END = '\u202c'
const ISOLATE_END = '\u2069'

/**
 * Whether direction controls reach beyond the text or turn it over: an embedding or isolate that is not closed, an end
 * without a beginning, or an override, which shows letters in another order than they are written. Marks (LRM, RLM,
 * ALM) and closed embeddings and isolates, as word processors write them, stay within the text.
 */
function reachesBeyond(text: string): boolean {
  const awaited: string[] = []
  for (const [control] of text.matchAll(DIRECTION_CONTROL)) {
    if (control === '\u202d' || control === '\u202e') return true
    if (control === EMBEDDING_END || control === ISOLATE_END) {
      if (awaited.pop() !== control) return true
    } else awaited.push(control < '\u2066' ? EMBEDDING_END : ISOLATE_END)
  }
  return awaited.length > 0
}

const shape = (max: number, empty: string, control: RegExp) =>
  // A character is one or two units.
  shortText(2 * max, 'too_long', { max })
    .superRefine((text, ctx) => {
      const refuse = (message: string, params?: object) => ctx.addIssue({ code: 'custom', message, params })
      if (text.trim() === '') refuse(empty)
      else if (control.test(text) || !text.isWellFormed() || reachesBeyond(text)) refuse('control_characters')
      else if (!VISIBLE.test(text)) refuse(empty)
      else if ([...text].length > max) refuse('too_long', { max })
    })
    .meta({ minLength: 1, maxLength: max })

/** 1 to `max` characters (code points), something to see, well-formed Unicode, no control characters. */
export const freeText = (max: number, empty = 'required') => shape(max, empty, CONTROL)

/** The same with line breaks, among them U+0085, U+2028 and U+2029: for what people write down at length. */
export const freeLines = (max: number, empty = 'required') => shape(max, empty, CONTROL_BUT_LINES)

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g

/** Every line break as a line feed, as forms of the page keep them; browsers send two characters. */
export const withLineFeeds = (text: string): string => text.replace(LINE_BREAK, '\n')

/** The text in one line. */
export const inOneLine = (text: string): string =>
  // Each gap is looked at once, however long.
  withLineFeeds(text).replace(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap))
