// Variation without randomness: the same facts choose the same phrasing for ever.

/** At least two ways to say one thing, so that no sentence becomes everybody's. */
export type Lines = readonly [string, string, ...string[]]

/** FNV-1a, 32 bits, over the UTF-16 units of the text, with murmur's finaliser so that low bits are usable. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The line that this seed chooses; `key` keeps the choices of one reading independent of each other. */
export function choose(seed: string, key: string, lines: Lines): string {
  return lines[hash(`${key}\u0000${seed}`) % lines.length] as string
}
