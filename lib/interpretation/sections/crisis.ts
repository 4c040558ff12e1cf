// What is said to somebody in danger: static words, where to turn to, and no number of a reading.
import type { Locale } from '@/lib/platform/i18n/locales'
import { LANGUAGES } from '../languages'
import { type Country, LINES } from '../risk/places'
import type { Risk as RiskFound } from '../risk/risk'
import type { Section } from '../schema'

/** @param country where that is known; else those lines are named that speak the language, and where to find others */
export function crisisSections(
  { kind, outright }: RiskFound,
  locale: Locale,
  country: Country | null,
): Section[] {
  const { titles, kinds, hinted, home, places, lines, anywhere } = LANGUAGES[locale].crisis
  const { answer, step } = kinds[kind]
  const where = country ?? home
  const known = where && [places, ...LINES[where].map(({ id }) => lines[id])].join('\n')
  return [
    { key: 'answer', title: titles.answer, text: outright ? answer : `${hinted} ${answer}` },
    { key: 'step', title: titles.step, text: [step, ...(known ? [known] : []), anywhere].join('\n\n') },
  ]
}
