// What a birthday says beside its numbers. What an unknown hour or place of birth leaves open is said, never guessed.
import type { Birth, BirthMoon, BirthUncertainty, Pillar, Zodiac } from '@/lib/engine'
import { dateOfJdn } from '@/lib/interpretation/format'
import { glossaryEntry } from './glossary'
import type { Result } from './lines'
import { dayText, plainNumber } from './numerals'
import type { Reader } from './reader'

export const pillarText = ({ element, animal }: Pillar, { t }: Reader): string =>
  t('reading.pillar', { element: t(`elements.${element}`), animal: t(`animals.${animal}`) })

export function birthResults(birth: Birth, reader: Reader): Result[] {
  const { jdn, zodiac, moon, year_pillar, uncertain } = birth
  const { locale, t } = reader
  const zodiacText = ({ animal, year }: Zodiac) =>
    t('reading.zodiac_value', { animal: t(`animals.${animal}`), year: plainNumber(year, locale) })
  const moonText = ({ phase_name }: BirthMoon) => t(`moon_phases.${phase_name}`)
  const either = (a: string, b: string) => t('reading.either', { a, b })
  const textOf = (open: BirthUncertainty) => {
    if (open.what === 'zodiac') return either(zodiacText(open.candidates[0]), zodiacText(open.candidates[1]))
    if (open.what === 'moon') return either(moonText(open.candidates[0]), moonText(open.candidates[1]))
    return either(pillarText(open.candidates[0], reader), pillarText(open.candidates[1], reader))
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
    {
      label: t('reading.born'),
      value: dayText(dateOfJdn(jdn), locale),
      term: 'julian_day',
      paths: ['birth.jdn'],
    },
    {
      label: glossaryEntry('zodiac', locale).title,
      term: 'zodiac',
      ...perhaps('zodiac', zodiacText(zodiac), t('reading.uncertain_year')),
    },
    {
      label: t('reading.birth_year_pillar'),
      term: 'pillar',
      ...perhaps('year_pillar', pillarText(year_pillar, reader), t('reading.uncertain_year')),
    },
    {
      label: t('reading.birth_moon'),
      term: 'moon_phase',
      ...perhaps('moon', moonText(moon), t('reading.uncertain_moon')),
    },
  ]
}
