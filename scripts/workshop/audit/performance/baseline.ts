// What is compared with what: figures of a run with the targets, with a bare route of the same run, and with those that were kept.
import { percentile } from '../../bench/figures'

/** Milliseconds that the 95th percentile under load may take, or four times what a bare route takes. */
const PATIENCE_MS = 50
const OF_BARE = 4
/** How much longer than it was something may take, in shares of a bare route. */
const DEGRADED = 1.2

export const allowedP95 = (bareP95: number): number => Math.max(PATIENCE_MS, OF_BARE * bareP95)

export interface Percentiles {
  p50: number
  p95: number
}
/** An operation in one round, and the bare route just before it. */
export interface Round extends Percentiles {
  bare: Percentiles
}

/** What is kept of an operation. The ratio is the same on a machine of any speed; the milliseconds are for the record. */
export interface Kept extends Percentiles {
  /** Of a bare route's median, the best of all rounds: what else the machine did meanwhile only ever adds to it. */
  ratio: number
  allowed_p95: number
  /** Whether the 95th percentile was over what is allowed in every round: a machine that is busy for a second is no fault of ours. */
  over: boolean
}

const median = (values: number[]) => percentile(values, 0.5)
const rounded = (value: number) => Math.round(value * 100) / 100

export function keptOf(rounds: Round[]): Kept {
  return {
    ratio: rounded(Math.min(...rounds.map(({ p50, bare }) => p50 / bare.p50))),
    p50: rounded(median(rounds.map((round) => round.p50))),
    p95: rounded(median(rounds.map((round) => round.p95))),
    allowed_p95: rounded(allowedP95(median(rounds.map(({ bare }) => bare.p95)))),
    over: rounds.every(({ p95, bare }) => p95 > allowedP95(bare.p95)),
  }
}

export interface Baseline {
  format: 1
  at: string
  node: string
  cores: number
  /** Programs that wanted a core meanwhile, by core. */
  load: number
  operations: Record<string, Kept>
}

export interface Degraded {
  name: string
  was: number
  is: number
}

/** @returns what takes more than a fifth longer than it did, beside a bare route; what is new has nothing to be compared with */
export function degradedSince(baseline: Baseline | undefined, now: Record<string, Kept>): Degraded[] {
  return Object.entries(now).flatMap(([name, { ratio }]) => {
    const was = baseline?.operations[name]?.ratio
    return was !== undefined && ratio > was * DEGRADED ? [{ name, was, is: ratio }] : []
  })
}

/** @returns names of what is over its allowance, and whether it was so when the baseline was kept */
export function overIn(
  baseline: Baseline | undefined,
  now: Record<string, Kept>,
): { name: string; known: boolean }[] {
  return Object.entries(now)
    .filter(([, { over }]) => over)
    .map(([name]) => ({ name, known: baseline?.operations[name]?.over === true }))
}

/** @returns operations that were measured once and are no longer */
export const goneSince = (baseline: Baseline | undefined, now: Record<string, Kept>): string[] =>
  Object.keys(baseline?.operations ?? {}).filter((name) => !(name in now))
