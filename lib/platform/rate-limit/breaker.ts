// Keeps a Redis that is away from costing time: after one failure nobody asks it until it has answered a ping, and the pings run
// beside the requests, never inside one.

export interface Report {
  event: 'limits_in_process' | 'limits_shared'
  error?: unknown
}

const BETWEEN_PINGS_MS = 1_000
const BETWEEN_GREETINGS_MS = 100

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export class Breaker {
  private open = false
  private lastPing = 0

  /**
   * @param patienceMs after which an attempt counts as failed
   * @param report called when it opens and when it closes, not for each request
   */
  constructor(
    private readonly ping: () => Promise<void>,
    private readonly patienceMs: number,
    private readonly report: (report: Report) => void,
  ) {}

  /** Whether nobody asks it, since it failed. */
  get isOpen(): boolean {
    return this.open
  }

  /** The attempt's outcome, or null when it failed or was not made. Never throws. @param now milliseconds since 1970 */
  async attempt<T>(now: number, work: () => Promise<T>): Promise<T | null> {
    if (this.open) {
      this.pingSometimes(now)
      return null
    }
    try {
      return await this.within(work())
    } catch (error) {
      this.trip(now, error)
      return null
    }
  }

  /**
   * Pings until it is answered, or the time is over: then it counts as away until it answers. For the first moments of a server,
   * which finds no connection yet. Never throws. @param now milliseconds since 1970 @param forMs how long it is tried
   */
  async greet(now: number, forMs: number): Promise<void> {
    const end = performance.now() + forMs
    for (let failure: unknown; ; ) {
      const left = end - performance.now()
      if (left <= 0) return this.trip(now, failure)
      try {
        return await this.within(this.ping(), left)
      } catch (error) {
        failure = error
        await pause(BETWEEN_GREETINGS_MS)
      }
    }
  }

  private trip(now: number, error: unknown): void {
    if (this.open) return
    this.open = true
    this.lastPing = now
    this.report({ event: 'limits_in_process', error })
  }

  private pingSometimes(now: number): void {
    // However far: the clock may have been set back.
    if (Math.abs(now - this.lastPing) < BETWEEN_PINGS_MS) return
    this.lastPing = now
    this.within(this.ping()).then(
      () => {
        if (!this.open) return
        this.open = false
        this.report({ event: 'limits_shared' })
      },
      // Still away: the next ping is due in a second.
      () => {},
    )
  }

  private async within<T>(work: Promise<T>, patienceMs = this.patienceMs): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      const error = new Error(`No answer within ${patienceMs} ms`)
      error.name = 'RedisTimeout'
      // On a busy thread the answer may lie here already: it is read before anybody is called late.
      timer = setTimeout(() => setImmediate(() => setImmediate(reject, error)), patienceMs)
    })
    try {
      return await Promise.race([work, late])
    } finally {
      clearTimeout(timer)
    }
  }
}
