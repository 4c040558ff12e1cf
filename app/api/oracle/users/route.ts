// Profiles of the caller: list and create.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { pageHeaders } from '@/lib/platform/paging'
import { profile, profileInput, profileList, profileQuery } from '@/lib/profiles/schema'
import { createProfile, getProfile, listProfiles, type Profile } from '@/lib/profiles/service'

const path = '/api/oracle/users'
const created = (profile: Profile) => ({
  body: profile,
  headers: { Location: `${path}/${profile.id}` },
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(path, {
  GET: guarded({
    name: 'listProfiles',
    does: 'Lists the profiles, newest first',
    answer: profileList,
    headers: ['X-Total-Count', 'Link?'],
    scope: 'profiles:read',
    limit: 'reads',
    query: profileQuery,
    run: async (ctx, { query }) => {
      const list = await listProfiles(ctx, query)
      return { body: list.items, headers: pageHeaders(path, query, list) }
    },
  }),
  POST: guarded({
    name: 'createProfile',
    does: 'Makes a profile',
    status: 201,
    answer: profile,
    headers: ['Location'],
    refuses: ['not_found', 'conflict'],
    scope: 'profiles:write',
    limit: 'profiles.write',
    body: profileInput,
    run: async (ctx, { body }) => created(await createProfile(ctx, body)),
    again: async (ctx) => created(await getProfile(ctx, ctx.claimedId ?? '')),
  }),
})
