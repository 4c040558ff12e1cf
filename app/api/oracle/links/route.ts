// The profiles of others that are the caller's own person: list them, and accept an invitation.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { acceptance, link, linkList } from '@/lib/links/schema'
import { acceptedLink, acceptInvitation, listLinks } from '@/lib/links/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/links', {
  GET: guarded({
    name: 'listLinks',
    does: 'Lists the profiles of others that are this account’s own person',
    answer: linkList,
    scope: 'account',
    limit: 'reads',
    run: async (ctx) => ({ body: await listLinks(ctx) }),
  }),
  POST: guarded({
    name: 'acceptInvitation',
    does: 'Accepts an invitation: the profile is this account’s own person',
    status: 201,
    answer: link,
    refuses: ['not_found', 'conflict'],
    scope: 'account',
    limit: 'invitations',
    body: acceptance,
    run: async (ctx, { body }) => ({ body: await acceptInvitation(ctx, body.token) }),
    again: async (ctx, { body }) => ({ body: await acceptedLink(ctx, body.token) }),
  }),
})
