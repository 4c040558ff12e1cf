// How much work something is: processor time, which other programs of the machine do not lengthen.

/** Microseconds that this process computed for it, the least of several tries. */
export function leastWork(tries: number, work: () => void): number {
  const one = () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  return Math.min(...Array.from({ length: tries }, one))
}
