// What is held of people here: that there is a calendar of a person, and in which language. Its address is nowhere.
import { exportedList, type Holdings } from '@/lib/platform/holdings'
import { listCalendars } from './service'

export const holdings: Holdings = {
  models: ['CalendarFeed'],
  exported: (ctx) => [
    exportedList({
      name: 'calendars',
      pages: (async function* () {
        yield await listCalendars(ctx)
      })(),
    }),
  ],
  adopt: (tx, guest, member) =>
    tx.calendarFeed.updateMany({ where: { accountId: guest }, data: { accountId: member } }),
}
