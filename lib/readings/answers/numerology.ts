// The numbers of a person's name and birthday, as they are answered.
import { z } from 'zod'
import { type Numerology, type NumerologyExtras, ZODIAC } from '@/lib/engine'
import type { Same } from './same'
import { letterSystem, rootNumber, whole } from './vocabulary'

const uncounted = z.strictObject({
  of: z.enum(['name', 'mother_name']),
  system: letterSystem,
  letters: z.array(z.string()),
})
const byBase = uncounted.extend({
  letters: z
    .array(z.tuple([z.string(), z.string()]))
    .describe('Each letter with the one from which it comes, as which it counts.'),
})

const ofName = rootNumber.nullable().describe('null: no letter of the system is in the name.')

/** What participants of a reading may see of each other's numbers. */
export const sharedNumbers = {
  system: letterSystem,
  expression: ofName,
  soul_urge: ofName,
  personality: ofName,
  life_path: rootNumber,
  uncounted: z
    .array(uncounted)
    .default([])
    .describe('Letters that were not counted, in order; absent in readings of engines before 0.3.0.'),
  by_base: z
    .array(byBase)
    .default([])
    .describe('Letters that count as another one, in order; absent in readings of engines before 0.3.0.'),
}

const zeroToEight = z.int().min(0).max(8)
const named = rootNumber.nullable()
const values = z.array(whole).nullable()

const tali = z
  .strictObject({
    name_sum: whole,
    mother_sum: whole,
    sum: whole,
    remainder: z.int().min(0).max(11).describe('1 Aries to 11 Aquarius, 0 Pisces.'),
    sign: z.enum(ZODIAC.map(({ name }) => name)),
  })
  .meta({
    id: 'Tali',
    description: 'The ascendant by abjad, as Persian and Arabic tradition takes it from two names.',
  })

const extras = z
  .strictObject({
    birthday: rootNumber,
    maturity: named.describe('null without a name, like all that follow and need one.'),
    balance: z.int().min(1).max(9).nullable(),
    inclusion: values.describe('How many letters are worth 1, 2 to 9; by the Pythagorean table alone.'),
    karmic_lessons: values.describe('Values that no letter has.'),
    hidden_passion: values.describe('The most frequent values.'),
    karmic_debts: z.array(
      z.strictObject({
        number: z.literal([13, 14, 16, 19]),
        of: z.enum(['birthday', 'life_path', 'expression', 'soul_urge', 'personality']),
      }),
    ),
    pinnacles: z
      .array(
        z.strictObject({
          number: rootNumber,
          until_age: whole.nullable().describe('The age at which the next one begins; null for the last.'),
        }),
      )
      .length(4),
    challenges: z.array(zeroToEight).length(4).describe('First, second, main and last.'),
    bridges: z.strictObject({
      life_path_expression: zeroToEight.nullable(),
      soul_urge_personality: zeroToEight.nullable(),
    }),
    tali: tali.nullable().describe('Only when both names have letters of the abjad.'),
  })
  .meta({ id: 'NumerologyExtras', description: 'The numbers that FC60 does not know.' })

export const numerology = z
  .strictObject({
    ...sharedNumbers,
    raw_sum: whole.describe('The sum of the name’s letters.'),
    gender_polarity: z.literal([1, 0, -1]).describe('1 Yang for male, −1 Yin for female, 0 when not given.'),
    personal_year: rootNumber,
    personal_month: rootNumber,
    personal_day: rootNumber,
    mother_influence: rootNumber
      .nullable()
      .describe('The mother’s name; null when there is nothing to count.'),
    extras,
  })
  .meta({ id: 'Numerology', description: 'The numbers of name and birthday.' })

true satisfies Same<z.output<typeof extras>, NumerologyExtras>
true satisfies Same<z.output<typeof numerology>, Numerology>
