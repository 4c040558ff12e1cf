// The one-time link by which a person makes a profile of the caller its own: is there one, make one, revoke it.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { invitation, newInvitation } from '@/lib/links/schema'
import { getInvitation, invite, revokeInvitation } from '@/lib/links/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(
  '/api/oracle/users/[id]/invitation',
  {
    GET: guarded({
      name: 'getInvitation',
      does: 'Shows the open invitation to a profile',
      answer: invitation,
      scope: 'profiles:write',
      limit: 'reads',
      run: async (ctx, { params }) => ({ body: await getInvitation(ctx, params.id ?? '') }),
    }),
    POST: guarded({
      name: 'createInvitation',
      does: 'Makes an invitation to a profile, in place of the one before',
      status: 201,
      answer: newInvitation,
      refuses: ['conflict'],
      scope: 'profiles:write',
      limit: 'invitations',
      again: 'secret',
      run: async (ctx, { params }) => ({ body: await invite(ctx, params.id ?? '') }),
    }),
    DELETE: guarded({
      name: 'revokeInvitation',
      does: 'Revokes the open invitation to a profile',
      scope: 'profiles:write',
      limit: 'profiles.write',
      run: async (ctx, { params }) => {
        await revokeInvitation(ctx, params.id ?? '')
        return {}
      },
    }),
  },
)
