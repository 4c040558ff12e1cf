// Asks without anybody beside.
import { performance } from 'node:perf_hooks'

/** Milliseconds of one request after the other. */
export async function oneByOne(url: string, headers: Record<string, string>, count: number, warmUp = 3) {
  const times: number[] = []
  for (let turn = -warmUp; turn < count; turn++) {
    const began = performance.now()
    const response = await fetch(url, { headers })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    if (turn >= 0) times.push(performance.now() - began)
  }
  return times
}
