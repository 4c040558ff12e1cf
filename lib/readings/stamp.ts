// A stamp from outside: what it says, and every fault in it. A faulty stamp is an answer here, not an error.
import { z } from 'zod'
import { type EngineErrorCode, validateStamp } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import type { ErrorId } from '@/lib/platform/problem'
import { sentenceOf } from '@/lib/platform/problem-text'
import { freeText } from '@/lib/platform/text'
import type { StampCheck } from './answers/stamp-check'

export const stampInput = z
  .strictObject({
    stamp: freeText(100),
    year: z
      .int()
      .refine((year) => Math.abs(year) <= 9999, { error: 'range', params: { min: -9999, max: 9999 } })
      .meta({ minimum: -9999, maximum: 9999 })
      .optional()
      .describe('Which the stamp itself does not say; with it the weekday is checked.'),
    chk: freeText(20).optional().describe('The check token; checked when the year is known.'),
  })
  .meta({ examples: [{ stamp: 'LU-TI-OXWA 🌙TI-HOWU-RAWU', year: 2026, chk: 'OXMT' }] })

const SENTENCES: Partial<Record<EngineErrorCode, ErrorId>> = {
  invalid_token: 'stamp_invalid_token',
  invalid_date: 'stamp_invalid_date',
  weekday_mismatch: 'stamp_weekday_mismatch',
  checksum_mismatch: 'stamp_checksum_mismatch',
}

export function checkStamp(ctx: Context, { stamp, ...known }: z.output<typeof stampInput>): StampCheck {
  const { valid, decoded, problems } = validateStamp(stamp, known)
  return {
    valid,
    ...(decoded && { decoded }),
    problems: problems.map((code) => ({
      code,
      detail: sentenceOf(SENTENCES[code] ?? 'stamp_invalid_stamp', ctx.locale),
    })),
  }
}
