// What a stamp from outside says, and every fault in it, as it is answered.
import { z } from 'zod'
import type { DecodedStamp } from '@/lib/engine'
import type { Same } from './same'

const decoded = z
  .strictObject({
    weekday_token: z.string(),
    weekday_index: z.int().min(0).max(6).describe('0 Sunday to 6 Saturday.'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    half: z.enum(['AM', 'PM']).nullable().describe('null, as all that follows, without a time.'),
    hour: z.int().min(0).max(23).nullable(),
    minute: z.int().min(0).max(59).nullable(),
    second: z.int().min(0).max(59).nullable().describe('null also when the stamp leaves the seconds out.'),
  })
  .meta({ id: 'DecodedStamp', description: 'What a stamp says; it says no year and no zone.' })

export const stampCheck = z
  .strictObject({
    valid: z.boolean(),
    decoded: decoded.optional().describe('Absent where it cannot be read.'),
    problems: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'StampCheck' })

export type StampCheck = z.output<typeof stampCheck>

true satisfies Same<z.output<typeof decoded>, DecodedStamp>
