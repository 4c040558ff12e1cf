// What belongs to the moment, the sign and the question of a reading, and is the same for all its people.
import { z } from 'zod'
import type { Moon, Pillar, Pillars, QuestionNumber, SignResult, Sky, Stamp } from '@/lib/engine'
import { instant } from '@/lib/platform/answer-parts'
import type { Same } from './same'
import {
  animal,
  degrees,
  element,
  letterSystem,
  masterNumber,
  moonEnergy,
  phaseName,
  planet,
  polarity,
  rootNumber,
  signType,
  weekday,
  whole,
} from './vocabulary'

export const stamp = z
  .strictObject({
    fc60: z.string().meta({ description: 'The stamp itself.', examples: ['LU-TI-OXWA 🌙TI-HOWU-RAWU'] }),
    iso: z.string().describe('The moment, ISO 8601 with its offset; a day alone without a time.'),
    tz60: z.string().nullable().describe('The offset in base 60; null without a time.'),
    y60: z.string().describe('The year in base 60.'),
    y2k: z.string().describe('The year in the cycle of sixty that begins with 2000.'),
    j60: z.string().describe('The Julian Day Number in base 60.'),
    mjd60: z.string().describe('The Modified Julian Day in base 60.'),
    rd60: z.string().describe('The Rata Die in base 60.'),
    u60: z.string().describe('The Unix time in base 60.'),
    chk: z.string().describe('The check token.'),
    jdn: whole.describe('The Julian Day Number.'),
    unix_seconds: whole.describe('Seconds since 1970, UTC.'),
    weekday_index: z.int().min(0).max(6).describe('0 Sunday to 6 Saturday.'),
    weekday,
    planet,
    half: z
      .literal(['☀', '\u{1F319}'])
      .nullable()
      .describe('The sun before noon, the moon after; null without a time.'),
    month_animal: z.string().describe('Two-letter code.'),
    dom_token: z.string().describe('Four-letter token of the day of the month.'),
    hour_animal: z.string().nullable().describe('Two-letter code; null without a time.'),
    minute_token: z.string().nullable().describe('Four-letter token; null without a time.'),
  })
  .meta({ id: 'Stamp', description: 'The moment in FC60.' })

export const pillar = z
  .strictObject({
    stem_index: z.int().min(0).max(9),
    branch_index: z.int().min(0).max(11),
    token: z.string().meta({ description: 'Stem and branch.', examples: ['BI-HO'] }),
    element,
    polarity,
    animal,
  })
  .meta({ id: 'Pillar', description: 'A place in the cycle of sixty.' })

export const pillars = z
  .strictObject({
    year: pillar,
    month: pillar.nullable().describe('null where the convention has none.'),
    day: pillar,
    hour: pillar.nullable().describe('null without a time.'),
  })
  .meta({ id: 'Pillars' })

const moonFields = {
  age_days: z.number().min(0).describe('Days since new moon, unrounded.'),
  illumination_percent: z.number().min(0).max(100),
  phase_index: z.int().min(0).max(7),
  phase_name: phaseName,
  energy: moonEnergy,
}
const meanMoon = z
  .strictObject(moonFields)
  .meta({ id: 'MeanMoon', description: 'The moon by its mean motion.' })
const trueMoon = z
  .strictObject({
    ...moonFields,
    elongation_deg: degrees.describe(
      'Moon minus Sun in ecliptic longitude: 0 new, 90 first quarter, 180 full.',
    ),
    previous_new_moon: instant,
    next_new_moon: instant,
    classic_phase_index: z
      .int()
      .min(0)
      .max(7)
      .describe('By the bounds of fc60-classic, with the elongation as age.'),
    classic_phase_name: phaseName,
  })
  .meta({
    id: 'TrueMoon',
    description: 'The true moon; its phases are centred on the principal ones, each 45° wide.',
  })

const trueSun = z
  .strictObject({
    longitude_deg: degrees.describe('Apparent ecliptic longitude of date.'),
    term_index: z
      .int()
      .min(0)
      .max(23)
      .describe('The solar term: 0 Li Chun (315°) to 23 Da Han (300°), each 15° wide.'),
  })
  .meta({ id: 'TrueSun' })

export const sky = z
  .discriminatedUnion('model', [
    z.strictObject({ model: z.literal('mean'), moon: meanMoon }),
    z.strictObject({
      model: z.literal('ephemeris'),
      instant: instant.describe('The moment in UTC; noon of the local day when it has no time.'),
      moon: trueMoon,
      sun: trueSun,
    }),
  ])
  .meta({ id: 'Sky', description: 'Moon, and in the true sky the Sun, at the moment.' })

const digits = z.string().describe('Decimal digits.')
const findings = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('angel'), number: digits }),
    z.strictObject({ kind: z.literal('mirror'), number: z.string().describe('The time, HH:MM.') }),
    z.strictObject({ kind: z.literal('repeated_digit'), number: digits, digit: z.int().min(0).max(9) }),
    z.strictObject({ kind: z.literal('palindrome'), number: digits }),
    z.strictObject({
      kind: z.literal('sequence'),
      number: digits,
      direction: z.enum(['ascending', 'descending']),
    }),
    z.strictObject({ kind: z.literal('master'), number: digits, master: masterNumber }),
  ])
  .meta({ id: 'SignFinding', description: 'What is remarkable about a number by its digits alone.' })

const signPair = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('repeated_number'), number: digits }),
    z.strictObject({ kind: z.literal('angel_sum'), a: digits, b: digits }),
    z.strictObject({ kind: z.literal('completion_pair'), a: digits, b: digits }),
  ])
  .meta({ id: 'SignPair', description: 'What two numbers of a sign have in common.' })

const uncounted = z
  .array(z.string())
  .default([])
  .describe(
    'Letters that were not counted, as they are written, in order; absent in readings of engines before 0.3.0.',
  )

export const sign = z
  .strictObject({
    type: signType,
    value: z.string().describe('What was read, in the format of its type.'),
    numbers: z
      .array(digits)
      .describe('Digit runs in order, without leading zeros; for a time also all digits joined.'),
    root: rootNumber.nullable().describe('The number of the sign; null when nothing in it counts.'),
    letters: z
      .strictObject({ system: letterSystem, raw_sum: whole, root: rootNumber })
      .nullable()
      .describe('The sum of the letters in it, when it has any.'),
    uncounted,
    findings: z.array(findings),
    pairs: z.array(signPair),
  })
  .meta({ id: 'SignResult', description: 'What the sign says.' })

export const question = z
  .strictObject({
    script: z.enum(['persian', 'latin', 'hebrew', 'mixed', 'unknown']),
    system: letterSystem,
    raw_sum: whole,
    number: rootNumber.nullable().describe('null: no letter of the system is in the text.'),
    is_master: z.boolean(),
    uncounted,
  })
  .meta({ id: 'QuestionNumber', description: 'The number of the question’s letters.' })

/** What every result has, whoever may see it. */
export const occasion = {
  fc60: stamp,
  sky,
  pillars,
  sign,
  question: question.nullable().describe('null when the reading asks nothing.'),
}

true satisfies Same<z.output<typeof stamp>, Stamp>
true satisfies Same<z.output<typeof pillar>, Pillar>
true satisfies Same<z.output<typeof pillars>, Pillars>
true satisfies Same<z.output<typeof meanMoon>, Moon>
true satisfies Same<z.output<typeof sky>, Sky>
true satisfies Same<z.output<typeof sign>, SignResult>
true satisfies Same<z.output<typeof question>, QuestionNumber>
