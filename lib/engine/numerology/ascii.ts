// The letters of a text that is all ASCII, as most names are: what Unicode says of them needs no asking.

const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Capitals, in order; null when one character or more is not ASCII. */
export function asciiLetters(text: string): string[] | null {
  const letters: string[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 127) return null
    // Small and capital letters differ in one bit; what is no letter leads to a place without one.
    const capital = unit >= 64 ? CAPITALS[(unit & ~32) - 65] : undefined
    if (capital) letters.push(capital)
  }
  return letters
}
