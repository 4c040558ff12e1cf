// The shapes of a calendar: what its form sends, and what is told of it. Safe on both sides.
import { z } from 'zod'
import { id, instant } from '@/lib/platform/answer-parts'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { shortText } from '@/lib/platform/text'

/** A person's calendar, and the language of its words. */
export const calendarForm = z.strictObject({
  profile_id: shortText(100),
  language: z.enum(LOCALES),
})
export type CalendarInput = z.output<typeof calendarForm>

export const calendarNamed = z.strictObject({ profile_id: shortText(100) })

export const calendar = z
  .strictObject({ profile_id: id, locale: z.enum(LOCALES), created_at: instant })
  .meta({ id: 'Calendar', description: 'A person’s calendar; its address is told only when it is made.' })
export type Calendar = z.output<typeof calendar>
