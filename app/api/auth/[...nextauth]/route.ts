// next-auth's own protocol (csrf, session, sign-in, sign-out), for clients that speak it. Our pages use server actions.
import { answerAuth } from '@/lib/identity/auth-protocol'
import { endpoint, openDirect } from '@/lib/identity/doors/route'

const protocol = openDirect(({ request, now, requestId }) => answerAuth({ request, now, requestId }))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/auth/{...nextauth}', {
  GET: protocol,
  POST: protocol,
})
