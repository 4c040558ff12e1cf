// Puts values into texts. User text is bounded and isolated here, so that it can bend neither the direction
// nor the length of a sentence.
const FIRST_STRONG_ISOLATE = '\u2068'
const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'
/** Control and format characters, but not the half-space and the joiner, which belong to words. */
const INVISIBLE = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029])+/gu
/** What English says “an” before: an 8, an 11, an Earth year. */
const VOWEL_SOUND = /^(?:8|11\b|18\b|[AEIOU])/
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Replaces every `{placeholder}` once, from left to right; inserted text is not looked at again. An English “a”
 * before a placeholder becomes “an” where the value asks for it.
 * @throws RangeError for a placeholder without a value: a mistake in a text file, caught by its test.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/(\b[Aa] )?\{(\w+)\}/g, (_, article: string | undefined, key: string) => {
    const value = values[key]
    if (value === undefined) throw new RangeError(`No value for {${key}} in “${template}”`)
    if (!article) return value
    return (VOWEL_SOUND.test(value) ? article.replace(' ', 'n ') : article) + value
  })
}

/** A text without control and direction characters, cut after a whole word to at most `limit` graphemes. */
export function shorten(text: string, limit: number): string {
  const clean = text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim()
  // Finding graphemes is slow, and there are never more of them than of these.
  if (clean.length <= limit) return clean
  const parts = Array.from(graphemes.segment(clean), (part) => part.segment)
  if (parts.length <= limit) return clean
  const cut = parts.slice(0, limit - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Wraps user text in a bidi isolate. */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE
}

/** The same for what runs from left to right in every language. */
export function isolateLeftToRight(text: string): string {
  return LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE
}

/** Graphemes of a name in a sentence. */
const NAME_LIMIT = 40
/** As a reading calls somebody: by the first name, isolated. */
export function calledName(name: string): string {
  const [first = name] = shorten(name, NAME_LIMIT).split(/\s/)
  return isolate(first)
}
