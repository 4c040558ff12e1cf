// What a service knows about a request: who asks, when, in which language. It is the first argument of every verb.
import type { Locale } from './i18n/locales'

declare const proven: unique symbol
/** An account id whose authority was proven. Only `lib/identity` makes one; repositories take nothing else. */
export type OwnerId = string & { readonly [proven]: true }

export interface Actor {
  kind: 'guest' | 'api_key'
  owner: OwnerId
}

export interface Context {
  actor: Actor
  /** Milliseconds since 1970: the only clock that a service sees. */
  now: number
  requestId: string
  locale: Locale
  /** Set when the request carries an Idempotency-Key: the id that whatever it makes must have. */
  claimedId?: string
}
