// When two sign-in names are the same, and the index by which the database finds one that it cannot read. Here and not with
// the rest of signing in, because the key of the index proves itself by it (seal/proof.ts).
import { createHmac } from 'node:crypto'
import { onePersianForm } from '@/lib/engine'

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

/** HMAC-SHA256, so that a dump of the database cannot be tried against a list of names. */
export const indexOfLogin = (key: Buffer, login: string): string =>
  createHmac('sha256', key)
    .update(`login\n${normalLogin(login)}`)
    .digest('hex')
