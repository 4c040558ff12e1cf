// Remembers the last results of a costly pure function, so that five people under one sky cost one look at it. What
// it returns never depends on what it remembers.

/** The function with a memory for at most `limit` arguments; the one not asked for longest is forgotten first. */
export function remember<Key extends number, Value>(
  limit: number,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) {
      known.delete(key)
      known.set(key, found)
      return found
    }
    const value = compute(key)
    if (known.size >= limit)
      for (const oldest of known.keys()) {
        known.delete(oldest)
        break
      }
    known.set(key, value)
    return value
  }
}
