// A program for tests: takes the lock of each folder it is told, says whether it got it, and lets go when told. Between any two
// of its steps on the disk others may do theirs: each takes a while, as on a busy machine.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const clock = new Int32Array(new SharedArrayBuffer(4))
function slow<Arguments extends unknown[], Result>(step: (...given: Arguments) => Result) {
  return (...given: Arguments): Result => {
    try {
      return step(...given)
    } finally {
      if (String(given[0]).includes('launcher')) Atomics.wait(clock, 0, 0, Math.random() * 8)
    }
  }
}
for (const name of ['readFileSync', 'writeFileSync', 'linkSync', 'renameSync', 'rmSync'] as const)
  Object.assign(fs, { [name]: slow(fs[name] as (...given: unknown[]) => unknown) })
syncBuiltinESMExports()
const { takeLock } = await import('@/scripts/workshop/processes/lock')

let release: (() => void) | undefined
process.on('message', ({ state }: { state?: string }) => {
  if (!state) {
    release?.()
    release = undefined
    process.send?.('free')
    return
  }
  try {
    release = takeLock(state, 'up')
    process.send?.('won')
  } catch (error) {
    process.send?.(error instanceof Error ? error.message : 'failed')
  }
})
process.send?.('here')
