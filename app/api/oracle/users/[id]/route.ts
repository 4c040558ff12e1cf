// One profile of the caller: read, change, delete.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { profile, profileChange } from '@/lib/profiles/schema'
import { deleteProfile, getProfile, updateProfile } from '@/lib/profiles/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/users/[id]', {
  GET: guarded({
    name: 'getProfile',
    does: 'Shows a profile',
    answer: profile,
    refuses: ['unreadable'],
    scope: 'profiles:read',
    limit: 'reads',
    run: async (ctx, { params }) => ({ body: await getProfile(ctx, params.id ?? '') }),
  }),
  PATCH: guarded({
    name: 'updateProfile',
    does: 'Changes a profile',
    answer: profile,
    refuses: ['unreadable', 'conflict'],
    scope: 'profiles:write',
    limit: 'profiles.write',
    body: profileChange,
    run: async (ctx, { params, body }) => ({
      body: await updateProfile(ctx, params.id ?? '', body),
    }),
  }),
  DELETE: guarded({
    name: 'deleteProfile',
    does: 'Deletes a profile and every reading in which it takes part',
    scope: 'profiles:write',
    limit: 'profiles.write',
    run: async (ctx, { params }) => {
      await deleteProfile(ctx, params.id ?? '')
      return {}
    },
  }),
})
