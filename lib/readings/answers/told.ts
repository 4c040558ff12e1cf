// Words of a reading as they are answered by themselves.
import { z } from 'zod'
import { groupInterpretation, interpretation, locale, style } from './words'

export const toldWords = z
  .strictObject({
    locale,
    style,
    created_at: z.iso.datetime(),
    ai_interpretation: z.string().describe('All of it as one text.'),
    interpretation: z.union([interpretation, groupInterpretation]),
  })
  .meta({ id: 'ToldWords', description: 'Words for the numbers of a reading, in one language and style.' })
export const toldList = z.array(toldWords)

export const furtherAnswers = interpretation.shape.further.unwrap()

export type ToldWords = z.output<typeof toldWords>
