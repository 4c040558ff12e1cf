'use server'
// What the forms of the settings and of an invitation do with links. A new link is answered in the form's own place.
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import type { Visit } from '@/lib/identity/browser'
import { accountAction } from '@/lib/identity/guard'
import { takeCallOf } from '@/lib/identity/limit'
import type { Context } from '@/lib/platform/context'
import { env } from '@/lib/platform/env'
import { address } from '@/lib/platform/i18n/navigation'
import { Problem } from '@/lib/platform/problem'
import type { LimitName } from '@/lib/platform/rate-limit/limits'
import { acceptance, profileNamed } from './schema'
import { acceptInvitation, endLink, invite, revokeInvitation } from './service'

async function contextOf({ member, guest, ...visit }: Visit, limit: LimitName): Promise<Context> {
  const actor = member ?? guest
  if (!actor) throw new Problem('unauthenticated', 'sign_in_again')
  await takeCallOf(actor, limit, visit.now)
  const { now, requestId, locale, address } = visit
  return { actor, now, requestId, locale, address }
}

const settings = ({ locale }: Visit) => ({ to: `${address(locale, '/settings')}#people` })

export const inviteAction = accountAction({
  name: 'invite',
  shape: profileNamed,
  run: async (visit, { profile_id }) => {
    const { path } = await invite(await contextOf(visit, 'invitations'), profile_id)
    refresh()
    // Without a configured origin, the one that the browser's own page has: it was compared with ours when the form came.
    const origin = env().PUBLIC_ORIGIN ?? (await headers()).get('origin') ?? ''
    return { codes: [origin + address(visit.locale, path)] }
  },
})

export const revokeInvitationAction = accountAction({
  name: 'revokeInvitation',
  shape: profileNamed,
  run: async (visit, { profile_id }) => {
    await revokeInvitation(await contextOf(visit, 'profiles.write'), profile_id)
    return settings(visit)
  },
})

export const endLinkAction = accountAction({
  name: 'endLink',
  shape: profileNamed,
  run: async (visit, { profile_id }) => {
    await endLink(await contextOf(visit, 'profiles.write'), profile_id)
    return settings(visit)
  },
})

export const acceptInvitationAction = accountAction({
  name: 'acceptInvitation',
  shape: acceptance,
  run: async (visit, { token }) => {
    await acceptInvitation(await contextOf(visit, 'invitations'), token)
    return { to: address(visit.locale, '/oracle', { history: '1', person: 'all', notice: 'linked' }) }
  },
})
