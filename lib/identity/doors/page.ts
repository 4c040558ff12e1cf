// The mouth of the pages: who looks, and the things that an address names.
import { cache } from 'react'
import type { z } from 'zod'
import type { Context } from '@/lib/platform/context'
import { surroundings, visit } from '../proof/browser'
import { type BrowserDoor, passBrowser } from './browser-door'
import type { Outcome, Who } from './door'

/** Who looks at a page; null when nobody has written anything from this browser yet. Once a request. */
export const pageContext = cache(async (): Promise<Context | null> => {
  const { now, requestId, locale, address, member, guest } = await visit()
  const actor = member ?? guest
  return actor && { actor, now, requestId, locale, address }
})

/** Shows a thing, or why it cannot be shown to who looks; a fault of ours is one of the page. */
export function pageDoor<By extends Exclude<Who, 'newcomer'>, Shape extends z.ZodType, Done>(
  door: BrowserDoor<By, Shape, Done>,
): (given: unknown) => Promise<Outcome<Done>> {
  return async (given) => {
    const outcome = await passBrowser(door, 'page', await surroundings(), given)
    if ('problem' in outcome && outcome.problem.status >= 500) throw outcome.problem
    return outcome
  }
}
