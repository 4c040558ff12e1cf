// The sky of a reading: the moon as it was, the four pillars, and the stamp of the moment as seals.
import { animalOf, elementOf, type PersonResult, type Pillar } from '@/lib/engine'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { pillarText } from './birth'
import { instantText } from './numerals'
import { line, type Part, part, type SkyPicture } from './presented'
import type { Reader } from './reader'

/** Half of the mean moon's month, in days; the true moon is asked for its elongation. */
const HALF_MONTH = 29.530588853 / 2

const isWaxing = ({ sky }: PersonResult): boolean =>
  sky.model === 'ephemeris' ? sky.moon.elongation_deg < 180 : sky.moon.age_days < HALF_MONTH

const TOKENS = ['month', 'day', 'hour', 'minute', 'second']

/** Behind the code of the weekday: two letters are an animal alone, four have its element. */
function sealsOf(stamp: string): SkyPicture['stamp']['seals'] {
  const [, ...tokens] = stamp.match(/[A-Z]{2,4}/g) ?? []
  return tokens.flatMap((token, place) => {
    const animal = animalOf(token)
    return animal ? [{ of: TOKENS[place] ?? token, animal, element: elementOf(token) }] : []
  })
}

function pillarsOf({ pillars }: PersonResult, { t }: Reader): { label: string; pillar: Pillar }[] {
  const all: [string, Pillar | null][] = [
    [t('reading.year_pillar'), pillars.year],
    [t('reading.month_pillar'), pillars.month],
    [t('reading.day_pillar'), pillars.day],
    [t('reading.hour_pillar'), pillars.hour],
  ]
  return all.flatMap(([label, pillar]) => (pillar ? [{ label, pillar }] : []))
}

/** @param result whose sky it is; everybody's in a reading is the same @param view whose moment it was */
export function sky(result: PersonResult, { moment, moonTilt }: ReadingView, reader: Reader): Part {
  const { locale, t } = reader
  const { moon } = result.sky
  const name = t(`moon_phases.${moon.phase_name}`)
  const lit = t('reading.lit', { percent: Math.round(moon.illumination_percent) })
  const next =
    result.sky.model === 'ephemeris' ? instantText(result.sky.moon.next_new_moon, moment, locale) : null
  const detail = next ? t('reading.lit_until', { lit, when: next }) : lit
  const pillars = pillarsOf(result, reader)
  return part('sky', {
    heading: t('reading.sky'),
    lines: [
      line({ label: t('reading.moon'), value: name, detail }),
      ...pillars.map(({ label, pillar }) => line({ label, value: pillarText(pillar, reader) })),
    ],
    sky: {
      moon: {
        lit: moon.illumination_percent / 100,
        waxing: isWaxing(result),
        tilt: moonTilt ?? 0,
      },
      pillars: pillars.map(({ pillar: { animal, element } }) => ({ animal, element })),
      stamp: { code: result.fc60.fc60, seals: sealsOf(result.fc60.fc60) },
    },
  })
}
