// Passwords: argon2id with the parameters of OWASP's first choice for servers, never more than two at a time, because
// each takes 19 MiB. A flood waits in a short line and is then told to come back.
import { hash, verify } from '@node-rs/argon2'
import { Line, type Standing } from '@/lib/platform/line'
import { Problem } from '@/lib/platform/problem'
import { shortText } from '@/lib/platform/text'
import { isCommonPassword } from './common-passwords'
import { normalLogin } from './login'

const LEAST = 10
const MOST = 200
/** 2 is argon2id; the library's own name for it is a `const enum`, which a single-file compiler cannot read. */
const ARGON2ID = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const
/** Two of Node's four threads; a database's name is looked up on the others. */
const hashing = new Line(2, 40, 'passwords')

/** What an unknown account's password is compared with: the hash of random bytes that were thrown away. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$/U4wt61HHeXXznk3GHYTRw$Fk9wl0nEVLiscxBxqN45esk8hmyZn/C6bg3vamiPguw'

const normal = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string, standing: Standing = 'unknown'): Promise<string> =>
  hashing.run(standing, () => hash(normal(password), ARGON2ID))

/** @param stored null when there is no such account: the same work is done and the answer is false. */
export async function passwordFits(
  stored: string | null,
  password: string,
  standing: Standing = 'unknown',
): Promise<boolean> {
  const fits = await hashing.run(standing, () => verify(stored ?? NOBODYS_HASH, normal(password)))
  return fits && stored !== null
}

/** UTF-16 units as it is typed: accents may be characters of their own. */
const typedPassword = shortText(5 * MOST, 'password_long', { max: MOST })

/** A new password: 10 to 200 characters, and no other rule but that it is none of the commonest. */
export const newPassword = typedPassword.superRefine((password, ctx) => {
  const refuse = (message: string, params?: object) => ctx.addIssue({ code: 'custom', message, params })
  const { length } = [...password]
  if (length < LEAST) refuse('password_short', { min: LEAST })
  else if (length > MOST || !password.isWellFormed()) refuse('password_long', { max: MOST })
  else if (isCommonPassword(password)) refuse('password_guessed')
})

/** A password that somebody signs in with; one that cannot be is merely wrong. */
export const givenPassword = typedPassword

/** @param pointer of the field that holds the new password. Throws 400 when it is the name itself. */
export function refuseNameAsPassword(login: string, password: string, pointer: string): void {
  if (normalLogin(login) !== normalLogin(password)) return
  throw Problem.invalid([{ pointer, id: 'password_is_name' }])
}
