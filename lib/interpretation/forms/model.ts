// Scores a question's forms with the weights that `npm run words:train` made: sums of small whole numbers, one table a head.
import { brotliDecompressSync } from 'node:zlib'
import { HEADS, type Head, weightOf } from './heads'
import type { Script } from './script'
import stored from './weights.json'

interface Table {
  weights: Int8Array
  scale: number
  bias: readonly number[]
}
const open = (head: Head): Table => {
  const { weights, scale, bias } = stored.heads[head]
  return { weights: new Int8Array(brotliDecompressSync(Buffer.from(weights, 'base64'))), scale, bias }
}
const tables: Record<Head, Table> = {
  danger: open('danger'),
  outright: open('outright'),
  intent: open('intent'),
}

/**
 * Of each class, how much speaks for it; zero is undecided for a head of one class, and harmless for one of danger.
 * @param pairs more features, for the head that learnt from them
 */
export function scores(head: Head, features: readonly number[], pairs: readonly number[] = []): number[] {
  const { bits, classes } = HEADS[head]
  const { weights, scale, bias } = tables[head]
  const mask = (1 << bits) - 1
  const sums: number[] = new Array(classes).fill(0)
  for (const all of [features, pairs])
    for (const feature of all) {
      const row = (feature & mask) * classes
      for (let each = 0; each < classes; each++) sums[each]! += weights[row + each]!
    }
  const factor = scale * weightOf(features)
  return sums.map((sum, each) => sum * factor + bias[each]!)
}

/** Above it, by script, a question is taken for one of danger; chosen on authors whom the weights had not seen. */
export const HEARD: Record<Script, number> = stored.heard

/** Above it hardly anything harmless was found. */
export const SURE: Record<Script, number> = stored.sure

/** What the examples were when the weights were made. */
export const EXAMPLES: string = stored.examples
