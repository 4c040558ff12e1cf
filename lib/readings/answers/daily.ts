// The words of a day as they are answered, with the numbers and the sky that they rest on.
import { z } from 'zod'
import { SECTION_KEYS } from '@/lib/interpretation/schema'
import { id } from '@/lib/platform/answer-parts'
import { phaseName, rootNumber as root } from './vocabulary'
import { locale } from './words'

export const dailyAnswer = z
  .strictObject({
    date: z.iso.date().describe('The day, Gregorian.'),
    user_id: id,
    locale,
    text: z.string().describe('All of it, 40 to 70 words.'),
    source: z.enum(['builtin', 'ai']),
    sections: z.array(z.strictObject({ key: z.enum(SECTION_KEYS), title: z.string(), text: z.string() })),
    numbers: z.strictObject({
      life_path: root,
      personal_year: root,
      personal_month: root,
      personal_day: root,
      day_number: root.describe('Of the date itself, for everybody.'),
    }),
    sky: z.strictObject({
      phase_name: phaseName,
      illumination_percent: z.number().min(0).max(100),
      age_days: z.number().describe('Since new moon.'),
    }),
  })
  .meta({ id: 'Daily' })
export type Daily = z.output<typeof dailyAnswer>
