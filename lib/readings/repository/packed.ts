// Results and their working say much several times. Packed before they are sealed, they are a third to a tenth, which is what storing
// and opening them then takes. Older versions stored results of one person as they are.
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** No JSON begins with it. */
const PACKED = 'z'

/** Not the largest tables: what fills them is a few kilobytes, and making them is part of the work. */
const SMALL = { level: 1, windowBits: 13, memLevel: 7 }

export const pack = (json: string): string => PACKED + deflateRawSync(json, SMALL).toString('base64')

/** The JSON, whether or not it was packed; null for what does not unpack. */
export function unpack(stored: string): string | null {
  if (!stored.startsWith(PACKED)) return stored
  try {
    return inflateRawSync(Buffer.from(stored.slice(PACKED.length), 'base64')).toString()
  } catch {
    return null
  }
}
