// Functions of the groups about whole readings and their parts, under fc60-classic.

import { z } from 'zod'
import { calculate, dayNumber, type PersonNumbers, readDay } from '@/lib/engine'
import type { Animal, Signal, SignalPriority } from '@/lib/engine/document'
import { ANIMALS } from '@/lib/engine/fc60/tokens'
import { heartbeatOf } from '@/lib/engine/heartbeat'
import { systemNamed } from '@/lib/engine/numerology/script'
import { signatureOf } from '@/lib/engine/place'
import {
  type Answer,
  dateObject,
  type Functions,
  maybeNumber,
  maybeText,
  maybeTime,
  number,
  pick,
  takes,
  text,
} from './takes'

const CONVENTION = 'fc60-classic'
const PRIORITIES: Readonly<Record<SignalPriority, string>> = {
  very_high: 'Very High',
  high: 'High',
  medium: 'Medium',
  low_medium: 'Low-Medium',
}
const TIME_BANDS = ['silence', 'early', 'morning', 'midday', 'afternoon', 'evening', 'night']

/** What both functions of a whole reading take. */
const PERSON = {
  name: text,
  mother_name: maybeText,
  birth: dateObject,
  gender: z.enum(['male', 'female']).nullable(),
  bpm: maybeNumber,
  latitude: maybeNumber,
  longitude: maybeNumber,
  system: text,
  date: dateObject,
  time: maybeTime,
  tz_offset_minutes: number,
}
const ofPerson = (answer: (numbers: PersonNumbers) => Answer) =>
  takes(PERSON, ({ latitude, longitude, bpm, system, date, time, tz_offset_minutes, ...person }) =>
    answer(
      calculate({
        ...person,
        heart_rate_bpm: bpm,
        place: latitude === null || longitude === null ? null : { latitude, longitude },
        letter_system: system === 'auto' ? system : systemNamed(system),
        moment: { date, time, offset_minutes: tz_offset_minutes },
        convention: CONVENTION,
      }),
    ),
  )

export const READING: Functions = {
  'heartbeat/profile': takes({ age: number, bpm: maybeNumber }, ({ age, bpm }) => {
    const { rhythm: _rhythm, ...heartbeat } = heartbeatOf(age, bpm, false)
    return heartbeat
  }),
  'location/signature': takes({ latitude: number, longitude: number }, (place) => signatureOf(place, true)),
  'full_reading/reading': ofPerson(readingAnswer),
  'signals/signals': ofPerson(signalsAnswer),
  'daily/day_number': takes({ date: dateObject }, ({ date }) => dayNumber(date)),
  'daily/daily': takes({ birth: dateObject, date: dateObject }, ({ birth, date }) => {
    const { daily, numerology, fc60, sky } = readDay({
      name: null,
      mother_name: null,
      birth,
      moment: { date, time: null, offset_minutes: 0 },
      convention: CONVENTION,
    })
    return {
      ...pick(daily, 'lucky_hours', 'element_of_day'),
      ...pick(numerology, 'personal_day', 'personal_month'),
      planet: fc60.planet,
      moon_phase: sky.moon.phase_name,
      moon_energy: sky.moon.energy,
      stamp: fc60.fc60,
    }
  }),
}

function readingAnswer(numbers: PersonNumbers): Answer {
  const { fc60, birth, numerology, sky, pillars, heartbeat, location, patterns, confidence } = numbers
  const { moon } = sky
  return {
    person: pick(birth, 'age_years', 'age_days'),
    birth: pick(birth, 'jdn', 'jdn_fc60', 'weekday', 'planet', 'year_fc60'),
    current: pick(fc60, 'jdn', 'weekday', 'planet'),
    stamp: pick(fc60, 'fc60', 'iso', 'tz60', 'y60', 'y2k', 'j60', 'mjd60', 'rd60', 'u60', 'chk'),
    numerology: {
      ...pick(numerology, 'life_path', 'personal_year', 'personal_month', 'personal_day'),
      ...pick(numerology, 'gender_polarity', 'mother_influence'),
      expression: numerology.expression ?? 0,
      soul_urge: numerology.soul_urge ?? 0,
      personality: numerology.personality ?? 0,
    },
    moon: {
      age: Number(moon.age_days.toFixed(2)),
      illumination: Number(moon.illumination_percent.toFixed(1)),
      phase_name: moon.phase_name,
    },
    ganzhi: { year: pillars.year.token, day: pillars.day.token, hour: pillars.hour?.token ?? null },
    heartbeat: pick(heartbeat, 'bpm', 'source', 'element', 'lifetime_beats', 'life_pulse'),
    location: location && {
      ...pick(location, 'element', 'lat_polarity', 'lon_polarity'),
      timezone_estimate: location.tz_estimate,
    },
    patterns,
    confidence: confidence.score,
  }
}

function signalsAnswer(numbers: PersonNumbers): Answer {
  const { fc60, sky, pillars, heartbeat, location, numerology, signals, patterns, confidence } = numbers
  const { animals, theme } = signals
  const missing = new Set(confidence.missing)
  return {
    animals: animals.map(codeOf),
    repetitions: signals.all.flatMap((signal) =>
      signal.type === 'animal_repetition'
        ? { animal: codeOf(signal.animal), count: signal.occurrences, priority: PRIORITIES[signal.priority] }
        : [],
    ),
    signals: signals.all.map(({ type, priority }) => ({ type, priority: PRIORITIES[priority] })),
    primary: signalName(signals.primary),
    supporting: signals.supporting.map(signalName),
    tension_pairs: signals.tensions.flatMap((tension) =>
      tension.kind === 'animals' ? [tension.pair.map(codeOf)] : [],
    ),
    planet: fc60.planet,
    moon_phase: sky.moon.phase_name,
    ...pick(numerology, 'life_path', 'personal_year'),
    lp_py_key: [theme.life_path, theme.personal_year],
    ...pick(signals, 'paradox', 'action_sources', 'foundation'),
    patterns,
    confidence: {
      ...pick(confidence, 'score', 'level'),
      data_sources: 2 + [sky.moon, pillars, heartbeat, location].filter((source) => source !== null).length,
    },
    time_band: signals.time_band && TIME_BANDS.indexOf(signals.time_band),
    missing: [
      ...(location === null ? ['location'] : []),
      ...(missing.has('mother_name') ? ['mother_name'] : []),
      ...(missing.has('time') ? ['time'] : []),
    ],
  }
}

function signalName(signal: Signal): string {
  return signal.type === 'animal_repetition' ? `${signal.type}:${signal.animal}` : signal.type
}

function codeOf(animal: Animal): string | undefined {
  return ANIMALS.find(({ name }) => name === animal)?.code
}
