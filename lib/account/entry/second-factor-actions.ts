'use server'
// What the forms of the second factor do: set it up, turn it on and off, and sign in with it.
import { z } from 'zod'
import { accountAction } from '@/lib/identity/doors/form'
import { forgetUnfinished, unfinishedHere } from '@/lib/identity/proof/browser'
import { finishSignIn } from '@/lib/identity/proof/finish-sign-in'
import { currentPasswordShape, provePassword } from '@/lib/identity/proof/recovery'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  secondFactorCode,
} from '@/lib/identity/proof/second-factor'
import { Problem } from '@/lib/platform/problem'
import { shortText } from '@/lib/platform/text'
import { settings, welcome } from './after-sign-in'

const login = shortText(256).optional()

export const finishSignInAction = accountAction({
  name: 'finishSignIn',
  who: 'anybody',
  shape: z.strictObject({
    code: secondFactorCode,
    next: shortText(2000).optional(),
    adopt: shortText(100).optional(),
  }),
  run: async (visit, { code, next, adopt }) => {
    const begun = await unfinishedHere()
    if (!begun) throw new Problem('unauthenticated', 'sign_in_late')
    const signedIn = await finishSignIn(begun, code, visit)
    await forgetUnfinished()
    return welcome(visit, signedIn, { next, adopt })
  },
})

export const beginSecondFactorAction = accountAction({
  name: 'beginSecondFactor',
  who: 'member',
  shape: currentPasswordShape.extend({ login }),
  run: async (ctx, { current_password }) => {
    await provePassword(ctx.actor, current_password, ctx)
    await beginSecondFactor(ctx.actor, ctx.now)
    // A notice, so that the page is another: of one that differs by its fragment alone, nothing is loaded.
    return { to: `${settings(ctx, 'security', 'second_factor_begun').to}#second-factor` }
  },
})

export const confirmSecondFactorAction = accountAction({
  name: 'confirmSecondFactor',
  who: 'member',
  shape: z.strictObject({ code: secondFactorCode }),
  run: async (ctx, { code }) => {
    await confirmSecondFactor(ctx.actor, code, ctx)
    return settings(ctx, 'security', 'second_factor_on')
  },
})

export const endSecondFactorAction = accountAction({
  name: 'endSecondFactor',
  who: 'member',
  shape: currentPasswordShape.extend({ login, code: secondFactorCode }),
  run: async (ctx, { current_password, code }) => {
    await provePassword(ctx.actor, current_password, ctx)
    await endSecondFactor(ctx.actor, code, ctx)
    return settings(ctx, 'security', 'second_factor_off')
  },
})
