'use server'
// What the forms of the second factor do: set it up, turn it on and off, and sign in with it.
import { z } from 'zod'
import { Problem } from '@/lib/platform/problem'
import { shortText } from '@/lib/platform/text'
import { memberOf, settings, welcome } from './account-pages'
import { forgetUnfinished, unfinishedHere } from './browser'
import { finishSignIn } from './finish-sign-in'
import { accountAction } from './guard'
import { currentPasswordShape, provePassword } from './recovery'
import { beginSecondFactor, confirmSecondFactor, endSecondFactor, secondFactorCode } from './second-factor'

const login = shortText(256).optional()

export const finishSignInAction = accountAction({
  name: 'finishSignIn',
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
  shape: currentPasswordShape.extend({ login }),
  run: async (visit, { current_password }) => {
    const member = memberOf(visit)
    await provePassword(member, current_password, visit)
    await beginSecondFactor(member, visit.now)
    // A notice, so that the page is another: of one that differs by its fragment alone, nothing is loaded.
    return { to: `${settings(visit, 'second_factor_begun').to}#second-factor` }
  },
})

export const confirmSecondFactorAction = accountAction({
  name: 'confirmSecondFactor',
  shape: z.strictObject({ code: secondFactorCode }),
  run: async (visit, { code }) => {
    await confirmSecondFactor(memberOf(visit), code, visit)
    return settings(visit, 'second_factor_on')
  },
})

export const endSecondFactorAction = accountAction({
  name: 'endSecondFactor',
  shape: currentPasswordShape.extend({ login, code: secondFactorCode }),
  run: async (visit, { current_password, code }) => {
    const member = memberOf(visit)
    await provePassword(member, current_password, visit)
    await endSecondFactor(member, code, visit)
    return settings(visit, 'second_factor_off')
  },
})
