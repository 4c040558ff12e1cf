// Free text as people type it: stored and returned exactly, but never with invisible control characters.
import { z } from 'zod'

const CONTROL = /\p{Cc}/u

/** 1 to `max` characters (code points), not only blanks, well-formed Unicode, no control characters. */
export const freeText = (max: number, empty = 'required') =>
  z.string().superRefine((text, ctx) => {
    const refuse = (message: string, params?: object) => ctx.addIssue({ code: 'custom', message, params })
    if (text.trim() === '') refuse(empty)
    else if ([...text].length > max) refuse('too_long', { max })
    else if (CONTROL.test(text) || !text.isWellFormed()) refuse('control_characters')
  })
