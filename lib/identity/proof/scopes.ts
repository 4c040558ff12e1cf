// What a caller may do and hand on. A browser's session may do everything with its own account; a key, what its scopes
// say; and nobody hands on more than he has.
import type { Actor, Scope } from '@/lib/platform/context'
import { SCOPES } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'

/** Not restricted in any way: a browser, or a key with every scope and without a profile. */
const isWhole = ({ scopes, profileId }: Actor) =>
  profileId === null && SCOPES.every((scope) => scopes.has(scope))

/** Throws 403 that names what is missing. */
export function refuseScope(actor: Actor, needed: Scope | 'account'): void {
  if (needed === 'account') {
    if (!isWhole(actor)) throw new Problem('forbidden', 'scope_account')
  } else if (!actor.scopes.has(needed)) {
    throw new Problem('forbidden', 'scope_missing', { args: { scope: needed } })
  }
}

/** What a new key would be allowed. */
export interface Grant {
  scopes: readonly Scope[]
  profileId: string | null
  /** null: until it is revoked. */
  expiresAt: Date | null
}

/** @param until when the giver's own authority ends; null when it does not. Throws 403 for a grant wider than that. */
export function refuseGrant(actor: Actor, until: Date | null, grant: Grant): void {
  const beyond = grant.scopes.find((scope) => !actor.scopes.has(scope))
  if (beyond) throw new Problem('forbidden', 'grant_scope', { args: { scope: beyond } })
  if (actor.profileId !== null && grant.profileId !== actor.profileId) {
    throw new Problem('forbidden', 'grant_profile')
  }
  if (until && (!grant.expiresAt || grant.expiresAt > until)) throw new Problem('forbidden', 'grant_expiry')
}
