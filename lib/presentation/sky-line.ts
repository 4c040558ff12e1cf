// Day and moon in a line, over a page.
import type { Locale } from '@/lib/platform/i18n/locales'
import { dayTold } from './day'
import { READERS } from './reader'
import type { SkyNow } from './sky-now'

/** “Thursday 26 November · waning gibbous, 96% lit”. */
export function skyLine({ date, moon }: SkyNow, locale: Locale): string {
  const { t } = READERS[locale]
  const { day } = dayTold(date, locale)
  const lit = t('reading.lit', { percent: moon.percent })
  return t('oracle.sky', { day, phase: t(`moon_phases.${moon.phase}`), lit })
}
