'use server'
// What the forms of the settings and of an invitation do with links. A new link is answered in the form's own place.
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { accountAction } from '@/lib/identity/doors/form'
import type { Context } from '@/lib/platform/context'
import { env } from '@/lib/platform/env'
import { address } from '@/lib/platform/i18n/navigation'
import { acceptance, profileNamed } from './schema'
import { acceptInvitation, endLink, invite, revokeInvitation } from './service'

const people = ({ locale }: Context, notice: string) => ({
  to: address(locale, '/settings/people', { notice }),
})

export const inviteAction = accountAction({
  name: 'invite',
  who: 'somebody',
  limit: 'invitations',
  shape: profileNamed,
  run: async (ctx, { profile_id }) => {
    const { path } = await invite(ctx, profile_id)
    refresh()
    // Without a configured origin, the one that the browser's own page has: it was compared with ours when the form came.
    const origin = env().PUBLIC_ORIGIN ?? (await headers()).get('origin') ?? ''
    return { codes: [origin + address(ctx.locale, path)] }
  },
})

export const revokeInvitationAction = accountAction({
  name: 'revokeInvitation',
  who: 'somebody',
  limit: 'profiles.write',
  shape: profileNamed,
  run: async (ctx, { profile_id }) => {
    await revokeInvitation(ctx, profile_id)
    return people(ctx, 'invitation_revoked')
  },
})

export const endLinkAction = accountAction({
  name: 'endLink',
  who: 'somebody',
  limit: 'profiles.write',
  shape: profileNamed,
  run: async (ctx, { profile_id }) => {
    await endLink(ctx, profile_id)
    return people(ctx, 'link_ended')
  },
})

export const acceptInvitationAction = accountAction({
  name: 'acceptInvitation',
  who: 'somebody',
  limit: 'invitations',
  shape: acceptance,
  run: async (ctx, { token }) => {
    await acceptInvitation(ctx, token)
    return { to: address(ctx.locale, '/oracle', { history: '1', notice: 'linked' }) }
  },
})
