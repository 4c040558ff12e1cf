// The one-time link by which a person makes a profile of the caller its own: is there one, make one, revoke it.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { getInvitation, invite, revokeInvitation } from '@/lib/links/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(
  '/api/oracle/users/[id]/invitation',
  {
    GET: guarded({
      scope: 'profiles:write',
      limit: 'reads',
      run: async (ctx, { params }) => ({ status: 200, body: await getInvitation(ctx, params.id ?? '') }),
    }),
    POST: guarded({
      scope: 'profiles:write',
      limit: 'invitations',
      again: 'secret',
      run: async (ctx, { params }) => ({ status: 201, body: await invite(ctx, params.id ?? '') }),
    }),
    DELETE: guarded({
      scope: 'profiles:write',
      limit: 'profiles.write',
      run: async (ctx, { params }) => {
        await revokeInvitation(ctx, params.id ?? '')
        return { status: 204 }
      },
    }),
  },
)
