// The shapes of invitations and links.
import { z } from 'zod'
import { id, instant, unreadable } from '@/lib/platform/answer-parts'
import { shortText } from '@/lib/platform/text'

/** 256 random bits as they stand in a link. */
export const INVITATION_TOKEN = /^[A-Za-z0-9_-]{43}$/

const EXAMPLE_TOKEN = 'k7Qm2ZxV9bT4rWc8LpN1sYdF6hJ3gA0uEoXiKtMqBvR'

export const acceptance = z
  .strictObject({
    token: shortText(100, 'invitation_gone').regex(INVITATION_TOKEN, { error: 'invitation_gone' }),
  })
  .meta({ examples: [{ token: EXAMPLE_TOKEN }] })

export const invitation = z
  .strictObject({ profile_id: id, created_at: instant, expires_at: instant })
  .meta({ id: 'Invitation', description: 'An open invitation; its link is told only when it is made.' })

export const newInvitation = invitation
  .extend({
    token: z.string().regex(INVITATION_TOKEN).describe('Told this once.'),
    path: z.string().describe('The page of this server that accepts it.'),
  })
  .meta({ id: 'NewInvitation', description: 'The only answer that holds the link itself.' })

export const link = z
  .strictObject({
    profile_id: id,
    name: z.string().nullable().describe('null where it does not open.'),
    unreadable: unreadable.optional(),
  })
  .meta({ id: 'Link', description: 'A profile of somebody else that is the asking account’s own person.' })

export const linkList = z.array(link).describe('Newest first.')

export type Invitation = z.output<typeof invitation>
export type NewInvitation = z.output<typeof newInvitation>
export type Link = z.output<typeof link>

/** What the small forms about one profile send. */
export const profileNamed = z.strictObject({ profile_id: shortText(100) })
