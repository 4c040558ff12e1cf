// Sealed values, by table. A list opens thousands in a moment, so each costs a sum in a table and no more.
import type { Codec } from '../seal/codec'
import { counter, isCounting, tally } from './registry'

const sealed = tally({
  name: 'nps_sealed_total',
  help: 'Values that were sealed, by table',
  labels: ['table'],
})
const opened = tally({
  name: 'nps_opened_total',
  help: 'Values that were opened, by table',
  labels: ['table'],
})
const unreadable = counter({
  name: 'nps_unreadable_total',
  help: 'Values that did not open, or held nothing of use, each time that somebody looked, by table and reason',
  labels: ['table', 'reason'],
})

/** The same codec; where somebody may read the numbers it counts what it does. */
export function counted(codec: Codec): Codec {
  if (!isCounting()) return codec
  return {
    seal(text, place) {
      sealed(place.table)
      return codec.seal(text, place)
    },
    open(value, place) {
      const text = codec.open(value, place)
      opened(place.table)
      return text
    },
  }
}

export const countUnreadable = (table: string, reason: string): void => unreadable({ table, reason })
