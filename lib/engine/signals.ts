// Which signals a reading has, which of them leads, and what the texts of the reading are chosen by (the FC60
// specification, sections 13.1–13.6).
import type {
  Animal,
  CivilTime,
  Element,
  Numerology,
  Pillars,
  RootNumber,
  Signal,
  SignalPriority,
  Signals,
  Sky,
  Stamp,
  Tension,
  TimeBand,
} from './document'
import { animalOf, elementOf } from './fc60/tokens'
import { isMaster } from './numerology/reduction'
import { repeatedAnimals } from './patterns'
import { rowOf } from './row'
import { silent, type Working } from './working'

const RANKS: Readonly<Record<SignalPriority, number>> = { very_high: 6, high: 5, medium: 4, low_medium: 3 }
const BAND_ENDS = [5, 8, 12, 15, 18, 21]
const BANDS = [
  'silence',
  'early',
  'morning',
  'midday',
  'afternoon',
  'evening',
  'night',
] as const satisfies readonly TimeBand[]
/** Last hour at which the sun of the stamp shines in the dark. */
const PARADOX_HOUR = 5
const SUPPORTING = 3

export interface SignalGrounds {
  stamp: Stamp
  time: CivilTime | null
  animals: readonly Animal[]
  sky: Sky
  numerology: Pick<Numerology, 'life_path' | 'personal_year' | 'mother_influence'>
  tensions: Tension[]
}

export function signalsOf(grounds: SignalGrounds, work: Working = silent): Signals {
  const { time, animals, numerology, tensions } = grounds
  const all = createSignals(grounds)
  all.forEach((signal, index) => {
    if (signal.type === 'animal_repetition')
      work.count(`signals.all.${index}.occurrences`, [...animals], signal.animal)
  })
  const [primary, ...others] = all.toSorted((a, b) => RANKS[b.priority] - RANKS[a.priority])
  if (!primary) throw new RangeError('every reading has signals')
  return {
    animals: [...animals],
    all,
    primary,
    supporting: others.slice(0, SUPPORTING),
    tensions,
    paradox: time !== null && time.hour <= PARADOX_HOUR,
    time_band: time && timeBand(time.hour, work),
    theme: {
      life_path: themeNumber('signals.theme.life_path', numerology.life_path, work),
      personal_year: themeNumber('signals.theme.personal_year', numerology.personal_year, work),
      life_path_amplified: isMaster(numerology.life_path),
      personal_year_amplified: isMaster(numerology.personal_year),
    },
    action_sources: [primary.type === 'animal_repetition' ? 'repetition' : 'planet', 'life_path', 'moon'],
    foundation: foundationOf(numerology),
  }
}

function createSignals({ stamp, animals, sky }: SignalGrounds): Signal[] {
  const signals = repeatedAnimals(animals).map(
    ([animal, occurrences]): Signal => ({
      type: 'animal_repetition',
      priority: occurrences >= 3 ? 'very_high' : 'high',
      animal,
      occurrences,
    }),
  )
  signals.push({ type: 'day_planet', priority: 'medium', planet: stamp.planet })
  signals.push({ type: 'moon_phase', priority: 'medium', phase: sky.moon.phase_name })
  const [animal, element] = [animalOf(stamp.dom_token), elementOf(stamp.dom_token)]
  if (animal && element) signals.push({ type: 'dom_animal_element', priority: 'medium', animal, element })
  const hour = stamp.hour_animal && animalOf(stamp.hour_animal)
  if (hour) signals.push({ type: 'hour_animal', priority: 'low_medium', animal: hour })
  return signals
}

/** The part of the day that an hour 0…23 belongs to. */
export function timeBand(hour: number, work: Working = silent): TimeBand {
  const index = work.band('signals.time_band.index', hour, BAND_ENDS)
  return work.table('signals.time_band', 'time_bands', index, rowOf(BANDS, index))
}

/** The key of a theme: a master number stands at its base. */
export function themeNumber(of: string, number: RootNumber, work: Working = silent): number {
  return isMaster(number) ? work.digitSum(of, String(number)) : work.sum(of, [number])
}

function foundationOf({
  mother_influence,
  life_path,
}: Pick<Numerology, 'mother_influence' | 'life_path'>): Signals['foundation'] {
  if (mother_influence === null) return null
  return mother_influence === life_path ? 'match' : 'differs'
}

/** The elements that a moment shows: those of the day's token and of the pillars. */
export function elementsOf(stamp: Stamp, { year, month, day, hour }: Pillars): Element[] {
  const token = elementOf(stamp.dom_token)
  const pillars = [year, month, day, hour].flatMap((pillar) => (pillar ? [pillar.element] : []))
  return token ? [token, ...pillars] : pillars
}
