'use server'
// What the forms of accounts do: sign up, in and out, new passwords, and which browsers stay signed in.
import { z } from 'zod'
import { address } from '@/lib/platform/i18n/navigation'
import { Problem } from '@/lib/platform/problem'
import { shortText } from '@/lib/platform/text'
import { memberOf, settings, welcome } from './account-pages'
import { adoptGuest } from './adopt-guest'
import { forgetGuest, forgetMember, rememberDevice, rememberMember, rememberUnfinished } from './browser'
import { accountAction, pageAction } from './guard'
import { givenLogin } from './login'
import { seeNews } from './news'
import { requireProof } from './proof'
import {
  changePassword,
  changePasswordShape,
  currentPasswordShape,
  recover,
  recoverShape,
  renewCodes,
  renewCodesShape,
} from './recovery'
import { endAllSessions, endSession, signOut } from './session-service'
import { signIn, signInShape } from './sign-in'
import { signUp, signUpShape } from './sign-up'

const next = shortText(2000).optional()

export const signUpAction = accountAction({
  name: 'signUp',
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
  shape: z.strictObject({}),
  run: async (visit) => {
    const member = memberOf(visit)
    if (!visit.guest) throw new Problem('conflict', 'guest_gone')
    await adoptGuest(visit.guest.owner, member.owner)
    await forgetGuest()
    return settings(visit, 'adopted')
  },
})

export const signOutAction = accountAction({
  name: 'signOut',
  shape: z.strictObject({}),
  run: async (visit) => {
    if (visit.member) await signOut(visit.member, visit)
    await forgetMember()
    return { to: address(visit.locale, '/sign-in', { notice: 'signed_out' }) }
  },
})

export const signOutEverywhereAction = accountAction({
  name: 'signOutEverywhere',
  shape: z.strictObject({}),
  run: async (visit) => {
    await endAllSessions(memberOf(visit), visit)
    await forgetMember()
    return { to: address(visit.locale, '/sign-in', { notice: 'signed_out_everywhere' }) }
  },
})

export const endSessionAction = accountAction({
  name: 'endSession',
  shape: z.strictObject({ session: shortText(100, 'session_gone').pipe(z.uuid('session_gone')) }),
  run: async (visit, { session }) => {
    const member = memberOf(visit)
    await endSession(member, session, visit)
    if (session !== member.sessionId) return settings(visit, 'session_ended')
    await forgetMember()
    return { to: address(visit.locale, '/sign-in', { notice: 'signed_out' }) }
  },
})

export const changePasswordAction = accountAction({
  name: 'changePassword',
  shape: changePasswordShape.extend({ login: givenLogin.optional() }),
  run: async (visit, { login, ...given }) => {
    await changePassword(memberOf(visit), given, visit)
    return settings(visit, given.end_keys ? 'password_changed_keys' : 'password_changed')
  },
})

export const renewCodesAction = accountAction({
  name: 'renewCodes',
  shape: renewCodesShape.extend({ login: givenLogin.optional() }),
  run: async (visit, { login, ...given }) => ({ codes: await renewCodes(memberOf(visit), given, visit) }),
})

export const recoverAction = accountAction({
  name: 'recover',
  shape: recoverShape,
  run: async (visit, input) => {
    await rememberDevice(await recover(input, visit), visit)
    return { to: address(visit.locale, '/sign-in', { notice: 'recovered' }) }
  },
})

/** The password once more; the page then offers what needed it. */
export const proveAction = accountAction({
  name: 'prove',
  shape: currentPasswordShape.extend({ login: givenLogin.optional() }),
  run: async (visit, { current_password }) => {
    const { now, requestId, locale, address: from } = visit
    await requireProof({ actor: memberOf(visit), now, requestId, locale, address: from }, current_password)
    return { to: `${address(locale, '/settings', { notice: 'proven' })}#data` }
  },
})

export const seeNewsAction = pageAction({
  name: 'seeNews',
  shape: z.strictObject({ until: z.coerce.number().int() }),
  limit: 'reads',
  run: async ({ actor, now }, { until }) => {
    await seeNews(actor, until, now)
    return {}
  },
})
