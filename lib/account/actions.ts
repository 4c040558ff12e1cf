'use server'
// What the settings' forms can do with an account as a whole.
import { forgetGuest, forgetMember } from '@/lib/identity/browser'
import { accountAction } from '@/lib/identity/guard'
import { address } from '@/lib/platform/i18n/navigation'
import { Problem } from '@/lib/platform/problem'
import { eraseForm } from './schema'
import { eraseAccount } from './service'

export const eraseAction = accountAction({
  name: 'eraseAccount',
  shape: eraseForm,
  run: async ({ member, guest, now, requestId, locale, address: from }, input) => {
    const actor = member ?? guest
    if (!actor) throw new Problem('unauthenticated', 'sign_in_again')
    await eraseAccount({ actor, now, requestId, locale, address: from }, input)
    await (member ? forgetMember() : forgetGuest())
    return { to: address(locale, '/settings', { notice: 'erased' }) }
  },
})
