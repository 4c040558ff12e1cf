// The small things that answers are made of: times, and the engine's closed vocabularies from its own tables.
import { z } from 'zod'
import {
  ANIMALS,
  type Animal,
  type CivilDate,
  CONVENTION_OPTIONS,
  type ConventionOptions,
  ELEMENTS,
  type Element,
  LETTER_SYSTEMS,
  type Moment,
  PHASES,
  type PhaseName,
  type Planet,
  type RootNumber,
  SIGN_TYPES,
  WEEKDAYS,
  type WeekdayName,
} from '@/lib/engine'
import type { Same } from './same'

const namesOf = <Name extends string>(rows: readonly { name: Name }[]) => z.enum(rows.map(({ name }) => name))

export const animal = namesOf(ANIMALS).meta({ id: 'Animal', description: 'One of the twelve animals.' })
export const element = namesOf(ELEMENTS).meta({ id: 'Element', description: 'One of the five elements.' })
export const phaseName = namesOf(PHASES).meta({
  id: 'PhaseName',
  description: 'One of the moon’s eight phases.',
})
export const weekday = namesOf(WEEKDAYS)
export const planet = z
  .enum(WEEKDAYS.map((day) => day.planet))
  .meta({ id: 'Planet', description: 'The planet of a weekday.' })
export const moonEnergy = z.enum(PHASES.map(({ energy }) => energy))
export const letterSystem = z
  .enum(LETTER_SYSTEMS)
  .meta({ id: 'LetterSystem', description: 'By which table letters have their values.' })
export const signType = z.enum(SIGN_TYPES).meta({ id: 'SignType', description: 'What kind of sign it is.' })
export const polarity = z.enum(['Yang', 'Yin'])
export const masterNumber = z.literal([11, 22, 33])
export const rootNumber = z
  .literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33])
  .meta({ id: 'RootNumber', description: 'A reduced number: 1 to 9, or a master number 11, 22 or 33.' })

export const whole = z.int()
/** A whole number from 0. */
export const count = z.int().min(0)
export const degrees = z.number().min(0).max(360)

export const civilDate = z
  .strictObject({ year: whole, month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .meta({
    id: 'CivilDate',
    description: 'A day, proleptic Gregorian, with astronomical years: there is a year 0.',
  })

const civilTime = z.strictObject({
  hour: z.int().min(0).max(23),
  minute: z.int().min(0).max(59),
  second: z.int().min(0).max(59),
})

export const moment = z
  .strictObject({
    date: civilDate,
    time: civilTime.nullable().describe('Local time; null for a day alone.'),
    offset_minutes: z.int().min(-720).max(840).describe('Minutes east of UTC.'),
    offset_seconds: whole
      .optional()
      .describe(
        'Seconds beyond the whole minutes, with the same sign: only for local mean times of the past.',
      ),
  })
  .meta({
    id: 'Moment',
    description: 'A moment as people say it: a local day, perhaps a time, and how far east.',
  })

export const options = z
  .strictObject({
    y: z.enum(CONVENTION_OPTIONS.y).describe('Whether Y counts to the soul urge or to the personality.'),
    zi_hour: z.enum(CONVENTION_OPTIONS.zi_hour).describe('To which day the hour from 23:00 counts.'),
    persian_letters: z
      .enum(CONVENTION_OPTIONS.persian_letters)
      .describe('Whether پ چ ژ گ count as ب ج ز ک, or not at all.'),
    abjad: z
      .enum(CONVENTION_OPTIONS.abjad)
      .describe('Abjad values as they are, without their twelves (wasit), or without their nines (saghir).'),
    birthday_calendar: z
      .enum(CONVENTION_OPTIONS.birthday_calendar)
      .describe('From which calendar numerology takes day, month and year.'),
    bond_school: z.enum(CONVENTION_OPTIONS.bond_school).describe('How two people are compared.'),
  })
  .meta({
    id: 'ConventionOptions',
    description: 'What schools answer differently inside of one convention, complete.',
  })

true satisfies Same<z.output<typeof animal>, Animal>
true satisfies Same<z.output<typeof element>, Element>
true satisfies Same<z.output<typeof phaseName>, PhaseName>
true satisfies Same<z.output<typeof weekday>, WeekdayName>
true satisfies Same<z.output<typeof planet>, Planet>
true satisfies Same<z.output<typeof rootNumber>, RootNumber>
true satisfies Same<z.output<typeof civilDate>, CivilDate>
true satisfies Same<z.output<typeof moment>, Moment>
true satisfies Same<z.output<typeof options>, ConventionOptions>
