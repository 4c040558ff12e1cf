// What a service knows about a request: who asks, with which rights, when, in which language. It is the first argument
// of every verb.
import type { Locale } from './i18n/locales'

declare const proven: unique symbol
/** An account id whose authority was proven. Only `lib/identity` makes one; repositories take nothing else. */
export type OwnerId = string & { readonly [proven]: true }

/** What an API key may be allowed. A browser's session may do all of it. */
export const SCOPES = [
  'profiles:read',
  'profiles:write',
  'readings:read',
  'readings:write',
  'calc',
  'interpret',
  'findings:read',
  'findings:write',
] as const
export type Scope = (typeof SCOPES)[number]
export const ALL_SCOPES: ReadonlySet<Scope> = new Set(SCOPES)

export interface Actor {
  kind: 'guest' | 'member' | 'admin' | 'api_key'
  owner: OwnerId
  scopes: ReadonlySet<Scope>
  /** A key bound to a profile acts as that participant and sees nothing else; null for everybody else. */
  profileId: string | null
  /** Set when a browser asks. */
  sessionId?: string
  /** Whether that browser proved the second factor a short while ago. */
  secondProven?: boolean
  /** Set when a program asks. */
  keyId?: string
}

/** Whose rows a query may touch: those of an account, or, for a bound key, those of one participant. */
export type Reach = Pick<Actor, 'owner' | 'profileId'>

export interface Context {
  actor: Actor
  /** Milliseconds since 1970: the only clock that a service sees. */
  now: number
  requestId: string
  /** Of the caller, as `addressOf` found it: for the audit log, which keeps only its network. */
  address?: string
  locale: Locale
  /** Set when the request carries an Idempotency-Key: the id that whatever it makes must have. */
  claimedId?: string
}
