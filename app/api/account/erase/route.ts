// The end of the caller's account and of everything in it.
import { eraseInput } from '@/lib/account/whole/schema'
import { eraseAccount } from '@/lib/account/whole/service'
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { MEMBER_COOKIES } from '@/lib/identity/proof/auth'
import { needsSecure } from '@/lib/identity/proof/cookies'
import { GUEST_COOKIES } from '@/lib/identity/proof/guests'
import type { Actor } from '@/lib/platform/context'

/** The cookies that proved the caller to be who they were. */
function endedCookies({ kind }: Actor): string[] {
  const names = kind === 'api_key' ? [] : kind === 'guest' ? GUEST_COOKIES : MEMBER_COOKIES
  return names.map((name) => {
    const secure = needsSecure(name) ? '; Secure' : ''
    return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
  })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/account/erase', {
  POST: guarded({
    name: 'eraseAccount',
    does: 'Erases the account and everything in it',
    again: 'ignored',
    scope: 'account',
    // Whoever holds a session but not the password may not try it often.
    limit: 'account.erase',
    body: eraseInput,
    run: async (ctx, { body }) => {
      await eraseAccount(ctx, body)
      const cookies = endedCookies(ctx.actor).map((line): [string, string] => ['Set-Cookie', line])
      return new Response(null, { status: 204, headers: cookies })
    },
  }),
})
