// What surrounds the numbers, folded away: the birth, the moon and the pillars of the reading, heartbeat and place.
import { useLocale, useTranslations } from 'next-intl'
import type { PersonResult } from '@/lib/engine'
import { useBirthLines, usePillarText } from './birth-lines'
import { Code } from './code'
import { glossaryEntry } from './glossary'
import { Lines, type ResultLine } from './lines'
import { instantText } from './numerals'

interface SkyAndBirthProps {
  result: PersonResult
  /** ISO 8601, as the reading has it. */
  moment: string
}

export function SkyAndBirth({ result, moment }: SkyAndBirthProps) {
  const t = useTranslations('reading')
  const groups = [
    { heading: t('group_birth'), lines: useBirthLines(result.birth) },
    { heading: t('group_sky'), lines: useMoon(result, moment) },
    { heading: t('group_pillars'), lines: usePillars(result) },
    { heading: t('group_heart'), lines: useHeart(result) },
    { heading: t('group_place'), lines: usePlace(result) },
  ]
  return (
    <details className="border-t border-hairline pt-2">
      <summary className="disclosure flex min-h-11 items-center font-semibold">{t('sky_and_birth')}</summary>
      <div className="grid gap-6 py-2">
        <p className="text-[0.9375em] text-muted">{t('open_a_line')}</p>
        {groups.map((group) => (
          <Lines key={group.heading} {...group} trace={result.trace} />
        ))}
      </div>
    </details>
  )
}

function useMoon({ sky }: PersonResult, moment: string): ResultLine[] {
  const t = useTranslations('reading')
  const phases = useTranslations('moon_phases')
  const locale = useLocale()
  const { moon } = sky
  return [
    {
      label: glossaryEntry('moon_phase', locale).title,
      value: phases(moon.phase_name),
      term: 'moon_phase',
      paths: ['sky.moon.phase_name', 'sky.moon.phase_index', 'sky.moon.elongation_deg'],
    },
    {
      label: glossaryEntry('moon_age', locale).title,
      value: t('days', { days: moon.age_days }),
      term: 'moon_age',
      paths: ['sky.moon.age_days'],
    },
    {
      label: glossaryEntry('illumination', locale).title,
      value: t('percent', { percent: Math.round(moon.illumination_percent) }),
      term: 'illumination',
      paths: ['sky.moon.illumination_percent'],
    },
    {
      label: t('next_new_moon'),
      value: sky.model === 'ephemeris' ? instantText(sky.moon.next_new_moon, moment, locale) : null,
      paths: ['sky.moon.next_new_moon'],
    },
  ]
}

function usePillars({ pillars }: PersonResult): ResultLine[] {
  const t = useTranslations('reading')
  const pillarText = usePillarText()
  const names = [
    ['year', t('year_pillar')],
    ['month', t('month_pillar')],
    ['day', t('day_pillar')],
    ['hour', t('hour_pillar')],
  ] as const
  return names.map(([name, label]): ResultLine => {
    const pillar = pillars[name]
    return {
      label,
      value: pillar && (
        <>
          {pillarText(pillar)} <Code>{pillar.token}</Code>
        </>
      ),
      term: 'pillar',
      paths: [`pillars.${name}`],
    }
  })
}

function useHeart({ heartbeat }: PersonResult): ResultLine[] {
  const t = useTranslations('reading')
  const elements = useTranslations('elements')
  const locale = useLocale()
  const { bpm, source, beats_per_day, lifetime_beats, element } = heartbeat
  return [
    {
      label: glossaryEntry('heartbeat', locale).title,
      value: t(source === 'actual' ? 'beats_actual' : 'beats_estimated', { bpm }),
      term: 'heartbeat',
      paths: ['heartbeat.bpm'],
    },
    {
      label: t('beats_per_day'),
      value: t('count', { count: beats_per_day }),
      paths: ['heartbeat.beats_per_day'],
    },
    {
      label: t('lifetime_beats'),
      value: t('count', { count: lifetime_beats }),
      paths: ['heartbeat.lifetime_beats'],
    },
    {
      label: t('heart_element'),
      value: elements(element),
      term: 'element',
      paths: ['heartbeat.element'],
    },
  ]
}

function usePlace({ location }: PersonResult): ResultLine[] {
  const t = useTranslations('reading')
  const elements = useTranslations('elements')
  const sides = useTranslations('sides')
  const polarities = useTranslations('polarities')
  if (!location) return []
  const { element, lat_hemisphere, lon_hemisphere, lat_polarity, lon_polarity } = location
  const latitude = t('side', { side: sides(lat_hemisphere), polarity: polarities(lat_polarity) })
  const longitude = t('side', { side: sides(lon_hemisphere), polarity: polarities(lon_polarity) })
  return [
    {
      label: t('place_element'),
      value: elements(element),
      term: 'location',
      paths: ['location.element'],
    },
    {
      label: t('hemispheres'),
      value: t('hemispheres_value', { latitude, longitude }),
      term: 'polarity',
      paths: ['location.lat_hemisphere', 'location.lon_hemisphere'],
    },
  ]
}
