// What can be counted in a text, without what its reader typed: that stands in isolates.
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g
const PERSIAN_ZERO = 0x6f0
/** Of a person, in the words of a joint reading (people.ts). */
const [MARK, MARK_END] = ['\u0002', '\u0003']
/** A word for somebody, where a text needs one. */
export const NAME = 'Kim'

/** Without user text and marks of people. @param by stands for them; a word, so that sentences keep their length */
export function ownText(text: string, by = NAME): string {
  const [first = '', ...marked] = text.replace(ISOLATED, by).split(MARK)
  return marked.reduce((all, part) => all + by + part.slice(part.indexOf(MARK_END) + 1), first)
}

export const sentencesOf = (text: string): string[] =>
  text
    .replace(ISOLATED, (user) => user.replace(/[.?!؟…:]/g, ' '))
    .split(/(?<=[.؟!?])\s+|\n+/)
    .filter((sentence) => sentence.trim() !== '')

export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Runs of digits in ASCII digits, without leading zeros. */
export function digitsOf(text: string): string[] {
  const ascii = text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
  return (ascii.match(/\d+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, ''))
}
