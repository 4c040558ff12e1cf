// The built-in words for one person's result: pure and complete in both languages, so that a reading is never
// without them. Which sentence is chosen depends only on the facts.
import type { Moment, PersonResult } from '@/lib/engine'
import { join, type Paragraphs, trim } from './compose'
import { type Facts, gatherFacts } from './facts'
import { detectCrisis } from './question'
import { type Interpretation, SECTION_KEYS, type Section, type SectionKey, type Style } from './schema'
import { writeAnswer } from './sections/answer'
import { writeCaution, writeCertainty, writeSuggestion } from './sections/closing'
import { writeCore } from './sections/core'
import { writeMoment } from './sections/moment'
import { writeRepeats } from './sections/repeats'
import { writeSign } from './sections/sign'

export interface InterpretationInput {
  result: PersonResult
  name: string
  question: string
  moment: Moment
  locale: 'en' | 'fa'
  style: Style
}

const WRITERS: Record<SectionKey, (facts: Facts) => Paragraphs> = {
  answer: writeAnswer,
  core: writeCore,
  moment: writeMoment,
  sign: writeSign,
  repeats: writeRepeats,
  suggestion: writeSuggestion,
  caution: writeCaution,
  certainty: writeCertainty,
}

function writeSections(input: InterpretationInput): Section[] {
  const facts = gatherFacts(input)
  const { titles, crisis } = facts.texts
  const danger = detectCrisis(input.question) ?? detectCrisis(input.result.sign.value)
  if (danger) {
    const keys = ['answer', 'suggestion', 'certainty'] as const
    return keys.map((key) => ({ key, title: titles[key], text: crisis[danger][key] }))
  }
  const written = trim(SECTION_KEYS.map((key) => WRITERS[key](facts)))
  return SECTION_KEYS.map((key, index) => ({
    key,
    title: titles[key],
    text: join(written[index] as Paragraphs),
  })).filter(({ text }) => text !== '')
}

/** The words for one person. The same input gives the same words for ever. */
export function interpret(input: InterpretationInput): Interpretation {
  return {
    source: 'builtin',
    style: input.style,
    locale: input.locale,
    sections: writeSections(input),
    ai: { status: 'off' },
  }
}

/** The whole interpretation as one string: each title on its line above its text. */
export function interpretationText({ sections }: Interpretation): string {
  return sections.map(({ title, text }) => `${title}\n${text}`).join('\n\n')
}
