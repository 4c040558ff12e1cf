// The working of numbers as it is answered: one shape for each rule of the engine's steps.
import { z } from 'zod'
import type { Step } from '@/lib/engine'
import type { Same } from './same'
import { civilDate, count, letterSystem, whole } from './vocabulary'

const number = z.number()
const numbers = z.array(number)

const of = z.string().meta({
  description: 'The path of the number that is worked out, or of a named part of it.',
  examples: ['numerology.life_path', 'numerology.life_path.day'],
})

const rule = <const Rule extends Step['rule'], Shape extends z.ZodRawShape>(
  name: Rule,
  description: string,
  shape: Shape,
) => z.strictObject({ of, rule: z.literal(name), ...shape }).meta({ description })

const quantity = z.enum(['moon_elongation', 'moon_illumination', 'sun_longitude'])

export const step = z
  .discriminatedUnion('rule', [
    rule('letters', 'Letters with their values, and their sum.', {
      text: z.string(),
      system: letterSystem,
      abjad: z
        .enum(['wasit', 'saghir'])
        .optional()
        .describe('The rule of the values where it is not the plain one.'),
      letters: z.array(z.tuple([z.string(), number])),
      result: number,
    }),
    rule('reduce', 'Repeated digit sums: from the number itself to the result. Stops at 11, 22, 33.', {
      via: numbers,
      result: number,
    }),
    rule('digit_sum', 'One sum of decimal digits.', { number: z.string(), result: number }),
    rule('sum', 'All terms added.', { terms: numbers, result: number }),
    rule('product', 'All terms multiplied.', { terms: numbers, result: number }),
    rule('mod', 'Remainder from 0 to one less than the modulus, also for negative numbers.', {
      number,
      modulus: number,
      result: number,
    }),
    rule('day_number', 'Julian Day Number of a proleptic Gregorian date.', {
      date: civilDate,
      result: number,
    }),
    rule('base60', 'An integer in base-60 tokens.', { number: whole, result: z.string() }),
    rule('weighted_sum', 'Each value times its weight, summed.', {
      values: numbers,
      weights: numbers,
      result: number,
    }),
    rule('table', 'A row of a named table.', {
      table: z.string(),
      key: z.union([z.string(), number]),
      result: z.union([z.string(), number]),
    }),
    rule('quotient', 'Floor division.', { number, divisor: number, result: number }),
    rule('band', 'Index of the first bound that is greater than the number; their count when none is.', {
      number,
      bounds: numbers,
      result: number,
    }),
    rule('illumination', 'Lit part of the moon in percent: 50 × (1 − cos(2π × age ÷ cycle)).', {
      age_days: number,
      cycle_days: number,
      result: number,
    }),
    rule('count', 'How often a thing is among others.', {
      items: z.array(z.union([z.string(), number])),
      counted: z.union([z.string(), number]),
      result: count,
    }),
    rule('clamp', 'The number itself, or the limit that it passes.', {
      number,
      least: number,
      most: number,
      result: number,
    }),
    rule('difference', 'The larger minus the smaller.', {
      numbers: z.tuple([number, number]),
      result: number,
    }),
    rule('division', 'Division with its fraction.', { number, divisor: number, result: number }),
    rule('mean', 'The sum of the terms divided by their count.', { terms: numbers, result: number }),
    rule('round', 'Rounded to so many decimal places.', { number, places: count, result: number }),
    rule('where', 'The place, from 1, at which a value stands in a row for the nth time, also from 1.', {
      values: numbers,
      equals: number,
      nth: whole,
      result: whole,
    }),
    rule('join', 'Pieces of text one after another.', { parts: z.array(z.string()), result: z.string() }),
    rule('ephemeris', 'A value of the sky at an instant: degrees to 6 decimals, percent to 4.', {
      quantity,
      instant: z.string(),
      result: number,
    }),
    rule('new_moon', 'The last new moon not after an instant, or the first after it, in Unix seconds.', {
      nearest: z.enum(['previous', 'next']),
      instant: z.string(),
      result: whole,
    }),
    rule('solar_term', 'When the Sun reaches a longitude in a calendar year (UTC), in Unix seconds.', {
      year: whole,
      degrees: number,
      result: whole,
    }),
    rule('lunar_new_year', 'Julian Day Number of the lunar new year of China.', {
      year: whole,
      result: whole,
    }),
    rule('instant', 'Unix seconds as ISO 8601 in UTC.', { seconds: whole, result: z.string() }),
    rule('solar_hijri', 'A Gregorian date in the Solar Hijri calendar, YYYY-MM-DD.', {
      date: civilDate,
      result: z.string(),
    }),
  ])
  .meta({
    id: 'Step',
    description: 'One step of the working of a number; a person with a pencil can redo it.',
  })

/** The working of all numbers, in the order in which they are computed. */
export const trace = z.array(step)

true satisfies Same<z.output<typeof step>, Step>
