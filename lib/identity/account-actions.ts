'use server'
// What the forms of accounts do: sign up, in and out, new passwords, and which browsers stay signed in.
import { z } from 'zod'
import type { Actor } from '@/lib/platform/context'
import { address } from '@/lib/platform/i18n/navigation'
import { Problem } from '@/lib/platform/problem'
import { adoptGuest } from './adopt-guest'
import { forgetGuest, forgetMember, rememberMember, type Visit } from './browser'
import { accountAction } from './guard'
import {
  changePassword,
  changePasswordShape,
  currentPasswordShape,
  recover,
  recoverShape,
  renewCodes,
} from './recovery'
import { relativePath } from './relative-path'
import { endAllSessions, endSession, signOut } from './session-service'
import { signIn, signInShape } from './sign-in'
import { signUp, signUpShape } from './sign-up'

const next = z.string().optional()

function memberOf({ member }: Visit): Actor {
  if (!member) throw new Problem('unauthenticated', 'sign_in_again')
  return member
}
const settings = ({ locale }: Visit, notice: string) => ({ to: address(locale, '/settings', { notice }) })

export const signUpAction = accountAction({
  name: 'signUp',
  shape: signUpShape.extend({ next }),
  run: async (visit, { login, password }) => {
    if (visit.member) throw new Problem('conflict', 'signed_in_already')
    const { sessionId, codes } = await signUp({ login, password }, visit.guest?.owner ?? null, visit)
    await rememberMember(sessionId, visit.secure)
    await forgetGuest()
    return { codes }
  },
})

export const signInAction = accountAction({
  name: 'signIn',
  shape: signInShape.extend({ next, adopt: z.literal('1').optional() }),
  run: async (visit, { login, password, next, adopt }) => {
    const { owner, sessionId } = await signIn({ login, password }, visit)
    await rememberMember(sessionId, visit.secure)
    if (adopt && visit.guest) {
      await adoptGuest(visit.guest.owner, owner)
      await forgetGuest()
    }
    return { to: relativePath(next, address(visit.locale, '/oracle')) }
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
  shape: z.strictObject({ session: z.uuid('session_gone') }),
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
  shape: changePasswordShape.extend({ login: z.string().optional() }),
  run: async (visit, { current_password, password }) => {
    await changePassword(memberOf(visit), { current_password, password }, visit)
    return settings(visit, 'password_changed')
  },
})

export const renewCodesAction = accountAction({
  name: 'renewCodes',
  shape: currentPasswordShape.extend({ login: z.string().optional() }),
  run: async (visit, { current_password }) => ({
    codes: await renewCodes(memberOf(visit), { current_password }, visit),
  }),
})

export const recoverAction = accountAction({
  name: 'recover',
  shape: recoverShape,
  run: async (visit, input) => {
    await recover(input, visit)
    return { to: address(visit.locale, '/sign-in', { notice: 'recovered' }) }
  },
})
