// Passwords: argon2id with the parameters of OWASP's first choice for servers, never more than two at a time, because
// each takes 19 MiB. A flood waits in a short line and is then told to come back.
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import { Problem } from '@/lib/platform/problem'
import { isCommonPassword } from './common-passwords'
import { normalLogin } from './login'

const LEAST = 10
const MOST = 200
/** 2 is argon2id; the library's own name for it is a `const enum`, which a single-file compiler cannot read. */
const ARGON2ID = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const
const AT_ONCE = 2
const MOST_WAITING = 40

/** What an unknown account's password is compared with: the hash of random bytes that were thrown away. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$/U4wt61HHeXXznk3GHYTRw$Fk9wl0nEVLiscxBxqN45esk8hmyZn/C6bg3vamiPguw'

let working = 0
const waiting: (() => void)[] = []

/** Runs a piece of work when its turn comes. Throws 503 when too many wait already. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (working >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) {
      throw new Problem('unavailable', 'unavailable', { headers: { 'Retry-After': '2' } })
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else working++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    // The place passes to the next in line without becoming free in between.
    if (next) next()
    else working--
  }
}

const normal = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(normal(password), ARGON2ID))

/** @param stored null when there is no such account: the same work is done and the answer is false. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await inTurn(() => verify(stored ?? NOBODYS_HASH, normal(password)))
  return fits && stored !== null
}

/** A new password: 10 to 200 characters, and no other rule but that it is none of the commonest. */
export const newPassword = z.string().superRefine((password, ctx) => {
  const refuse = (message: string, params?: object) => ctx.addIssue({ code: 'custom', message, params })
  const { length } = [...password]
  if (length < LEAST) refuse('password_short', { min: LEAST })
  else if (length > MOST || !password.isWellFormed()) refuse('password_long', { max: MOST })
  else if (isCommonPassword(password)) refuse('password_guessed')
})

/** A password that somebody signs in with; one that cannot be is merely wrong. */
export const givenPassword = z.string()

/** @param pointer of the field that holds the new password. Throws 400 when it is the name itself. */
export function refuseNameAsPassword(login: string, password: string, pointer: string): void {
  if (normalLogin(login) !== normalLogin(password)) return
  throw Problem.invalid([{ pointer, id: 'password_is_name' }])
}
