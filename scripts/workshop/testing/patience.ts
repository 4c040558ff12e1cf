// How long a run of tests waits before it takes something for hung. A busy machine is no fault of the product, so every limit of
// time is multiplied by one factor, measured once at the start: how many programs want each core.
import os from 'node:os'

/** 1 on a quiet machine, 10 at most; TEST_PATIENCE names another. Children of the measuring process get the same. */
export function patience(): number {
  const measured = Math.min(10, Math.max(1, (os.loadavg()[0] ?? 0) / os.availableParallelism()))
  process.env.TEST_PATIENCE ??= measured.toFixed(1)
  return Math.max(1, Number(process.env.TEST_PATIENCE) || 1)
}
