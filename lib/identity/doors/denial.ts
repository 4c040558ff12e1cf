// That somebody known was refused something is for its account to see. Only the route's pattern is kept.

import { recordEvent } from '@/lib/platform/audit'
import type { Actor } from '@/lib/platform/context'
import { errorFields, log } from '@/lib/platform/log'

interface Refused {
  actor?: Actor
  now: number
  requestId: string
  address?: string | undefined
  /** A route's pattern, or an action's name. */
  route: string
}

/** Never fails: what could not be noted is said in the log. */
export async function noteDenial({ actor, now, requestId, address, route }: Refused): Promise<void> {
  if (!actor) return
  const about = { resourceType: 'route', resourceId: route, accountId: actor.owner, success: false } as const
  await recordEvent({ now, action: 'denied', requestId, address, ...about }).catch((error) =>
    log('warn', { event: 'denial_not_noted', request_id: requestId, ...errorFields(error) }),
  )
}
