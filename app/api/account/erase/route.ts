// The end of the caller's account and of everything in it.
import { eraseInput } from '@/lib/account/schema'
import { eraseAccount } from '@/lib/account/service'
import { SESSION_COOKIE } from '@/lib/identity/accounts'
import { MEMBER_COOKIES } from '@/lib/identity/auth'
import { endpoint, guardedDirect } from '@/lib/identity/route'
import type { Actor } from '@/lib/platform/context'

/** The cookies that proved the caller to be who they were. A `__Secure-` one obeys only a line that says Secure. */
function endedCookies({ kind }: Actor): string[] {
  const names = kind === 'api_key' ? [] : kind === 'guest' ? [SESSION_COOKIE] : MEMBER_COOKIES
  return names.map((name) => {
    const secure = name.startsWith('__Secure-') ? '; Secure' : ''
    return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
  })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/account/erase', {
  POST: guardedDirect({
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
