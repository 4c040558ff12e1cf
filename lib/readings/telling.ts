// Words that a model is writing at this moment: whoever looks gets what was shown so far and then what comes.
import type { Told } from '@/lib/interpretation/claude/write'
import { watchTellings } from '@/lib/platform/metrics/model'
import type { Manner } from './repository/row'
import type { Words } from './words'

export class Telling {
  private readonly told: Told[] = []
  private readonly waiting = new Set<() => void>()
  private readonly end = new AbortController()
  private words: Words | null = null
  /** Resolves with the words as they are kept. */
  readonly done: Promise<Words>

  constructor(run: (telling: Telling, signal: AbortSignal) => Promise<Words>) {
    this.done = run(this, this.end.signal).then((words) => {
      this.words = words
      this.wake()
      return words
    })
  }

  /** The model is told to stop. */
  cancel(): void {
    this.end.abort()
  }

  add(told: Told): void {
    this.told.push(told)
    this.wake()
  }

  private wake(): void {
    for (const look of this.waiting) look()
    this.waiting.clear()
  }

  /** From the beginning, whenever one comes; what is kept comes last. */
  async *follow(): AsyncGenerator<Told> {
    for (let seen = 0; ; ) {
      for (; seen < this.told.length; seen++) yield this.told[seen]!
      if (this.words) {
        yield { kind: 'words', words: this.words }
        return
      }
      await new Promise<void>((resolve) => this.waiting.add(resolve))
    }
  }
}

/** Of this process: one for each manner of a reading. */
const held = globalThis as { npsTellings?: Map<string, Telling> }
const tellings = () => {
  if (!held.npsTellings) {
    const made = new Map<string, Telling>()
    held.npsTellings = made
    watchTellings(() => made.size)
  }
  return held.npsTellings
}
const keyOf = (readingId: string, { locale, style }: Manner) => `${readingId} ${locale} ${style}`

export const tellingOf = (readingId: string, manner: Manner): Telling | undefined =>
  tellings().get(keyOf(readingId, manner))

export function keepTelling(readingId: string, manner: Manner, telling: Telling): void {
  const key = keyOf(readingId, manner)
  tellings().set(key, telling)
  const forget = () => {
    if (tellings().get(key) === telling) tellings().delete(key)
  }
  void telling.done.then(forget, forget)
}
