// The name that somebody signs in with: what it may look like, and how the database finds one without being able to read it.
import { z } from 'zod'
import type { OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { indexOfLogin, normalLogin } from '@/lib/platform/login-index'
import { openRow } from '@/lib/platform/seal/unreadable'
import { shortText } from '@/lib/platform/text'

export { normalLogin }

const LEAST = 3
const MOST = 64
/** UTF-16 units as it is typed: with spaces around it, and accents as characters of their own. */
const TYPED = 4 * MOST
const CHARACTERS = /^[\p{L}\p{M}\p{Nd}._@-]+$/u

/** The equality index of a name, by the key of this server. */
export const loginIndex = (login: string): string => indexOfLogin(env().SEAL_INDEX_KEY, login)

const typedLogin = shortText(TYPED, 'login_format', { min: LEAST, max: MOST })

/** A new name: 3 to 64 letters of any script, digits and `. _ - @`. */
export const newLogin = typedLogin.transform((text, ctx) => {
  const login = text.trim().normalize('NFC')
  const { length } = [...normalLogin(login)]
  if (length >= LEAST && length <= MOST && CHARACTERS.test(login)) return login
  ctx.addIssue({ code: 'custom', message: 'login_format', params: { min: LEAST, max: MOST } })
  return z.NEVER
})

/** A name that somebody signs in with; one that cannot exist is merely unknown. */
export const givenLogin = typedLogin

/** The name that an account signs in with: null of a guest, empty where it does not open. */
export async function loginOf(owner: OwnerId): Promise<string | null> {
  const row = await db().account.findUnique({ where: { id: owner } })
  if (!row) return null
  const { values, unreadable } = openRow('Account', row)
  return unreadable.includes('login') ? '' : values.login
}
