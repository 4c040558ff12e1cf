// Whether two documents say the same, field by field: comparing them takes a fraction of what a fingerprint does.

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * Only where both have the same canonical JSON (hash.ts), in whatever order their fields stand; a field that is undefined is none.
 * What JSON cannot say, such as an infinite number, is taken for different from what was read back for it.
 */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other)) return false
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => alike(value, other[index]))
    )
  return !Array.isArray(other) && haveAlike(one as Fields, other as Fields)
}

type Fields = Record<string, unknown>

function haveAlike(one: Fields, other: Fields): boolean {
  let count = 0
  for (const name of Object.keys(one)) {
    const value = one[name]
    if (value === undefined) continue
    count++
    if (!(Object.hasOwn(other, name) && alike(value, other[name]))) return false
  }
  for (const name of Object.keys(other)) if (other[name] !== undefined) count--
  return count === 0
}
