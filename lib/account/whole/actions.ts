'use server'
import { accountAction } from '@/lib/identity/doors/form'
// What the settings' forms can do with an account as a whole.
import { forgetGuest, forgetMember } from '@/lib/identity/proof/browser'
import { address } from '@/lib/platform/i18n/navigation'
import { eraseForm } from './schema'
import { eraseAccount } from './service'

export const eraseAction = accountAction({
  name: 'eraseAccount',
  who: 'somebody',
  shape: eraseForm,
  run: async (ctx, input) => {
    await eraseAccount(ctx, input)
    await (ctx.member ? forgetMember() : forgetGuest())
    return { to: address(ctx.locale, '/settings', { notice: 'erased' }) }
  },
})
