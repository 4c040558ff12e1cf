// One link, named by its profile: ended by the linked account or by the profile's owner.
import { endpoint, guarded } from '@/lib/identity/doors/route'
import { endLink } from '@/lib/links/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/oracle/links/[id]', {
  DELETE: guarded({
    name: 'endLink',
    does: 'Ends a link',
    scope: 'account',
    limit: 'profiles.write',
    run: async (ctx, { params }) => {
      await endLink(ctx, params.id ?? '')
      return {}
    },
  }),
})
