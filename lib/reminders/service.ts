// A person's calendar at a private address, for the calendar program of whoever has the address. Knows no HTTP; throws `Problem`.
import { newFeedToken } from '@/lib/identity/proof/feeds'
import { refuseScope } from '@/lib/identity/proof/scopes'
import { hashSecret } from '@/lib/identity/proof/secret'
import type { Context } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { requireProfile } from '@/lib/profiles/service'
import { removeCalendar, replaceCalendar, selectCalendars } from './repository'
import type { Calendar, CalendarInput } from './schema'

export type { Calendar } from './schema'

/** A guest's account hangs on one cookie: an address would outlive the only way to end it. */
function refuseGuest({ actor }: Context): void {
  refuseScope(actor, 'account')
  if (actor.kind === 'guest') throw new Problem('forbidden', 'calendar_needs_member')
}

/** Newest first. */
export const listCalendars = ({ actor }: Context): Promise<Calendar[]> => selectCalendars(actor.owner)

/**
 * The address is told this once; it ends the one before. @returns its path
 * @throws Problem 403 for a guest or somebody else's profile, 404 for none
 */
export async function makeCalendar(ctx: Context, { profile_id, language }: CalendarInput): Promise<string> {
  refuseGuest(ctx)
  await requireProfile(ctx, profile_id)
  const token = newFeedToken()
  const profileId = profile_id.toLowerCase()
  const made = await replaceCalendar(ctx, {
    ...{ id: newId(ctx.now), profileId, tokenHash: hashSecret(token), locale: language },
  })
  if (!made) throw new Problem('not_found', 'user_not_found')
  return `/api/calendar/${token}.ics`
}

/** The address answers nobody any more, from the next request on. @throws Problem 403 and 404 as `makeCalendar`, 404 where there is none */
export async function endCalendar(ctx: Context, profileId: string): Promise<void> {
  refuseGuest(ctx)
  await requireProfile(ctx, profileId)
  if (!(await removeCalendar(ctx, profileId.toLowerCase()))) throw new Problem('not_found', 'calendar_none')
}
