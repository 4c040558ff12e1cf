// What repeats: the strongest patterns among the person's numbers, and the form of the sign. Often nothing does.
import type { Pattern, SignFinding } from '@/lib/engine'
import type { Paragraphs, Sentence, Spare } from '../compose'
import type { Facts } from '../facts'
import { digits } from '../format'

const STRENGTHS = ['low', 'medium', 'high', 'very_high'] as const
const FINDINGS = ['angel', 'mirror', 'master', 'sequence', 'palindrome', 'repeated_digit'] as const

function sayPattern({ texts, say, number }: Facts, pattern: Pattern): Sentence {
  if (pattern.type === 'animal_repetition') {
    const animal = texts.birth.animalNames[pattern.animal]
    return say('repeats.animal', texts.repeats.animal, { animal, count: number(pattern.occurrences) })
  }
  const values = { number: number(pattern.number), theme: texts.themes[pattern.number] }
  return pattern.type === 'master_number'
    ? say('repeats.master', texts.repeats.master, values)
    : say('repeats.number', texts.repeats.number, { ...values, count: number(pattern.occurrences) })
}

function sayFinding({ locale, texts, say, number }: Facts, finding: SignFinding, spare?: Spare): Sentence {
  const kind = finding.kind === 'sequence' ? finding.direction : finding.kind
  const values = {
    value: digits(finding.number, locale),
    digit: finding.kind === 'repeated_digit' ? number(finding.digit) : '',
    master: finding.kind === 'master' ? number(finding.master) : '',
  }
  return say('repeats.finding', texts.repeats.findings[kind], values, spare)
}

export function writeRepeats(facts: Facts): Paragraphs {
  const { patterns, sign } = facts.result
  const strongest = patterns.reduce<Pattern | null>(
    (best, next) =>
      best === null || STRENGTHS.indexOf(next.strength) > STRENGTHS.indexOf(best.strength) ? next : best,
    null,
  )
  const finding = FINDINGS.flatMap((kind) => sign.findings.find((found) => found.kind === kind) ?? [])[0]
  return [
    [
      ...(strongest === null ? [] : [sayPattern(facts, strongest)]),
      ...(finding === undefined ? [] : [sayFinding(facts, finding, strongest ? 'finding' : undefined)]),
    ],
  ]
}
