'use server'
// What the page's forms can do with profiles.
import { guardedAction } from '@/lib/identity/guard'
import { profileForm } from './schema'
import { createProfile } from './service'

export const createProfileAction = guardedAction({
  name: 'createProfile',
  shape: profileForm,
  limit: 'profiles.write',
  run: async (ctx, input) => ({ profile_id: (await createProfile(ctx, input)).id }),
  show: ({ profile_id }) => ({ profile: profile_id, notice: 'created' }),
})
