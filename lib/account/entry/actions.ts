'use server'
// What the forms of accounts do: sign up, in and out, new passwords, and which browsers stay signed in.
import { z } from 'zod'
import { accountAction, buttonAction } from '@/lib/identity/doors/form'
import {
  forgetGuest,
  forgetMember,
  rememberDevice,
  rememberMember,
  rememberUnfinished,
} from '@/lib/identity/proof/browser'
import { givenLogin } from '@/lib/identity/proof/login'
import { seeNews } from '@/lib/identity/proof/news'
import { requireProof } from '@/lib/identity/proof/password-again'
import {
  changePassword,
  changePasswordShape,
  currentPasswordShape,
  recover,
  recoverShape,
  renewCodes,
  renewCodesShape,
} from '@/lib/identity/proof/recovery'
import { endAllSessions, endSession, signOut } from '@/lib/identity/proof/session-service'
import { signIn, signInShape } from '@/lib/identity/proof/sign-in'
import { signUp, signUpShape } from '@/lib/identity/proof/sign-up'
import { address } from '@/lib/platform/i18n/navigation'
import { Problem } from '@/lib/platform/problem'
import { shortText } from '@/lib/platform/text'
import { adoptGuest } from '../whole/adopt'
import { settings, welcome } from './after-sign-in'

const next = shortText(2000).optional()

export const signUpAction = accountAction({
  name: 'signUp',
  who: 'anybody',
  shape: signUpShape.extend({ next }),
  run: async (visit, { login, password }) => {
    if (visit.member) throw new Problem('conflict', 'signed_in_already')
    const { owner, sessionId, codes } = await signUp({ login, password }, visit.guest?.owner ?? null, visit)
    await rememberMember(sessionId, visit.secure)
    await rememberDevice(owner, visit)
    await forgetGuest()
    return { codes }
  },
})

export const signInAction = accountAction({
  name: 'signIn',
  who: 'anybody',
  shape: signInShape.extend({ next, adopt: z.literal('1').optional() }),
  run: async (visit, { login, password, next, adopt }) => {
    const begun = await signIn({ login, password }, visit)
    if (begun.finished) return welcome(visit, begun, { next, adopt })
    await rememberUnfinished(begun.sessionId, visit.secure)
    return { to: address(visit.locale, '/sign-in', { step: 'code', next, adopt }) }
  },
})

export const adoptAction = accountAction({
  name: 'adoptGuest',
  who: 'member',
  shape: z.strictObject({}),
  run: async (ctx) => {
    if (!ctx.guest) throw new Problem('conflict', 'guest_gone')
    await adoptGuest(ctx.guest.owner, ctx.actor.owner)
    await forgetGuest()
    return settings(ctx, '', 'adopted')
  },
})

export const signOutAction = accountAction({
  name: 'signOut',
  who: 'anybody',
  shape: z.strictObject({}),
  run: async (visit) => {
    if (visit.member) await signOut(visit.member, visit)
    await forgetMember()
    return { to: address(visit.locale, '/sign-in', { notice: 'signed_out' }) }
  },
})

export const signOutEverywhereAction = accountAction({
  name: 'signOutEverywhere',
  who: 'member',
  shape: z.strictObject({}),
  run: async (ctx) => {
    await endAllSessions(ctx.actor, ctx)
    await forgetMember()
    return { to: address(ctx.locale, '/sign-in', { notice: 'signed_out_everywhere' }) }
  },
})

export const endSessionAction = accountAction({
  name: 'endSession',
  who: 'member',
  shape: z.strictObject({ session: shortText(100, 'session_gone').pipe(z.uuid('session_gone')) }),
  run: async (ctx, { session }) => {
    await endSession(ctx.actor, session, ctx)
    if (session !== ctx.actor.sessionId) return settings(ctx, 'security', 'session_ended')
    await forgetMember()
    return { to: address(ctx.locale, '/sign-in', { notice: 'signed_out' }) }
  },
})

export const changePasswordAction = accountAction({
  name: 'changePassword',
  who: 'member',
  shape: changePasswordShape.extend({ login: givenLogin.optional() }),
  run: async (ctx, { login, ...given }) => {
    await changePassword(ctx.actor, given, ctx)
    return settings(ctx, 'security', given.end_keys ? 'password_changed_keys' : 'password_changed')
  },
})

export const renewCodesAction = accountAction({
  name: 'renewCodes',
  who: 'member',
  shape: renewCodesShape.extend({ login: givenLogin.optional() }),
  run: async (ctx, { login, ...given }) => ({ codes: await renewCodes(ctx.actor, given, ctx) }),
})

export const recoverAction = accountAction({
  name: 'recover',
  who: 'anybody',
  shape: recoverShape,
  run: async (visit, input) => {
    await rememberDevice(await recover(input, visit), visit)
    return { to: address(visit.locale, '/sign-in', { notice: 'recovered' }) }
  },
})

/** The password once more; the page then offers what needed it. */
export const proveAction = accountAction({
  name: 'prove',
  who: 'member',
  shape: currentPasswordShape.extend({ login: givenLogin.optional() }),
  run: async (ctx, { current_password }) => {
    await requireProof(ctx, current_password)
    return settings(ctx, 'data', 'proven')
  },
})

export const seeNewsAction = buttonAction({
  name: 'seeNews',
  who: 'somebody',
  shape: z.strictObject({ until: z.coerce.number().int() }),
  limit: 'reads',
  run: async ({ actor, now }, { until }) => {
    await seeNews(actor, until, now)
    return {}
  },
})
