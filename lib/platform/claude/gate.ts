// Keeps a model that is away from costing anybody time, and a flood from opening more streams than the process can carry.
import { type FailureStatus, ModelFailure } from './failure'

/** Streams at the same time: each is a connection and some hundred kilobytes. */
const AT_ONCE = 1_200
/** Failures one after the other, until nobody asks for a while; then one call tries. */
const TOO_MANY = 5
const CLOSED_MS = 20_000

/** What says nothing of the model's health: the caller left, the answer was refused, or there was no money. */
const HARMLESS: readonly FailureStatus[] = ['cancelled', 'refused', 'budget']

export class Gate {
  private flowing = 0
  private failures = 0
  private last: FailureStatus = 'error'
  /** Milliseconds of the clock until when nobody is let in. */
  private closedUntil = 0

  constructor(
    private readonly clock: () => number = () => performance.now(),
    private readonly atOnce = AT_ONCE,
  ) {}

  /** @throws ModelFailure where too many are in, or the model has failed too often */
  enter(): void {
    if (this.flowing >= this.atOnce) throw new ModelFailure('overloaded', 'too many at once')
    const now = this.clock()
    if (this.failures >= TOO_MANY) {
      if (now < this.closedUntil) throw new ModelFailure(this.last, 'gate closed')
      // This one tries; the others wait for what it finds.
      this.closedUntil = now + CLOSED_MS
    }
    this.flowing++
  }

  /** @param failure nothing where it went well */
  leave(failure?: FailureStatus): void {
    this.flowing--
    if (failure === undefined) this.failures = 0
    else if (!HARMLESS.includes(failure)) {
      this.failures++
      this.last = failure
      this.closedUntil = this.clock() + CLOSED_MS
    }
  }

  get inside(): number {
    return this.flowing
  }
}
