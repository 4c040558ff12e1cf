// UUIDv7 (RFC 9562): made in the application, because a sealed field is bound to its row's id before the row exists.
// Ids made in one process are strictly increasing, so that ordering by id is ordering by time.
import { fewRandomBytes } from './random'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
export const isId = (text: string) => text.length === 36 && UUID.test(text)

let last = 0
let counter = 0

/** @param now milliseconds since 1970; within one millisecond a 12-bit counter keeps the order. */
export function newId(now: number): string {
  if (now > last) {
    last = now
    counter = fewRandomBytes(2).readUInt16BE() & 0x7ff
  } else if (++counter > 0xfff) {
    last++
    counter = 0
  }
  const hex = last.toString(16).padStart(12, '0')
  const random = fewRandomBytes(8)
  random[0] = (random[0]! & 0x3f) | 0x80
  const tail = random.toString('hex')
  const mid = (0x7000 | counter).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8)}-${mid}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

/** An id before which none stands that was made at this moment or later. @param at milliseconds since 1970 */
export function idsSince(at: number): string {
  const hex = at.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
