'use server'
// What the forms of the settings do with API keys. A new key is answered in the form's own place, never in an address.
import { refresh } from 'next/cache'
import { accountAction } from '@/lib/identity/doors/form'
import { settings } from '../entry/after-sign-in'
import { keyForm, revokeForm } from './schema'
import { createKey, revokeKey } from './service'

const DAY_MS = 24 * 60 * 60 * 1000

export const createKeyAction = accountAction({
  name: 'createKey',
  who: 'somebody',
  limit: 'keys.write',
  shape: keyForm,
  run: async (ctx, { life, ...asked }) => {
    const expires_at = life === 'never' ? null : new Date(ctx.now + Number(life) * DAY_MS)
    const { key } = await createKey(ctx, { ...asked, expires_at })
    refresh()
    return { codes: [key] }
  },
})

export const revokeKeyAction = accountAction({
  name: 'revokeKey',
  who: 'somebody',
  limit: 'keys.write',
  shape: revokeForm,
  run: async (ctx, { key_id }) => {
    await revokeKey(ctx, key_id)
    return settings(ctx, 'keys', 'key_revoked')
  },
})
