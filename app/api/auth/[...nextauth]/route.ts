// next-auth's own protocol (csrf, session, sign-in, sign-out), for clients that speak it. Our pages use server actions.
import { endpoint, open } from '@/lib/identity/doors/route'
import { answerAuth } from '@/lib/identity/proof/auth-protocol'

const protocol = open({
  name: 'signInProtocol',
  does: 'Speaks the protocol of next-auth',
  refuses: ['invalid_input', 'not_found', 'method_not_allowed', 'too_large'],
  run: ({ now, requestId }, request) => answerAuth({ request, now, requestId }),
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/auth/[...nextauth]', {
  GET: protocol,
  POST: protocol,
})
