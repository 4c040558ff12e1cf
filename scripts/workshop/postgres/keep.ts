// Watches the PostgreSQL of a running installation. One that ended, killed, stopped or out of disk, is started again at the same
// address, so that the application, which knows no other, heals by itself.
import { setTimeout as wait } from 'node:timers/promises'
import { type Cluster, type ClusterOptions, startCluster } from './cluster'

const LOOK_MS = 500
/** Pauses between starts double from the first of these to the second. */
const SHORTEST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
/** One that ran this long was well: its next end is a new story. */
const CALM_MS = 60_000

/** Seconds before a start, when so many came before it in the same story; the first is made at once. */
const pauseBefore = (starts: number) =>
  starts === 0 ? 0 : Math.min(SHORTEST_PAUSE_MS * 2 ** (starts - 1), LONGEST_PAUSE_MS)

/**
 * @param options as the cluster was started with
 * @param say told, in a line or a few, what happened
 * @returns a function that stops watching, and then the cluster
 */
export function keepRunning(
  cluster: Cluster,
  options: ClusterOptions,
  say: (words: string) => void,
): () => Promise<void> {
  const over = new AbortController()
  const { signal } = over
  const pause = (ms: number) => wait(ms, undefined, { signal }).catch(() => {})
  const again = { ...options, signal, port: Number(new URL(cluster.url).port) }
  let current = cluster

  /** Resolves when it runs again, or nobody wants it any more. @returns how often it was tried */
  async function restart(starts: number): Promise<number> {
    for (let tried = starts; !signal.aborted; ) {
      const ms = pauseBefore(tried++)
      if (ms > 0) say(`Starting PostgreSQL again in ${ms / 1000} s …`)
      await pause(ms)
      if (signal.aborted) return tried
      try {
        current = await startCluster(again)
        say('PostgreSQL runs again; what was stored is there.')
        return tried
      } catch (error) {
        if (!signal.aborted)
          say(`PostgreSQL cannot be started: ${error instanceof Error ? error.message : error}`)
      }
    }
    return starts
  }

  async function watch(): Promise<void> {
    let starts = 0
    for (let since = performance.now(); !signal.aborted; await pause(LOOK_MS)) {
      if (current.isRunning()) {
        if (performance.now() - since > CALM_MS) starts = 0
        continue
      }
      say(`PostgreSQL has ended, and is started again. What it said: ${options.log}`)
      starts = await restart(starts)
      since = performance.now()
    }
  }

  const watching = watch()
  return async () => {
    over.abort()
    await watching
    await current.stop()
  }
}
