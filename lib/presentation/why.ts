// Why a section says what it says: each of its sentences, with the facts that it rests on and how their numbers were worked out.
import type { Fact, Sentence } from '@/lib/interpretation/schema'
import { isWhole } from '@/lib/readings/shared'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { stepsOf } from './lines'
import { type Line, line, type Part, part, type Step } from './presented'
import { type Reader, writtenIn } from './reader'

const QUESTION = 'Q'

/** The working of a fact, as far as whoever looks may see it. */
function workingOf({ paths, person = 0 }: Fact, { participants }: ReadingView, { locale }: Reader): Step[] {
  const result = participants[person]?.result
  if (!result || !isWhole(result)) return []
  return paths.flatMap((path) => stepsOf([path], '', { trace: result.trace, locale }))
}

function sentenceLine({ text, facts: ids }: Sentence, view: ReadingView, reader: Reader): Line {
  const factsOf = (wanted: readonly string[]) =>
    wanted.flatMap((id) => view.words.facts?.find((fact) => fact.id === id) ?? [])
  const cited = factsOf(ids)
  const facts = [...new Set([...cited, ...factsOf(cited.flatMap(({ of = [] }) => of))])]
  const asked = ids.includes(QUESTION) ? [reader.t('reading.why_question')] : []
  return line({
    label: text,
    notes: [...facts.map((fact) => fact.text), ...asked],
    working: facts.flatMap((fact) => workingOf(fact, view, reader)),
  })
}

/** @param at a section’s key, `P1` to `P5`, or of a pair `P1:P2` @returns nothing for words that no model wrote */
export function whyPart(at: string, view: ReadingView, reader: Reader): Part[] {
  const sentences = (view.words.sentences ?? []).filter((sentence) => sentence.at === at)
  if (sentences.length === 0) return []
  return [
    part('why', {
      heading: reader.t('reading.why'),
      lines: sentences.map((sentence) => sentenceLine(sentence, view, reader)),
      written: writtenIn(view.words.locale),
    }),
  ]
}
