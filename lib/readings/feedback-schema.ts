// The shapes of what a viewer may say of a reading: how well it fitted, as a whole and part by part.
import { z } from 'zod'
import { FORMER_SECTION_KEYS, PERSON_KEYS, SECTION_KEYS } from '@/lib/interpretation/schema'
import { freeLines } from '@/lib/platform/text'
import { oneOf, readingNamed } from './schema'

export const PART_FITS = ['fits', 'partly', 'no'] as const
export type PartFit = (typeof PART_FITS)[number]

/** The parts that words may have, by the keys of their sections. */
export const PARTS = [...SECTION_KEYS, ...PERSON_KEYS, 'pair', ...FORMER_SECTION_KEYS] as const
export type Part = (typeof PARTS)[number]

/** Each part may be named; one that there is not is refused by its name. */
export const eachPart = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject(
    Object.fromEntries(PARTS.map((part) => [part, shape.optional()])) as Record<Part, z.ZodOptional<Shape>>,
  )

const rating = z
  .number({ error: 'rating_format' })
  .int({ error: 'rating_format' })
  .min(1, { error: 'rating_format' })
  .max(5, { error: 'rating_format' })

/** Of the one who looks; what is said later takes the place of all that was said before. */
export const feedbackInput = z
  .strictObject({
    rating: rating.describe('5: it fitted; 1: it did not.'),
    sections: eachPart(oneOf(PART_FITS)).optional().describe('By the keys of its sections.'),
    text: freeLines(2000).nullish(),
  })
  .meta({
    examples: [{ rating: 4, sections: { answer: 'fits', watch: 'no' }, text: 'The second week was so.' }],
  })
export type FeedbackInput = z.output<typeof feedbackInput>

/** The same in one word, as a page asks for it. */
export const FITS = ['yes', 'partly', 'no'] as const
export type Fit = (typeof FITS)[number]

const RATINGS: Record<Fit, number> = { yes: 5, partly: 3, no: 1 }
export const ratingOf = (fit: Fit): number => RATINGS[fit]
export function fitOf(given: number): Fit {
  if (given >= 4) return 'yes'
  return given >= 2.5 ? 'partly' : 'no'
}

/** What the three buttons beside a reading send. */
export const fitForm = readingNamed.extend({ fit: z.enum(FITS) })
