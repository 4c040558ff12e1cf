// next-auth's own protocol (csrf, session, sign-in, sign-out), for clients that speak it. Our pages use server actions.

import { endpoint, openDirect } from '@/lib/identity/doors/route'
import { answerAuth } from '@/lib/identity/proof/auth-protocol'

const protocol = openDirect(({ request, now, requestId }) => answerAuth({ request, now, requestId }))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/auth/{...nextauth}', {
  GET: protocol,
  POST: protocol,
})
