// Functions of the groups about whole readings and their parts, under fc60-classic.
import { calculate, dayNumber, type PersonNumbers, readDay } from '@/lib/engine'
import type { Animal, Gender, LetterSystem, Pattern, Signal, SignalPriority } from '@/lib/engine/document'
import { ANIMALS } from '@/lib/engine/fc60/tokens'
import { heartbeatOf } from '@/lib/engine/heartbeat'
import { systemNamed } from '@/lib/engine/numerology/script'
import { signatureOf } from '@/lib/engine/place'
import type { Answer, Functions } from './function'
import { type Input, InvalidInput } from './input'

const CONVENTION = 'fc60-classic'
const PRIORITIES: Readonly<Record<SignalPriority, string>> = {
  very_high: 'Very High',
  high: 'High',
  medium: 'Medium',
  low_medium: 'Low-Medium',
}
const TIME_BANDS = ['silence', 'early', 'morning', 'midday', 'afternoon', 'evening', 'night']

export const READING: Functions = {
  'heartbeat/profile': (input) => {
    const { rhythm: _rhythm, ...heartbeat } = heartbeatOf(
      input.number('age'),
      input.maybeNumber('bpm'),
      false,
    )
    return heartbeat
  },
  'location/signature': (input) => ({
    ...signatureOf({ latitude: input.number('latitude'), longitude: input.number('longitude') }, true),
  }),
  'full_reading/reading': (input) => readingAnswer(numbersOf(input)),
  'signals/signals': (input) => signalsAnswer(numbersOf(input)),
  'daily/day_number': (input) => ({ ...dayNumber(input.date('date')) }),
  'daily/daily': (input) => {
    const { daily, numerology, fc60, sky } = readDay({
      name: null,
      mother_name: null,
      birth: input.date('birth'),
      moment: { date: input.date('date'), time: null, offset_minutes: 0 },
      convention: CONVENTION,
    })
    return {
      lucky_hours: daily.lucky_hours,
      element_of_day: daily.element_of_day,
      personal_day: numerology.personal_day,
      personal_month: numerology.personal_month,
      planet: fc60.planet,
      moon_phase: sky.moon.phase_name,
      moon_energy: sky.moon.energy,
      stamp: fc60.fc60,
    }
  },
}

function numbersOf(input: Input): PersonNumbers {
  const [latitude, longitude] = [input.maybeNumber('latitude'), input.maybeNumber('longitude')]
  return calculate({
    name: input.text('name'),
    mother_name: input.maybeText('mother_name'),
    birth: input.date('birth'),
    gender: genderOf(input.maybeText('gender')),
    heart_rate_bpm: input.maybeNumber('bpm'),
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    letter_system: letterSystem(input.text('system')),
    moment: input.moment('date'),
    convention: CONVENTION,
  })
}

function genderOf(text: string | null): Gender | null {
  if (text !== null && text !== 'male' && text !== 'female') throw new InvalidInput('gender')
  return text
}

function letterSystem(text: string): LetterSystem | 'auto' {
  return text === 'auto' ? 'auto' : systemNamed(text)
}

function readingAnswer(numbers: PersonNumbers): Answer {
  const { fc60, birth, numerology, sky, pillars, heartbeat, location, patterns, confidence } = numbers
  const { moon } = sky
  return {
    person: { age_years: birth.age_years, age_days: birth.age_days },
    birth: {
      jdn: birth.jdn,
      jdn_fc60: birth.jdn_fc60,
      weekday: birth.weekday,
      planet: birth.planet,
      year_fc60: birth.year_fc60,
    },
    current: { jdn: fc60.jdn, weekday: fc60.weekday, planet: fc60.planet },
    stamp: {
      fc60: fc60.fc60,
      iso: fc60.iso,
      tz60: fc60.tz60,
      y60: fc60.y60,
      y2k: fc60.y2k,
      j60: fc60.j60,
      mjd60: fc60.mjd60,
      rd60: fc60.rd60,
      u60: fc60.u60,
      chk: fc60.chk,
    },
    numerology: {
      life_path: numerology.life_path,
      expression: numerology.expression ?? 0,
      soul_urge: numerology.soul_urge ?? 0,
      personality: numerology.personality ?? 0,
      personal_year: numerology.personal_year,
      personal_month: numerology.personal_month,
      personal_day: numerology.personal_day,
      gender_polarity: numerology.gender_polarity,
      mother_influence: numerology.mother_influence,
    },
    moon: {
      age: Number(moon.age_days.toFixed(2)),
      illumination: Number(moon.illumination_percent.toFixed(1)),
      phase_name: moon.phase_name,
    },
    ganzhi: { year: pillars.year.token, day: pillars.day.token, hour: pillars.hour?.token ?? null },
    heartbeat: {
      bpm: heartbeat.bpm,
      source: heartbeat.source,
      element: heartbeat.element,
      lifetime_beats: heartbeat.lifetime_beats,
      life_pulse: heartbeat.life_pulse,
    },
    location: location && {
      element: location.element,
      timezone_estimate: location.tz_estimate,
      lat_polarity: location.lat_polarity,
      lon_polarity: location.lon_polarity,
    },
    patterns: patterns.map(patternAnswer),
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
        ? [
            {
              animal: codeOf(signal.animal),
              count: signal.occurrences,
              priority: PRIORITIES[signal.priority],
            },
          ]
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
    life_path: numerology.life_path,
    personal_year: numerology.personal_year,
    lp_py_key: [theme.life_path, theme.personal_year],
    paradox: signals.paradox,
    patterns: patterns.map(patternAnswer),
    confidence: {
      score: confidence.score,
      level: confidence.level,
      data_sources: 2 + [sky.moon, pillars, heartbeat, location].filter((source) => source !== null).length,
    },
    time_band: signals.time_band && TIME_BANDS.indexOf(signals.time_band),
    action_sources: [...signals.action_sources],
    missing: [
      ...(location === null ? ['location'] : []),
      ...(missing.has('mother_name') ? ['mother_name'] : []),
      ...(missing.has('time') ? ['time'] : []),
    ],
    foundation: signals.foundation,
  }
}

function patternAnswer(pattern: Pattern): Answer {
  return { ...pattern }
}

function signalName(signal: Signal): string {
  return signal.type === 'animal_repetition' ? `${signal.type}:${signal.animal}` : signal.type
}

function codeOf(animal: Animal): string | undefined {
  return ANIMALS.find(({ name }) => name === animal)?.code
}
