// What the pages about accounts show of whoever looks at them.

import { unfinishedHere, visit } from '@/lib/identity/proof/browser'
import { loginOf } from '@/lib/identity/proof/login'
import { type News, newsOf } from '@/lib/identity/proof/news'
import { isProven } from '@/lib/identity/proof/password-again'
import { countCodes } from '@/lib/identity/proof/recovery-codes'
import { type SecondFactorView, viewSecondFactor } from '@/lib/identity/proof/second-factor'
import { listSessions, ownerOfUnfinished, type SeenSession } from '@/lib/identity/proof/sessions'
import { errorFields, log } from '@/lib/platform/log'
import { holdingsOf } from '../whole/adopt'

export interface Holdings {
  profiles: number
  readings: number
}

export interface MemberView {
  login: string
  /** Recovery codes left. */
  codes: number
  sessions: SeenSession[]
  sessionId: string | undefined
  secondFactor: SecondFactorView
  /** Whether the password was given a short while ago. */
  proven: boolean
  /** Milliseconds since 1970, when the page was asked for. */
  now: number
}

/** The name that this browser is signed in with; null when it is not, empty when the name does not open. */
export async function signedInAs(): Promise<string | null> {
  const { member } = await visit()
  return member && loginOf(member.owner)
}

/** What a guest of this browser made; null when there is no guest, or nothing. */
export async function guestHoldings(): Promise<Holdings | null> {
  const { guest } = await visit()
  if (!guest) return null
  const holdings = await holdingsOf(guest.owner)
  return holdings.profiles + holdings.readings > 0 ? holdings : null
}

/** Null when nobody is signed in here. */
export async function memberView(): Promise<MemberView | null> {
  const { member, now } = await visit()
  if (!member) return null
  const [login, codes, sessions, proven] = await Promise.all([
    loginOf(member.owner),
    countCodes(member.owner),
    listSessions(member.owner, now),
    isProven({ actor: member, now }),
  ])
  const secondFactor = await viewSecondFactor(member.owner, login ?? '')
  return { login: login ?? '', codes, sessions, sessionId: member.sessionId, secondFactor, proven, now }
}

/** Whether this browser has given the right password and still owes the code of the second factor. */
export async function owesCode(): Promise<boolean> {
  const [id, { now }] = await Promise.all([unfinishedHere(), visit()])
  return id !== null && (await ownerOfUnfinished(id, now)) !== null
}

/** What a member should hear of, and until when that is; null when there is nothing. A page is shown without it rather than not at all. */
export async function ownNews(): Promise<{ news: News; until: number } | null> {
  try {
    const { member, now } = await visit()
    const news = member && (await newsOf(member))
    return news && { news, until: now }
  } catch (error) {
    log('warn', { event: 'news_not_told', ...errorFields(error) })
    return null
  }
}
