// The door of the pages: who looks.
import { cache } from 'react'
import type { Context } from '@/lib/platform/context'
import { visit } from '../proof/browser'

/** Who looks at a page; null when nobody has written anything from this browser yet. Once a request. */
export const pageContext = cache(async (): Promise<Context | null> => {
  const { now, requestId, locale, address, member, guest } = await visit()
  const actor = member ?? guest
  return actor && { actor, now, requestId, locale, address }
})
