// How something outside is, for whoever asks again and again. On a busy machine an answer comes late, and late is not away: who asks
// waits a moment for a new answer, then has the last one while it is fresh enough, and only after seconds of silence none.

interface Patience {
  /** Milliseconds that one who asks waits for a new answer where there is a fresh one. */
  moment: number
  /** Milliseconds for which an answer stands in for the next, and after which silence means away. */
  fresh: number
}

/** A balancer has two or three seconds for an answer; one that is really away refuses at once, or is told of after this. */
const PATIENCE: Patience = { moment: 1_000, fresh: 4_000 }

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())

/**
 * @param look asks once; however many ask at the same time, one look is under way
 * @returns the answer; null when it fails, or is silent for too long
 */
export function watched<Answer>(
  look: () => Promise<Answer>,
  { moment, fresh }: Patience = PATIENCE,
): () => Promise<Answer | null> {
  let last: { at: number; answer: Answer | null } | undefined
  let underWay: { since: number; end: Promise<void> } | undefined
  const seen = (answer: Answer | null) => {
    last = { at: performance.now(), answer }
    underWay = undefined
  }
  function begin() {
    const begun = {
      since: performance.now(),
      end: look().then(seen, () => seen(null)),
    }
    underWay = begun
    return begun
  }
  return async () => {
    const { since, end } = underWay ?? begin()
    const within = async (ms: number) => {
      await Promise.race([end, pause(Math.max(0, ms))])
      return underWay?.end !== end
    }
    if (await within(moment)) return last?.answer ?? null
    if (last && performance.now() - last.at < fresh) return last.answer
    // Nothing fresh is known: the first answer of all, or the end of a silence.
    return (await within(since + fresh - performance.now())) ? (last?.answer ?? null) : null
  }
}
