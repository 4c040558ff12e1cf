// Work that goes on when its request is answered: a server that is told to stop waits for it, and so does a function that would be
// frozen with its answer.
import { log } from './log'
import { watchBackground } from './metrics/beside'

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsBackground?: Set<Promise<unknown>> }
const pending = () => {
  if (!held.npsBackground) {
    const made = new Set<Promise<unknown>>()
    held.npsBackground = made
    watchBackground(() => made.size)
  }
  return held.npsBackground
}

/** @param work must not fail: nobody would hear of it */
export function inBackground(work: Promise<unknown>): void {
  const kept = work.then(
    () => {},
    () => log('error', { event: 'background_failed' }),
  )
  pending().add(kept)
  void kept.then(() => pending().delete(kept))
}

export const hasBackground = (): boolean => pending().size > 0

/** Resolves when nothing is under way any more. */
export async function backgroundDone(): Promise<void> {
  while (pending().size > 0) await Promise.all(pending())
}
