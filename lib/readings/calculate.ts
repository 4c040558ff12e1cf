// Numbers without a reading: no sign, no words, nothing stored.
import { z } from 'zod'
import { type CalculationDocument, calculate, DEFAULT_CONVENTION } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import { civilDate, profileInput, timeZone } from '@/lib/profiles/schema'
import { computable } from './computable'
import { moment, resolveMoment } from './local-moment'
import { convention, conventionOptions } from './schema'

export const calculationInput = z
  .strictObject({
    birthday: profileInput.shape.birthday,
    name: profileInput.shape.name.optional(),
    mother_name: profileInput.shape.mother_name.optional(),
    moment: moment.optional(),
    time_zone: timeZone.optional(),
    convention: convention.optional(),
    options: conventionOptions.optional(),
  })
  .meta({ examples: [{ birthday: '1990-07-15', name: 'Alice Johnson' }] })
export type CalculationInput = z.output<typeof calculationInput>

/** The moment is now, in UTC, unless another moment or zone is named. */
export function calculateNumbers(ctx: Context, input: CalculationInput): CalculationDocument {
  const subject = {
    name: input.name ?? null,
    mother_name: input.mother_name ?? null,
    birth: civilDate(input.birthday),
    moment: resolveMoment(input.moment, input.time_zone, ctx.now),
    convention: input.convention ?? DEFAULT_CONVENTION,
    options: input.options,
  }
  return computable(() => calculate(subject))
}
