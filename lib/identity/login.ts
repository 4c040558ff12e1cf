// The name that somebody signs in with: what it may look like, when two are the same, and how the database finds one
// without being able to read it.
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { onePersianForm } from '@/lib/engine'
import { env } from '@/lib/platform/env'

const LEAST = 3
const MOST = 64
const CHARACTERS = /^[\p{L}\p{M}\p{Nd}._@-]+$/u

/**
 * Two names are one when this is equal: NFKC, without case, Persian and Arabic letters and digits made one. A search folds
 * much further (lib/engine/fold.ts); names do not, because what is stored of a name is the index of exactly this.
 */
export function normalLogin(login: string): string {
  const plain = login.trim().normalize('NFKC')
  // Upper case first: it is the step that makes ß and ss, or the two forms of sigma, one.
  const folded = plain.toUpperCase().toLowerCase().normalize('NFKC')
  // U+0660 and U+06F0 begin the two rows of digits; the last four bits are the digit.
  const latin = folded.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
  return onePersianForm(latin)
}

/** The equality index of a name: HMAC-SHA256, so that a dump of the database cannot be tried against a list of names. */
export const loginIndex = (login: string): string =>
  createHmac('sha256', env().SEAL_INDEX_KEY)
    .update(`login\n${normalLogin(login)}`)
    .digest('hex')

/** A new name: 3 to 64 letters of any script, digits and `. _ - @`. */
export const newLogin = z.string().transform((text, ctx) => {
  const login = text.trim().normalize('NFC')
  const { length } = [...normalLogin(login)]
  if (length >= LEAST && length <= MOST && CHARACTERS.test(login)) return login
  ctx.addIssue({ code: 'custom', message: 'login_format', params: { min: LEAST, max: MOST } })
  return z.NEVER
})

/** A name that somebody signs in with; one that cannot exist is merely unknown. */
export const givenLogin = z.string()
