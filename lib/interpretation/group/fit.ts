// Chooses among the ways to say each sentence of a text, so that it keeps its length and says little twice.
import { countWords } from '../compose'
import type { Way } from './facts'

/** Words in one sentence, so that it can be said in one breath. */
const SENTENCE_LIMIT = 21
/**
 * What it costs, in words over the aim: to miss a bound by a word, to let a sentence grow too long by one, to say a line
 * again, to leave the order of the facts.
 */
const MISSED = 100
const BREATHLESS = 20
const USED = 9
const RANK = 0.5

export interface Length {
  least: number
  most: number
  /** Longer is allowed, but shorter is better. */
  aim?: number
}

export const wordsIn = (sentences: readonly Way[]) =>
  sentences.reduce((sum, { text }) => sum + countWords(text), 0)

/** How many words a text has too few or too many; 0 when it fits. */
export const missOf = (words: number, { least, most }: Length) => Math.max(0, least - words, words - most)

/** One way for each sentence, at the least cost. */
export function fitting(sentences: readonly (readonly Way[])[], length: Length): Way[] {
  const { aim = length.most } = length
  const options = sentences.map((ways) =>
    ways
      .map((way, rank) => {
        const words = countWords(way.text)
        const breathless = Math.max(0, words - SENTENCE_LIMIT) * BREATHLESS
        return { way, words, cost: rank * RANK + way.uses * USED + breathless }
      })
      .sort((one, other) => one.cost - other.cost),
  )
  // What the sentences from each on cost at least, so that most choices need not be looked at.
  const floor = [{ words: 0, cost: 0 }]
  for (const ways of options.toReversed()) {
    const [next = { words: 0, cost: 0 }] = floor
    floor.unshift({
      words: next.words + Math.min(...ways.map(({ words }) => words)),
      cost: next.cost + Math.min(...ways.map(({ cost }) => cost)),
    })
  }
  let best: Way[] = []
  let least = Number.POSITIVE_INFINITY
  const chosen: Way[] = []
  const choose = (index: number, words: number, cost: number) => {
    const ways = options[index]
    const end = words + (floor[index]?.words ?? 0)
    const over = Math.max(0, end - aim) + Math.max(0, end - length.most) * MISSED
    const missed = ways ? 0 : Math.max(0, length.least - words) * MISSED
    const all = cost + (floor[index]?.cost ?? 0) + over + missed
    if (all >= least) return
    if (!ways) {
      least = all
      best = [...chosen]
      return
    }
    for (const option of ways) {
      chosen[index] = option.way
      choose(index + 1, words + option.words, cost + option.cost)
    }
  }
  choose(0, 0, 0)
  return best
}
