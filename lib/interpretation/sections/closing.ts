// The last three sections: one thing to try, one thing to watch, and how sure the reading is.
import type { DataSource } from '@/lib/engine'
import type { Paragraphs } from '../compose'
import type { Facts } from '../facts'
import { formatList } from '../format'
import { isSensitive } from '../question'

export function writeSuggestion({ result, topic, lean, texts, say, number }: Facts): Paragraphs {
  const { expression, life_path: life } = result.numerology
  const manner = expression ?? life
  return [
    [
      say('suggestion.deed', texts.suggestion.deeds[topic][lean]),
      ...(isSensitive(topic)
        ? []
        : [say('suggestion.manner', texts.suggestion.manner[manner], { number: number(manner) }, 'manner')]),
    ],
  ]
}

/** Where life path and year pull apart, the habit is watched; otherwise the year is. */
export function writeCaution({ result, relation, texts, say, number }: Facts): Paragraphs {
  const { life_path: life, personal_year: year } = result.numerology
  const watched = relation === 'tension' ? life : year
  return [[say('caution', texts.caution[watched], { number: number(watched) })]]
}

/** What a person can add and the words would use; the rest of `missing` would change nothing here. */
const USED: ReadonlySet<DataSource> = new Set(['birthday', 'name', 'mother_name', 'moment', 'time'])

export function writeCertainty({ result, locale, texts, say, number }: Facts): Paragraphs {
  const { score, level, supplied } = result.confidence
  const missing = result.confidence.missing.filter((source) => USED.has(source))
  const list = (sources: readonly DataSource[]) =>
    formatList(
      sources.map((source) => texts.certainty.sources[source]),
      locale,
    )
  return [
    [
      say('certainty.known', texts.certainty.known, {
        known: list(supplied),
        score: number(score),
        level: texts.certainty.levels[level],
      }),
      ...(missing.length
        ? [say('certainty.missing', texts.certainty.missing, { missing: list(missing) })]
        : []),
      { text: texts.certainty.closing },
    ],
  ]
}
