// Every head learns from the examples that are for it.
import { featuresOf, pairsOf } from '@/lib/interpretation/forms/features'
import { HEADS, type Head, weightOf } from '@/lib/interpretation/forms/heads'
import { saidOutright } from '@/lib/interpretation/risk/outright'
import { DANGER_KINDS, INTENTS } from '@/lib/interpretation/schema'
import type { Example } from './examples'
import { against, type Learnt, learn, sumsOf } from './learn'

export interface Read extends Example {
  features: Uint32Array
  pairs: Uint32Array
  /** Whether a rule finds danger said outright. */
  byRule: boolean
}
export const read = (examples: readonly Example[]): Read[] =>
  examples.map((example) => ({
    ...example,
    features: Uint32Array.from(featuresOf(example.text)),
    pairs: Uint32Array.from(pairsOf(example.text)),
    byRule: saidOutright(example.text),
  }))

/** What each head is asked of a class; null for examples it does not learn from. */
const ANSWERS: Record<Exclude<Head, 'danger'>, (example: Example) => number | null> = {
  outright: ({ kind, outright }) => (kind === null ? null : Number(outright)),
  intent: ({ intent }) => (intent === null ? null : INTENTS.indexOf(intent)),
}
export type Trained = Record<Head, Learnt>

const trainHead = (head: keyof typeof ANSWERS, examples: readonly Read[]): Learnt =>
  learn(
    examples.flatMap((example) => {
      const answer = ANSWERS[head](example)
      const { features } = example
      return answer === null ? [] : [{ features, weight: weightOf(features), answer }]
    }),
    HEADS[head],
  )

const allOf = ({ features, pairs }: Pick<Read, 'features' | 'pairs'>) => Uint32Array.of(...features, ...pairs)

/** What at least two authors wrote: one author's own turns of phrase would only be learnt by heart. */
function shared(examples: readonly Read[]): (feature: number) => boolean {
  const first = new Map<number, string>()
  const several = new Set<number>()
  for (const example of examples)
    for (const feature of allOf(example)) {
      const author = first.get(feature)
      if (author === undefined) first.set(feature, example.author)
      else if (author !== example.author) several.add(feature)
    }
  return (feature) => several.has(feature)
}

/** What is harmless is a class of its own, the first, and the kinds are weighed against it. */
function trainDanger(examples: readonly Read[]): Learnt {
  const known = shared(examples)
  const { bits, classes, pull } = HEADS.danger
  const lessons = examples.map((example) => ({
    features: allOf(example).filter(known),
    weight: weightOf(example.features),
    answer: example.kind === null ? 0 : 1 + DANGER_KINDS.indexOf(example.kind),
  }))
  return against(learn(lessons, { bits, classes: classes + 1, pull }))
}

export const train = (examples: readonly Read[]): Trained => ({
  danger: trainDanger(examples),
  outright: trainHead('outright', examples),
  intent: trainHead('intent', examples),
})

export function answer(
  learnt: Learnt,
  { features, pairs }: Pick<Read, 'features' | 'pairs'>,
  withPairs = false,
) {
  const sums = new Float32Array(learnt.classes)
  const weight = weightOf(features)
  sumsOf(learnt, { features: withPairs ? allOf({ features, pairs }) : features, weight }, sums)
  return [...sums]
}
