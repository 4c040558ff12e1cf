// Work that must not take everything for itself waits in a line: so many at once, and whoever comes when the line is full is told
// to come back. Who is known has a line of its own, which goes first, so that a flood of strangers keeps nobody out.
import { watchLine } from './metrics/doors'
import { Problem } from './problem'

/** `known`: a browser that signed in to this name before, or somebody who is signed in. */
export type Standing = 'known' | 'unknown'

export class Line {
  private working = 0
  private readonly waiting: Record<Standing, (() => void)[]> = { known: [], unknown: [] }

  /** @param atOnce pieces of work in progress; @param most waiting of each standing @param name in the metrics */
  constructor(
    private readonly atOnce: number,
    private readonly most: number,
    name?: string,
  ) {
    if (name) watchLine(name, () => this.waiting.known.length + this.waiting.unknown.length)
  }

  /** Runs a piece of work when its turn comes. @throws Problem 503 when too many wait already */
  async run<Result>(standing: Standing, work: () => Promise<Result>): Promise<Result> {
    if (this.working < this.atOnce) this.working++
    else await this.turn(this.waiting[standing])
    try {
      return await work()
    } finally {
      // The place passes to the next in line without becoming free in between.
      const next = this.waiting.known.shift() ?? this.waiting.unknown.shift()
      if (next) next()
      else this.working--
    }
  }

  private async turn(line: (() => void)[]): Promise<void> {
    if (line.length >= this.most) {
      throw new Problem('unavailable', 'unavailable', { headers: { 'Retry-After': '2' } })
    }
    await new Promise<void>((resolve) => line.push(resolve))
  }
}
