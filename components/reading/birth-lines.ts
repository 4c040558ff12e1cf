// What a birthday says beside its numbers. What an unknown hour or place of birth leaves open is said, never guessed.
import { useLocale, useTranslations } from 'next-intl'
import type { Birth, BirthMoon, BirthUncertainty, Pillar, Zodiac } from '@/lib/engine'
import { dateOfJdn } from '@/lib/interpretation/format'
import { glossaryEntry } from './glossary'
import type { ResultLine } from './lines'
import { dayText, plainNumber } from './numerals'

export function usePillarText() {
  const t = useTranslations('reading')
  const animals = useTranslations('animals')
  const elements = useTranslations('elements')
  return ({ element, animal }: Pillar) => t('pillar', { element: elements(element), animal: animals(animal) })
}

export function useBirthLines({ jdn, zodiac, moon, year_pillar, uncertain }: Birth): ResultLine[] {
  const t = useTranslations('reading')
  const animals = useTranslations('animals')
  const phases = useTranslations('moon_phases')
  const locale = useLocale()
  const pillarText = usePillarText()
  const zodiacText = ({ animal, year }: Zodiac) =>
    t('zodiac_value', { animal: animals(animal), year: plainNumber(year, locale) })
  const moonText = ({ phase_name }: BirthMoon) => phases(phase_name)
  const either = (a: string, b: string) => t('either', { a, b })
  const textOf = (open: BirthUncertainty) => {
    if (open.what === 'zodiac') return either(zodiacText(open.candidates[0]), zodiacText(open.candidates[1]))
    if (open.what === 'moon') return either(moonText(open.candidates[0]), moonText(open.candidates[1]))
    return either(pillarText(open.candidates[0]), pillarText(open.candidates[1]))
  }
  /** The value, or both values where it is open which of them holds. */
  const perhaps = (what: BirthUncertainty['what'], known: string, note: string) => {
    const index = uncertain.findIndex((one) => one.what === what)
    const open = uncertain[index]
    const path = `birth.${what}`
    return open
      ? { value: textOf(open), notes: [note], paths: [path, `birth.uncertain.${index}`] }
      : { value: known, paths: [path] }
  }
  return [
    { label: t('born'), value: dayText(dateOfJdn(jdn), locale), term: 'julian_day', paths: ['birth.jdn'] },
    {
      label: glossaryEntry('zodiac', locale).title,
      term: 'zodiac',
      ...perhaps('zodiac', zodiacText(zodiac), t('uncertain_year')),
    },
    {
      label: t('birth_year_pillar'),
      term: 'pillar',
      ...perhaps('year_pillar', pillarText(year_pillar), t('uncertain_year')),
    },
    {
      label: t('birth_moon'),
      term: 'moon_phase',
      ...perhaps('moon', moonText(moon), t('uncertain_moon')),
    },
  ]
}
