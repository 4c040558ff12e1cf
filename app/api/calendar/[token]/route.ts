// A person's calendar, for whoever has its private address.

import { momentFromIso } from '@/lib/engine'
import { byAddress, takeCall, takeCallOf } from '@/lib/identity/doors/limit'
import { endpoint, open } from '@/lib/identity/doors/route'
import { feedAt } from '@/lib/identity/proof/feeds'
import { LOCALE } from '@/lib/platform/i18n/locales'
import { Problem } from '@/lib/platform/problem'
import { icalendar } from '@/lib/presentation/icalendar'
import { READERS } from '@/lib/presentation/reader'
import { remindersOf } from '@/lib/presentation/reminders'
import { CLOCK } from '@/lib/presentation/sky-now'
import { getProfile } from '@/lib/profiles/service'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/calendar/[token]', {
  GET: open({
    name: 'getCalendar',
    does: 'Shows the calendar of a person to whoever has its private address, `{token}.ics`',
    status: 200,
    media: ['text/calendar'],
    refuses: ['not_found', 'rate_limited', 'unreadable'],
    run: async (call, request) => {
      const found = await feedAt(call.params.token ?? '')
      if (!found) {
        Object.assign(call.headers, await takeCall('refused', byAddress(request.headers), call.now))
        throw new Problem('not_found', 'calendar_none')
      }
      const { actor, locale } = found
      call.actor = actor
      Object.assign(call.headers, await takeCallOf(actor, 'calendar', call.now))
      const { now, requestId } = call
      const profile = await getProfile({ actor, now, requestId, locale }, actor.profileId)
      const person = {
        ...{ person: profile.id, birthday: momentFromIso(profile.birthday).date, now },
        zone: profile.time_zone ?? CLOCK[locale],
      }
      const name = READERS[locale].t('shell.brand')
      const events = remindersOf(person, locale)
      return new Response(icalendar({ name, language: LOCALE[locale].tag.slice(0, 2), now, events }), {
        headers: {
          'Content-Type': 'text/calendar; charset=utf-8',
          'Cache-Control': 'private, no-store',
        },
      })
    },
  }),
})
