// Somebody who looks at a list and writes now and then, all the time: what was no success and no polite refusal, and when things were
// well again.
import type { Caller } from '../bench/client'
import { ask, PERSON } from '../nodes/checks'
import { pause } from '../processes/identity'
import { codeOf } from './writes'

const LOOK_MS = 100
/** In a row, before all counts as well. */
const WELL = 5

export interface Watch {
  errors: string[]
  /** Refusals for the moment, with the time to come again. */
  refused: () => number
  /** Resolves when all is well again; @returns seconds */
  well: () => Promise<number>
  stop: () => Promise<void>
}

export function watch(address: string, { headers }: Caller): Watch {
  const errors: string[] = []
  let [refused, row, over] = [0, 0, false]

  async function look(turn: number): Promise<void> {
    try {
      const { status, headers: told } = await (turn % 3 === 0
        ? ask('POST', `${address}/api/oracle/users`, headers, PERSON)
        : ask('GET', `${address}/api/oracle/users?limit=1`, headers))
      if (status < 300) {
        row++
        return
      }
      if (status === 503 && told.has('retry-after')) refused++
      else errors.push(String(status))
    } catch (error) {
      errors.push(codeOf(error))
    }
    row = 0
  }
  const looking = (async () => {
    for (let turn = 0; !over; turn++) {
      await look(turn)
      await pause(LOOK_MS)
    }
  })()
  return {
    errors,
    refused: () => refused,
    async well() {
      const began = performance.now()
      row = 0
      while (row < WELL) await pause(20)
      // The looks themselves take time after things are well; the first of them tells.
      return Math.max(0, (performance.now() - began - WELL * LOOK_MS) / 1000)
    },
    stop: async () => {
      over = true
      await looking
    },
  }
}
