// One profile of the caller: read, change, delete.
import { endpoint, guarded } from '@/lib/identity/route'
import { profileChange } from '@/lib/profiles/schema'
import { deleteProfile, getProfile, updateProfile } from '@/lib/profiles/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/users/[id]', {
  GET: guarded({
    run: async (ctx, { params }) => ({ status: 200, body: await getProfile(ctx, params.id ?? '') }),
  }),
  PATCH: guarded({
    body: profileChange,
    run: async (ctx, { params, body }) => ({
      status: 200,
      body: await updateProfile(ctx, params.id ?? '', body),
    }),
  }),
  DELETE: guarded({
    run: async (ctx, { params }) => {
      await deleteProfile(ctx, params.id ?? '')
      return { status: 204 }
    },
  }),
})
