// The result of several people is long and says much several times. Packed before it is sealed, it is a fifth, which is what
// storing and opening it then takes. Results of one person are kept as they are: servers of the version before read them.
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** No JSON begins with it. */
const PACKED = 'z'

export const pack = (json: string): string => PACKED + deflateRawSync(json, { level: 1 }).toString('base64')

/** The JSON, whether or not it was packed; null for what does not unpack. */
export function unpack(stored: string): string | null {
  if (!stored.startsWith(PACKED)) return stored
  try {
    return inflateRawSync(Buffer.from(stored.slice(PACKED.length), 'base64')).toString()
  } catch {
    return null
  }
}
