// What the commands about keys print: rows by key and column, and how far a rotation is.
import { countKeys } from '@/lib/platform/seal/keys-in-use'
import type { RawDatabase } from '@/lib/platform/seal/raw'
import type { Progress } from '@/lib/platform/seal/rotation'

/** A table of values by key and column, with the sum of each key. */
export async function printCounts(db: RawDatabase, ring: { active: string; known: string[] }): Promise<void> {
  const uses = await countKeys(db)
  const sums = new Map<string, number>()
  for (const { kid, table, column, rows } of uses) {
    sums.set(kid, (sums.get(kid) ?? 0) + rows)
    console.log(`${kid.padEnd(16)}  ${`${table}.${column}`.padEnd(34)}  ${String(rows).padStart(10)}`)
  }
  for (const kid of new Set([...ring.known, ...sums.keys()])) {
    const remark =
      kid === ring.active
        ? ' (active)'
        : ring.known.includes(kid)
          ? ''
          : ' — NOT IN SEAL_KEYS: cannot be opened'
    console.log(`${kid}: ${sums.get(kid) ?? 0} values${remark}`)
  }
}

const WIDTH = 30
const LINE_EVERY_MS = 1000

/** A bar that is drawn over itself on a terminal; elsewhere a plain line a second. */
export function progressReporter(output: NodeJS.WriteStream = process.stdout) {
  let [started, saidAt, table] = [performance.now(), 0, '']
  return ({ table: now, done, total }: Progress): void => {
    const time = performance.now()
    if (now !== table) [table, started, saidAt] = [now, time, 0]
    if (done < total && saidAt && time - saidAt < (output.isTTY ? 100 : LINE_EVERY_MS)) return
    saidAt = time
    const rate = Math.round(done / Math.max((time - started) / 1000, 0.001))
    const text = `${table}  ${done}/${total} rows`
    const speed = done === total ? `  ${rate} rows/s` : ''
    if (!output.isTTY) return void output.write(`${text}${speed}\n`)
    const filled = Math.round((WIDTH * done) / total)
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`
    output.write(`\r\u001b[2K${bar} ${text}${speed}${done === total ? '\n' : ''}`)
  }
}
