// Static words for somebody in danger: they are written and reviewed by people, chosen by nothing but the kind of danger, and hold no
// number of a reading.
import type { Country, Line } from '../risk/places'
import type { DangerKind } from '../schema'

export interface CrisisWords {
  titles: Record<'answer' | 'step', string>
  kinds: Record<
    DangerKind,
    {
      /** Two or three warm sentences, and a question. */
      answer: string
      /** What to do in the next minutes; the places to turn to come after it. */
      step: string
    }
  >
  /** Comes first where danger was only hinted. */
  hinted: string
  /** Where the country is not known. */
  anywhere: string
  /** Whose lines are named where the country is not known; null for none. */
  home: Country | null
  /** Before the places of a country, and what each of them is. */
  places: string
  lines: Record<Line['id'], string>
}
