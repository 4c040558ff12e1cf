'use server'
// What the forms of the settings do with API keys. A new key is answered in the form's own place, never in an address.
import { refresh } from 'next/cache'
import type { Context } from '@/lib/platform/context'
import { address as pageAddress } from '@/lib/platform/i18n/navigation'
import { Problem } from '@/lib/platform/problem'
import type { Visit } from './browser'
import { accountAction } from './guard'
import { keyForm, revokeForm } from './key-schema'
import { createKey, revokeKey } from './key-service'
import { takeCallOf } from './limit'

const DAY_MS = 24 * 60 * 60 * 1000

/** A member, and no more often than the API allows. */
async function memberContext({ member, guest, now, requestId, locale, address }: Visit): Promise<Context> {
  if (!member)
    throw guest
      ? new Problem('forbidden', 'keys_need_member')
      : new Problem('unauthenticated', 'sign_in_again')
  await takeCallOf(member, 'keys.write', now)
  return { actor: member, now, requestId, locale, address }
}

export const createKeyAction = accountAction({
  name: 'createKey',
  shape: keyForm,
  run: async (visit, { life, ...asked }) => {
    const ctx = await memberContext(visit)
    const expires_at = life === 'never' ? null : new Date(ctx.now + Number(life) * DAY_MS)
    const { key } = await createKey(ctx, { ...asked, expires_at })
    refresh()
    return { codes: [key] }
  },
})

export const revokeKeyAction = accountAction({
  name: 'revokeKey',
  shape: revokeForm,
  run: async (visit, { key_id }) => {
    await revokeKey(await memberContext(visit), key_id)
    return { to: pageAddress(visit.locale, '/settings', { notice: 'key_revoked' }) }
  },
})
