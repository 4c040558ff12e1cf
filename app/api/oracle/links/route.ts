// The profiles of others that are the caller's own person: list them, and accept an invitation.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { acceptance } from '@/lib/links/schema'
import { acceptedLink, acceptInvitation, listLinks } from '@/lib/links/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/links', {
  GET: guarded({
    scope: 'account',
    limit: 'reads',
    run: async (ctx) => ({ status: 200, body: await listLinks(ctx) }),
  }),
  POST: guarded({
    scope: 'account',
    limit: 'invitations',
    body: acceptance,
    run: async (ctx, { body }) => ({ status: 201, body: await acceptInvitation(ctx, body.token) }),
    again: async (ctx, { body }) => ({ status: 201, body: await acceptedLink(ctx, body.token) }),
  }),
})
