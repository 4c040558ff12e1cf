// The two options of a question that names them, as they were typed; nothing when that is not sure.
const OR = /^(.*\S)\s+(?:or|یا)\s+(\S.*)$/su
/** What stands before the first option and belongs to both. */
const BEFORE =
  /^.*?(?:\b(?:should|shall|do|would|could|can) (?:i|we)(?: rather| better)?|\bbetter|\bbest|\bchoose|\bpick|\bbetween|\bwhich(?: one)?(?: is| of)?|\bis it|آیا|بهتره|بهتر است|کدام|کدوم|بین|بالاخره)\s*[:,،]?\s+/isu
const LONGEST = 4
const NO = /^(?:not?|stay or not|نه|خیر|نکنم|نشم)$/iu

const wordsIn = (text: string) => text.split(/\s+/).length
const shown = (text: string, quotes: readonly [string, string]) =>
  wordsIn(text) === 1 && /^\p{Lu}/u.test(text) ? text : quotes.join(text)

/** @param quotes put round what is more than a name */
export function optionsOf(
  question: string,
  quotes: readonly [string, string] = ['“', '”'],
): [string, string] | null {
  const clause = question
    .split(/[.!?؟\n]/)
    .map((text) => text.trim())
    .findLast((text) => OR.test(text))
  const [, left, right] = OR.exec(clause ?? '') ?? []
  if (!left || !right) return null
  const one = left
    .replace(BEFORE, '')
    .split(/[,،:]\s*/)
    .at(-1)!
    .trim()
  const other = right.split(/[,،:]/)[0]!.trim()
  const sure = (text: string) => text !== '' && wordsIn(text) <= LONGEST && !NO.test(text)
  return sure(one) && sure(other) && !OR.test(one) ? [shown(one, quotes), shown(other, quotes)] : null
}
