// What the pages about accounts show of whoever looks at them.
import type { OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { holdingsOf } from './adopt-guest'
import { visit } from './browser'
import { countCodes } from './recovery-codes'
import { listSessions, type SeenSession } from './sessions'

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
  /** Milliseconds since 1970, when the page was asked for. */
  now: number
}

const loginOf = async (owner: OwnerId) =>
  (await db().account.findUnique({ where: { id: owner } }))?.login ?? null

/** The name that this browser is signed in with; null when it is not. */
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
  const [login, codes, sessions] = await Promise.all([
    loginOf(member.owner),
    countCodes(member.owner),
    listSessions(member.owner, now),
  ])
  return { login: login ?? '', codes, sessions, sessionId: member.sessionId, now }
}
