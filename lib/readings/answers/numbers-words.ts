// Words for numbers that somebody brought, as they are answered.
import { z } from 'zod'
import { RISKS } from '@/lib/interpretation/schema'
import { interpretation, locale, style } from './words'

const { source, ai, sections } = interpretation.shape

export const numbersWords = z
  .strictObject({
    interpretation: z.string().describe('All of it, paragraphs separated by an empty line.'),
    ...{ source, locale, style, ai, sections },
    risk: z.enum(RISKS),
  })
  .meta({ id: 'NumbersWords' })
export type NumbersWords = z.output<typeof numbersWords>
