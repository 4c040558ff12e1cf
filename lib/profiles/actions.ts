'use server'
// What the page's forms can do with profiles.
import { formAction } from '@/lib/identity/doors/form'
import { profileForm } from './schema'
import { createProfile } from './service'

export const createProfileAction = formAction({
  name: 'createProfile',
  who: 'newcomer',
  shape: profileForm,
  limit: 'profiles.write',
  run: async (ctx, input) => ({ profile_id: (await createProfile(ctx, input)).id }),
  show: ({ profile_id }) => ({ profile: profile_id, notice: 'created' }),
})
