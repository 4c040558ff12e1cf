// What a caller may hand on, as a rule of its own: the doors are narrower still.
import { expect, it } from 'vitest'
import { type Grant, refuseGrant, refuseScope } from '@/lib/identity/proof/scopes'
import { type Actor, ALL_SCOPES, type OwnerId, SCOPES, type Scope } from '@/lib/platform/context'
import type { Problem } from '@/lib/platform/problem'

const actor = (change: Partial<Actor> = {}): Actor => ({
  kind: 'api_key',
  owner: 'owner' as OwnerId,
  scopes: ALL_SCOPES,
  profileId: null,
  ...change,
})
const grant = (change: Partial<Grant> = {}): Grant => ({
  scopes: ['calc'],
  profileId: null,
  expiresAt: null,
  ...change,
})
const at = (ms: number) => new Date(ms)

/** The id of the refusal; null when it is allowed. */
function refusal(run: () => void): string | null {
  try {
    run()
    return null
  } catch (error) {
    return `${(error as Problem).status} ${(error as Problem).id}`
  }
}

it.each<[string, Actor, Date | null, Grant, string | null]>([
  ['all of it', actor(), null, grant({ scopes: SCOPES }), null],
  ['a part', actor(), null, grant({ profileId: 'p', expiresAt: at(5) }), null],
  [
    'a scope too many',
    actor({ scopes: new Set(['calc']) }),
    null,
    grant({ scopes: ['calc', 'interpret'] }),
    '403 grant_scope',
  ],
  ['the same binding', actor({ profileId: 'p' }), null, grant({ profileId: 'p' }), null],
  ['another binding', actor({ profileId: 'p' }), null, grant({ profileId: 'q' }), '403 grant_profile'],
  ['no binding', actor({ profileId: 'p' }), null, grant(), '403 grant_profile'],
  ['the same end', actor(), at(10), grant({ expiresAt: at(10) }), null],
  ['a later end', actor(), at(10), grant({ expiresAt: at(11) }), '403 grant_expiry'],
  ['no end', actor(), at(10), grant(), '403 grant_expiry'],
])('%s', (_, giver, until, given, expected) => {
  expect(refusal(() => refuseGrant(giver, until, given))).toBe(expected)
})

it.each(SCOPES)('%s is needed by name, and for the whole account', (scope: Scope) => {
  const lacking = actor({ scopes: new Set(SCOPES.filter((other) => other !== scope)) })
  expect(refusal(() => refuseScope(lacking, scope))).toBe('403 scope_missing')
  expect(refusal(() => refuseScope(lacking, 'account'))).toBe('403 scope_account')
  expect(refusal(() => refuseScope(actor({ scopes: new Set([scope]) }), scope))).toBe(null)
})

it('the whole account is nobody’s who is bound', () => {
  expect(refusal(() => refuseScope(actor(), 'account'))).toBe(null)
  expect(refusal(() => refuseScope(actor({ profileId: 'p' }), 'account'))).toBe('403 scope_account')
})
