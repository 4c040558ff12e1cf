'use server'
// What the forms of the settings do with calendars. A new address is answered in the form's own place.
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { accountAction } from '@/lib/identity/doors/form'
import { env } from '@/lib/platform/env'
import { address } from '@/lib/platform/i18n/navigation'
import { calendarForm, calendarNamed } from './schema'
import { endCalendar, makeCalendar } from './service'

export const makeCalendarAction = accountAction({
  name: 'makeCalendar',
  who: 'somebody',
  limit: 'keys.write',
  shape: calendarForm,
  run: async (ctx, asked) => {
    const path = await makeCalendar(ctx, asked)
    refresh()
    // Without a configured origin, the one that the browser's own page has: it was compared with ours when the form came.
    const origin = env().PUBLIC_ORIGIN ?? (await headers()).get('origin') ?? ''
    return { codes: [origin + path] }
  },
})

export const endCalendarAction = accountAction({
  name: 'endCalendar',
  who: 'somebody',
  limit: 'keys.write',
  shape: calendarNamed,
  run: async (ctx, { profile_id }) => {
    await endCalendar(ctx, profile_id)
    return { to: address(ctx.locale, '/settings/calendar', { notice: 'calendar_ended' }) }
  },
})
