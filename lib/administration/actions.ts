'use server'
// What administrators do: prove that it is they, lock and unlock an account, bound what the model costs. Each is an entry of the log.
import { z } from 'zod'
import { accountAction, buttonAction } from '@/lib/identity/doors/form'
import { relativePath } from '@/lib/identity/input/relative-path'
import { secondFactorCode } from '@/lib/identity/proof/second-factor'
import { proveSecondFactor } from '@/lib/identity/proof/second-proof'
import { address } from '@/lib/platform/i18n/navigation'
import { shortText } from '@/lib/platform/text'
import { budgetForm, lockForm, unlockForm } from './schema'
import { lockAccount, unlockAccount } from './service/accounts'
import { decideBudget } from './service/limits'

export const enterAdminAction = accountAction({
  name: 'enterAdmin',
  who: 'entering',
  shape: z.strictObject({ code: secondFactorCode, next: shortText(2000).optional() }),
  run: async (ctx, { code, next }) => {
    await proveSecondFactor(ctx.actor, code, ctx)
    return { to: relativePath(next, address(ctx.locale, '/admin')) }
  },
})

export const lockAccountAction = buttonAction({
  name: 'lockAccount',
  who: 'admin',
  shape: lockForm,
  run: async (ctx, { account, reason }) => {
    await lockAccount(ctx, account, reason)
    return { notice: 'locked' }
  },
})

export const unlockAccountAction = buttonAction({
  name: 'unlockAccount',
  who: 'admin',
  shape: unlockForm,
  run: async (ctx, { account }) => {
    await unlockAccount(ctx, account)
    return { notice: 'unlocked' }
  },
})

export const decideBudgetAction = buttonAction({
  name: 'decideBudget',
  who: 'admin',
  shape: budgetForm,
  run: async (ctx, { cap = null, paused }) => {
    await decideBudget(ctx, cap, paused === '1')
    return { notice: 'budget' }
  },
})
