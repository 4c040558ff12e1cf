// What a text stands for, where working it out costs more than looking it up: keyed hashes of names that come with every request.

/** @param most texts that are remembered; with one more they are all forgotten @param make always the same for the same text */
export function remembered<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}
