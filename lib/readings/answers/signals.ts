// What stands out in a person's reading: heartbeat, place, repetitions, signals and how sure it all is.
import { z } from 'zod'
import type { Confidence, Heartbeat, Pattern, PlaceSignature, Signals } from '@/lib/engine'
import type { Same } from './same'
import {
  animal,
  count,
  element,
  masterNumber,
  phaseName,
  planet,
  polarity,
  rootNumber,
  whole,
} from './vocabulary'

const strength = z.enum(['very_high', 'high', 'medium', 'low'])

export const pattern = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('number_repetition'),
      number: rootNumber,
      occurrences: count,
      strength,
    }),
    z.strictObject({ type: z.literal('master_number'), number: masterNumber, strength }),
    z.strictObject({ type: z.literal('animal_repetition'), animal, occurrences: count, strength }),
  ])
  .meta({ id: 'Pattern', description: 'A number or an animal that comes more than once.' })

export const heartbeat = z
  .strictObject({
    bpm: z.number().describe('Beats a minute, measured or estimated from the age.'),
    source: z.enum(['actual', 'estimated']),
    beats_per_day: z.number(),
    lifetime_beats: z.number().describe('In all completed years of life, at the estimated rate of each.'),
    life_pulse: z.string(),
    element,
    rhythm_token: z.string(),
    rhythm: z
      .enum(['fc60', 'extension'])
      .describe('Beats a day modulo 60, or, as an extension, beats a minute.'),
  })
  .meta({ id: 'Heartbeat' })

export const place = z
  .strictObject({
    element,
    lat_hemisphere: z.enum(['N', 'S']),
    lon_hemisphere: z.enum(['E', 'W']),
    lat_polarity: polarity,
    lon_polarity: polarity,
    tz_estimate: z
      .number()
      .nullable()
      .describe('Hours east by the sun alone; null where the convention does not guess.'),
  })
  .meta({ id: 'PlaceSignature' })

const signal = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('animal_repetition'),
      priority: z.enum(['very_high', 'high']),
      animal,
      occurrences: count,
    }),
    z.strictObject({ type: z.literal('day_planet'), priority: z.literal('medium'), planet }),
    z.strictObject({ type: z.literal('moon_phase'), priority: z.literal('medium'), phase: phaseName }),
    z.strictObject({ type: z.literal('dom_animal_element'), priority: z.literal('medium'), animal, element }),
    z.strictObject({ type: z.literal('hour_animal'), priority: z.literal('low_medium'), animal }),
  ])
  .meta({ id: 'Signal' })

const tension = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('animals'), pair: z.tuple([animal, animal]) }),
  z.strictObject({ kind: z.literal('elements'), pair: z.tuple([element, element]) }),
])

export const signals = z
  .strictObject({
    animals: z.array(animal).describe('In order: month, day, perhaps hour and minute, year.'),
    all: z.array(signal).describe('In order of creation.'),
    primary: signal,
    supporting: z.array(signal).max(3).describe('Strongest first.'),
    tensions: z.array(tension),
    paradox: z.boolean().describe('The sun is in the stamp, though the hour is one of the night.'),
    time_band: z
      .enum(['silence', 'early', 'morning', 'midday', 'afternoon', 'evening', 'night'])
      .nullable()
      .describe('null without a time.'),
    theme: z
      .strictObject({
        life_path: whole,
        personal_year: whole,
        life_path_amplified: z.boolean(),
        personal_year_amplified: z.boolean(),
      })
      .describe('Masters as their base (11 as 2, 22 as 4, 33 as 6), and then amplified.'),
    action_sources: z
      .tuple([z.enum(['repetition', 'planet']), z.literal('life_path'), z.literal('moon')])
      .describe('Where the three recommended actions come from.'),
    foundation: z
      .enum(['match', 'differs'])
      .nullable()
      .describe('The mother’s number beside the life path; null without one.'),
  })
  .meta({ id: 'Signals', description: 'What the reading speaks of, and in which order.' })

const source = z.enum([
  ...['birthday', 'birth_time', 'name', 'mother_name', 'moment', 'time', 'heart_rate', 'place'],
] as const)
export const confidence = z
  .strictObject({
    score: z.number().min(50).max(95),
    level: strength,
    supplied: z.array(source),
    missing: z.array(source),
  })
  .meta({ id: 'Confidence', description: 'How much was known of the person.' })

true satisfies Same<z.output<typeof pattern>, Pattern>
true satisfies Same<z.output<typeof heartbeat>, Heartbeat>
true satisfies Same<z.output<typeof place>, PlaceSignature>
true satisfies Same<z.output<typeof signals>, Signals>
true satisfies Same<z.output<typeof confidence>, Confidence>
