// The fingerprint of a reading: SHA-256 of its canonical JSON, so that the same inputs and results always have the
// same one, whatever order their fields were written in.
import { createHash } from 'node:crypto'

/** JSON with the keys of every object in code-point order and no white space, piece by piece. */
function writer(out: (piece: string) => void): (value: unknown) => void {
  const names = new Map<string, string>()
  const nameOf = (key: string) => {
    const known = names.get(key)
    if (known !== undefined) return known
    const made = `${JSON.stringify(key)}:`
    names.set(key, made)
    return made
  }
  return function write(value) {
    if (typeof value !== 'object' || value === null) {
      // A number by itself costs JSON.stringify many times what String takes, and a reading is thousands of them.
      out(Number.isFinite(value) ? String(value) : JSON.stringify(value))
    } else if (Array.isArray(value)) {
      let before = '['
      for (const item of value) {
        out(before)
        write(item)
        before = ','
      }
      out(before === '[' ? '[]' : ']')
    } else {
      const fields = value as Record<string, unknown>
      let before = '{'
      for (const key of Object.keys(fields).sort()) {
        if (fields[key] === undefined) continue
        out(before + nameOf(key))
        write(fields[key])
        before = ','
      }
      out(before === '{' ? '{}' : '}')
    }
  }
}

/** Characters that are handed on at once: a text of a hundred thousand pieces would first have to be put together. */
const PORTION = 4096

/** Lower-case hex. */
export function hashOf(value: unknown): string {
  const hash = createHash('sha256')
  let text = ''
  writer((piece) => {
    text += piece
    if (text.length < PORTION) return
    hash.update(text)
    text = ''
  })(value)
  return hash.update(text).digest('hex')
}
