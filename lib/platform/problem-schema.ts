// The document that a program is told a problem with (RFC 9457), as a shape.
import { z } from 'zod'
import { PROBLEM_STATUS, type ProblemKind } from './problem'

const kinds = Object.keys(PROBLEM_STATUS) as ProblemKind[]

export const problem = z
  .strictObject({
    type: z.enum(kinds.map((kind) => `/problems/${kind}` as const)),
    title: z.string(),
    status: z.literal([...new Set(Object.values(PROBLEM_STATUS))]),
    detail: z.string().describe('A sentence that says what to do.'),
    instance: z.string().describe('The path that was asked for.'),
    code: z
      .string()
      .meta({ description: 'What it is, for programs; it never changes.', examples: ['sign_format'] }),
    request_id: z.string().describe('The same as in X-Request-Id.'),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().meta({
            description: 'JSON pointer (RFC 6901) into the body, or `?name` of a parameter.',
            examples: ['/sign_value', '?limit'],
          }),
          detail: z.string(),
        }),
      )
      .min(1)
      .optional()
      .describe('The first faults of the input, field by field.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused (RFC 9457).' })

export type ProblemDocument = z.output<typeof problem>
