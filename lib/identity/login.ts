// The name that somebody signs in with: what it may look like, and how the database finds one without being able to read it.
import { z } from 'zod'
import { env } from '@/lib/platform/env'
import { indexOfLogin, normalLogin } from '@/lib/platform/login-index'

export { normalLogin }

const LEAST = 3
const MOST = 64
const CHARACTERS = /^[\p{L}\p{M}\p{Nd}._@-]+$/u

/** The equality index of a name, by the key of this server. */
export const loginIndex = (login: string): string => indexOfLogin(env().SEAL_INDEX_KEY, login)

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
