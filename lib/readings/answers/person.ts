// One person's result as it is answered: whole, as participants see each other, and without the person. And the numbers of a
// birthday alone.
import { z } from 'zod'
import { type Birth, type CalculationDocument, CONVENTIONS, type PersonResult } from '@/lib/engine'
import { numerology, sharedNumbers } from './numerology'
import { occasion, pillar, pillars, sky, stamp } from './occasion'
import type { Same } from './same'
import { confidence, heartbeat, pattern, place, signals } from './signals'
import { trace } from './trace'
import { animal, count, degrees, moment, options, phaseName, planet, weekday, whole } from './vocabulary'

const zodiac = z.strictObject({ year: whole, animal })
const moon = z.strictObject({
  illumination_percent: z.number().min(0).max(100),
  phase_index: z.int().min(0).max(7),
  phase_name: phaseName,
  elongation_deg: degrees.nullable().describe('The mean moon has none.'),
})

const birth = z
  .strictObject({
    jdn: whole.describe('The Julian Day Number.'),
    jdn_fc60: z.string(),
    year_fc60: z.string(),
    weekday,
    planet,
    year_pillar: pillar,
    zodiac: zodiac.describe('The popular animal with the number of its year.'),
    moon,
    instant: z
      .string()
      .nullable()
      .describe(
        'When pillar, zodiac and moon hold, ISO 8601 in UTC; noon without a time, null for the mean moon.',
      ),
    uncertain: z
      .array(
        z.discriminatedUnion('what', [
          z.strictObject({ what: z.literal('year_pillar'), candidates: z.tuple([pillar, pillar]) }),
          z.strictObject({ what: z.literal('zodiac'), candidates: z.tuple([zodiac, zodiac]) }),
          z.strictObject({ what: z.literal('moon'), candidates: z.tuple([moon, moon]) }),
        ]),
      )
      .describe(
        'What an unknown time or zone of birth leaves open: at the earliest and at the latest instant.',
      ),
    age_years: count.describe('Whole years at the reading’s date.'),
    age_days: count,
  })
  .meta({ id: 'Birth', description: 'What the birthday alone says.' })

const numbers = {
  birth,
  numerology,
  heartbeat,
  location: place.nullable().describe('null without a place.'),
  signals,
  patterns: z.array(pattern),
  confidence,
  trace: trace.describe('The working of every number, in the order in which it is computed.'),
}

export const wholeResult = z
  .strictObject({
    ...{ ...occasion, ...numbers },
    trace: numbers.trace
      .optional()
      .meta({ description: `${numbers.trace.description} Only where it is asked for.` }),
  })
  .meta({ id: 'PersonResult', description: 'Everything computed about one person.' })

export const sharedResult = z
  .strictObject({
    ...occasion,
    birth: z.strictObject({ year_pillar: pillar, moon: moon.pick({ phase_name: true }) }),
    numerology: z.strictObject(sharedNumbers),
  })
  .meta({
    id: 'SharedResult',
    description:
      'What participants see of each other: what belongs to the moment, and of the person only what the bonds speak of.',
  })

export const occasionResult = z.strictObject({ ...occasion, birth: z.null(), numerology: z.null() }).meta({
  id: 'OccasionResult',
  description:
    'What is left of a person who left: what belongs to the moment, to the sign and to the question.',
})

export const engineVersion = z
  .string()
  .meta({ description: 'The engine that computed it.', examples: ['0.3.0'] })
/** By which rules it was computed. */
export const rules = {
  engine_version: engineVersion,
  convention: z
    .string()
    .meta({ description: 'The convention that was followed.', examples: [...CONVENTIONS] }),
  convention_version: whole,
  options,
}

export const calculation = z
  .strictObject({ ...rules, moment, fc60: stamp, sky, pillars, ...numbers })
  .meta({ id: 'Calculation', description: 'The numbers of a birthday, perhaps with names, at a moment.' })

type PersonNumbers = Omit<PersonResult, 'trace'>
/** One person's result as it is answered: the working only where it is asked for. */
export type PersonAnswer = z.output<typeof wholeResult> | SharedResult
export type SharedResult = z.output<typeof sharedResult>
export type OccasionResult = z.output<typeof occasionResult>

true satisfies Same<z.output<typeof birth>, Birth>
true satisfies Same<z.output<typeof wholeResult>, PersonNumbers & { trace?: PersonResult['trace'] }>
true satisfies Same<z.output<typeof calculation>, CalculationDocument>
