// The fingerprint of a reading: SHA-256 of its canonical JSON, so that the same inputs and results always have the
// same one, whatever order their fields were written in.
import { createHash } from 'node:crypto'

/** JSON with the keys of every object in code-point order and no white space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

export const hashOf = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex')
