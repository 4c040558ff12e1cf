// What surrounds the numbers: the birth, the moon and the pillars of the reading, heartbeat and place.
import type { PersonResult } from '@/lib/engine'
import { birthResults, pillarText } from './birth'
import { glossaryEntry } from './glossary'
import { groupsOf, type Result } from './lines'
import { instantText } from './numerals'
import { type Part, part } from './presented'
import type { Reader } from './reader'

/** @param moment ISO 8601, as the reading has it */
export function skyAndBirth(result: PersonResult, moment: string, reader: Reader): Part {
  const { locale, t } = reader
  const groups = [
    { heading: t('reading.group_birth'), results: birthResults(result.birth, reader) },
    { heading: t('reading.group_sky'), results: moonResults(result, moment, reader) },
    { heading: t('reading.group_pillars'), results: pillarResults(result, reader) },
    { heading: t('reading.group_heart'), results: heartResults(result, reader) },
    { heading: t('reading.group_place'), results: placeResults(result, reader) },
  ]
  return part('fold', {
    heading: t('reading.sky_and_birth'),
    parts: groupsOf(groups, { trace: result.trace, locale }),
  })
}

function moonResults({ sky }: PersonResult, moment: string, { locale, t }: Reader): Result[] {
  const { moon } = sky
  return [
    {
      label: glossaryEntry('moon_phase', locale).title,
      value: t(`moon_phases.${moon.phase_name}`),
      term: 'moon_phase',
      paths: ['sky.moon.phase_name', 'sky.moon.phase_index', 'sky.moon.elongation_deg'],
    },
    {
      label: glossaryEntry('moon_age', locale).title,
      value: t('reading.days', { days: moon.age_days }),
      term: 'moon_age',
      paths: ['sky.moon.age_days'],
    },
    {
      label: glossaryEntry('illumination', locale).title,
      value: t('reading.percent', { percent: Math.round(moon.illumination_percent) }),
      term: 'illumination',
      paths: ['sky.moon.illumination_percent'],
    },
    {
      label: t('reading.next_new_moon'),
      value: sky.model === 'ephemeris' ? instantText(sky.moon.next_new_moon, moment, locale) : null,
      paths: ['sky.moon.next_new_moon'],
    },
  ]
}

function pillarResults({ pillars }: PersonResult, reader: Reader): Result[] {
  const { t } = reader
  const names = [
    ['year', t('reading.year_pillar')],
    ['month', t('reading.month_pillar')],
    ['day', t('reading.day_pillar')],
    ['hour', t('reading.hour_pillar')],
  ] as const
  return names.map(([name, label]): Result => {
    const pillar = pillars[name]
    return {
      label,
      value: pillar && pillarText(pillar, reader),
      code: pillar?.token,
      term: 'pillar',
      paths: [`pillars.${name}`],
    }
  })
}

function heartResults({ heartbeat }: PersonResult, { locale, t }: Reader): Result[] {
  const { bpm, source, beats_per_day, lifetime_beats, element } = heartbeat
  return [
    {
      label: glossaryEntry('heartbeat', locale).title,
      value: t(source === 'actual' ? 'reading.beats_actual' : 'reading.beats_estimated', { bpm }),
      term: 'heartbeat',
      paths: ['heartbeat.bpm'],
    },
    {
      label: t('reading.beats_per_day'),
      value: t('reading.count', { count: beats_per_day }),
      paths: ['heartbeat.beats_per_day'],
    },
    {
      label: t('reading.lifetime_beats'),
      value: t('reading.count', { count: lifetime_beats }),
      paths: ['heartbeat.lifetime_beats'],
    },
    {
      label: t('reading.heart_element'),
      value: t(`elements.${element}`),
      term: 'element',
      paths: ['heartbeat.element'],
    },
  ]
}

function placeResults({ location }: PersonResult, { t }: Reader): Result[] {
  if (!location) return []
  const { element, lat_hemisphere, lon_hemisphere, lat_polarity, lon_polarity } = location
  const latitude = t('reading.side', {
    side: t(`sides.${lat_hemisphere}`),
    polarity: t(`polarities.${lat_polarity}`),
  })
  const longitude = t('reading.side', {
    side: t(`sides.${lon_hemisphere}`),
    polarity: t(`polarities.${lon_polarity}`),
  })
  return [
    {
      label: t('reading.place_element'),
      value: t(`elements.${element}`),
      term: 'location',
      paths: ['location.element'],
    },
    {
      label: t('reading.hemispheres'),
      value: t('reading.hemispheres_value', { latitude, longitude }),
      term: 'polarity',
      paths: ['location.lat_hemisphere', 'location.lon_hemisphere'],
    },
  ]
}
