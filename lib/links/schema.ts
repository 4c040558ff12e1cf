// The shapes of invitations and links.
import { z } from 'zod'
import { shortText } from '@/lib/platform/text'

/** 256 random bits as they stand in a link. */
export const INVITATION_TOKEN = /^[A-Za-z0-9_-]{43}$/

export const acceptance = z.strictObject({
  token: shortText(100, 'invitation_gone').regex(INVITATION_TOKEN, { error: 'invitation_gone' }),
})

/** An open invitation; its link is told only when it is made. */
export interface Invitation {
  profile_id: string
  created_at: string
  expires_at: string
}
export interface NewInvitation extends Invitation {
  token: string
  /** Path of the page that accepts it, to be opened on this server. */
  path: string
}

/** A profile of somebody else that is the asking account's own person. */
export interface Link {
  profile_id: string
  /** Null where it does not open; then `unreadable` names it. */
  name: string | null
  unreadable?: string[]
}

/** What the small forms about one profile send. */
export const profileNamed = z.strictObject({ profile_id: shortText(100) })
