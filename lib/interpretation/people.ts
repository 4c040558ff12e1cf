// People in the words of a joint reading stand as marks, not as names: somebody who leaves the reading is then called "a
// participant" in what the others read, and nothing has to be written anew.
import { isolate } from './fill'

/** Control characters, which no text from outside may hold: nobody can write a mark into a question. */
const [BEGIN, END] = ['\u0002', '\u0003']
/** Behind these a sentence begins; an opening mark of direction may stand between. */
const SENTENCE_BEGINS = /(?:^|[.?!؟:\n]\s*)[\u2066-\u2068]?$/

/** What stands for a person. @param index 0–4, the place in the reading's list of people */
export const personMark = (index: number): string => `${BEGIN}${index}${END}`

/** How a person is called; somebody who left is called by `left`, in the middle of a sentence. */
export type PersonLabel = { name: string } | { left: string }

function called(label: PersonLabel, before: string): string {
  if ('name' in label) return isolate(label.name)
  const { left } = label
  if (!SENTENCE_BEGINS.test(before.slice(-8))) return left
  return left.charAt(0).toLocaleUpperCase('en') + left.slice(1)
}

/**
 * The text with every mark replaced: names isolated, the others with a capital where a sentence begins.
 * @throws RangeError for a mark that none of the labels is for
 */
export function withNames(text: string, labels: readonly PersonLabel[]): string {
  const [start = '', ...rest] = text.split(BEGIN)
  return rest.reduce((said, part) => {
    const [digit = '', after = ''] = part.split(END)
    const label = labels[Number(digit)]
    if (!label) throw new RangeError(`Nobody has place ${digit} in this reading`)
    return said + called(label, said) + after
  }, start)
}
