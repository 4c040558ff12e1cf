// One profile of the caller: read, change, delete.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { profileChange } from '@/lib/profiles/schema'
import { deleteProfile, getProfile, updateProfile } from '@/lib/profiles/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/users/[id]', {
  GET: guarded({
    scope: 'profiles:read',
    limit: 'reads',
    run: async (ctx, { params }) => ({ status: 200, body: await getProfile(ctx, params.id ?? '') }),
  }),
  PATCH: guarded({
    scope: 'profiles:write',
    limit: 'profiles.write',
    body: profileChange,
    run: async (ctx, { params, body }) => ({
      status: 200,
      body: await updateProfile(ctx, params.id ?? '', body),
    }),
  }),
  DELETE: guarded({
    scope: 'profiles:write',
    limit: 'profiles.write',
    run: async (ctx, { params }) => {
      await deleteProfile(ctx, params.id ?? '')
      return { status: 204 }
    },
  }),
})
