// What was noticed and when, of a reading and of its line in a list.
import type { SignType } from '@/lib/engine'
import { dayOfMoment, dayText } from './numerals'
import type { Sign } from './presented'
import type { Reader } from './reader'

/** @param moment ISO 8601 with offset, or a date alone */
export const presentSign = (type: SignType, value: string, moment: string, { locale, t }: Reader): Sign => ({
  kind: type,
  type: t(`sign_types.${type}`),
  value,
  day: dayText(dayOfMoment(moment), locale),
  moment,
})
