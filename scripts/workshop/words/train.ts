// Every head learns from the examples that are for it.
import { featuresOf } from '@/lib/interpretation/forms/features'
import { HEADS, type Head } from '@/lib/interpretation/forms/heads'
import { saidOutright } from '@/lib/interpretation/risk/outright'
import { DANGER_KINDS, INTENTS } from '@/lib/interpretation/schema'
import type { Example } from './examples'
import { type Learnt, learn, sumsOf } from './learn'

export interface Read extends Example {
  features: Uint32Array
  /** Whether a rule finds danger said outright. */
  byRule: boolean
}
export const read = (examples: readonly Example[]): Read[] =>
  examples.map((example) => ({
    ...example,
    features: Uint32Array.from(featuresOf(example.text)),
    byRule: saidOutright(example.text),
  }))

/** What each head is asked; null for examples it does not learn from. */
const ANSWERS: Record<Head, (example: Example) => number | null> = {
  danger: ({ kind }) => (kind === null ? 0 : 1),
  kind: ({ kind }) => (kind === null ? null : DANGER_KINDS.indexOf(kind)),
  outright: ({ kind, outright }) => (kind === null ? null : Number(outright)),
  intent: ({ intent }) => (intent === null ? null : INTENTS.indexOf(intent)),
}
export type Trained = Record<Head, Learnt>

const trainHead = (head: Head, examples: readonly Read[]): Learnt =>
  learn(
    examples.flatMap((example) => {
      const answer = ANSWERS[head](example)
      return answer === null ? [] : [{ features: example.features, answer }]
    }),
    HEADS[head],
  )

export const train = (examples: readonly Read[]): Trained => ({
  danger: trainHead('danger', examples),
  kind: trainHead('kind', examples),
  outright: trainHead('outright', examples),
  intent: trainHead('intent', examples),
})

export function answer(learnt: Learnt, features: Uint32Array): number[] {
  const sums = new Float32Array(learnt.classes)
  sumsOf(learnt, features, sums)
  return [...sums]
}
