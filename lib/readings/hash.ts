// The fingerprint of a reading: SHA-256 of its canonical JSON, so that the same inputs and results always have the
// same one, whatever order their fields were written in.
import { createHash } from 'node:crypto'

/** JSON with the keys of every object in code-point order and no white space. */
export function canonicalJson(value: unknown): string {
  // A number by itself costs JSON.stringify many times what String takes, and a reading is thousands of them.
  if (Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += (text && ',') + canonicalJson(item)
    return `[${text}]`
  }
  const fields = value as Record<string, unknown>
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key]
    if (field !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(field)}`
  }
  return `{${text}}`
}

export const hashOf = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex')
