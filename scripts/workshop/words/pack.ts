// The weights as a file: each a whole number of eight bits times the scale of its head, compressed.
import { brotliCompressSync } from 'node:zlib'
import type { Head } from '@/lib/interpretation/forms/heads'
import type { Thresholds } from './figures'
import type { Learnt } from './learn'
import type { Trained } from './train'

const LARGEST = 127

function packed({ weights, bias }: Learnt) {
  // The few largest are cut off, so that the many small ones keep their differences.
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const scale = Math.max(sizes.at(-1 - Math.floor(sizes.length / 2000))!, 1e-9) / LARGEST
  const whole = Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))),
  )
  return {
    scale,
    bias: [...bias].map((each) => Number(each.toFixed(3))),
    weights: brotliCompressSync(whole).toString('base64'),
  }
}

const short = ({ latin, persian }: Thresholds): Thresholds => ({
  latin: Number(latin.toFixed(3)),
  persian: Number(persian.toFixed(3)),
})

export function pack(
  trained: Trained,
  thresholds: { heard: Thresholds; sure: Thresholds },
  examples: string,
): string {
  const heads = Object.fromEntries(
    (Object.keys(trained) as Head[]).map((head) => [head, packed(trained[head])]),
  )
  const file = { examples, heard: short(thresholds.heard), sure: short(thresholds.sure), heads }
  // Short lists on one line, as the formatter of the repository writes them.
  const text = JSON.stringify(file, null, 2).replace(/\[[^\]]*\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  )
  return `${text}\n`
}
