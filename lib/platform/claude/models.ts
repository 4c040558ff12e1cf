// What is known of the models: what a token costs, and whether thinking can be turned off. Prices are those of Anthropic's own list,
// looked up in November 2026; one that is not here is counted as the dearest, so that a cap is never passed by a model nobody knew.

/** US dollars for a million tokens. */
interface Prices {
  input: number
  output: number
  cacheRead: number
  cacheWrite: number
}

interface Model {
  /** How its name begins. */
  name: string
  prices: Prices
  /** It always thinks, and refuses to be told not to. */
  thinks?: true
}

const prices = (input: number, output: number, cacheRead: number): Prices => ({
  ...{ input, output, cacheRead },
  cacheWrite: input * 1.25,
})

/** The first whose name fits. */
const MODELS: readonly Model[] = [
  { name: 'claude-haiku-5-5', prices: prices(0.1, 0.5, 0.01) },
  { name: 'claude-haiku', prices: prices(1, 5, 0.1) },
  { name: 'claude-sonnet-5-5', prices: prices(2, 10, 0.1) },
  { name: 'claude-sonnet-5', prices: prices(2, 10, 0.2) },
  { name: 'claude-sonnet', prices: prices(3, 15, 0.3) },
  { name: 'claude-opus-5-5', prices: prices(4, 20, 0.2), thinks: true },
  { name: 'claude-opus', prices: prices(5, 25, 0.5) },
]
const DEAREST: Model = { name: '', prices: prices(10, 50, 1), thinks: true }

export const modelOf = (name: string): Model => MODELS.find((one) => name.startsWith(one.name)) ?? DEAREST

/** Tokens of one call. */
export interface Usage {
  input: number
  output: number
  cacheRead: number
  cacheWrite: number
}

/** Billionths of a dollar: the smallest price is a hundred of them for a token, so that sums stay whole. */
export type Nano = number

export function costOf(model: string, { input, output, cacheRead, cacheWrite }: Usage): Nano {
  const { prices: each } = modelOf(model)
  const dollarsPerMillion =
    input * each.input + output * each.output + cacheRead * each.cacheRead + cacheWrite * each.cacheWrite
  return Math.ceil(dollarsPerMillion * 1000)
}

/** Characters of a token at least, whatever the language: Persian takes about two. */
const CHARACTERS = 2

/** What a call can cost at most: its text written to the cache, and all that it may answer. */
export const costAtMost = (model: string, characters: number, maxTokens: number): Nano =>
  costOf(model, { input: 0, cacheRead: 0, cacheWrite: Math.ceil(characters / CHARACTERS), output: maxTokens })
