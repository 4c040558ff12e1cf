// A question as its form is read: one spelling for what phones, keyboards and haste write in several ways.
import { foldForSearch } from '@/lib/engine'

const HALF_SPACES = /[\u200b-\u200d]/g
const APOSTROPHES = /(?<=\p{L})'(?=\p{L})/gu
/** Question marks stay, as words of their own; whatever else is no letter or digit is a space. */
const MARKS = /[?\u061f]+/g
const OTHERS = /[^\p{L}\p{M}\p{N}?]+/gu
const DRAWN_OUT = /(\p{L})\1{2,}/gu
/** Persian prefixes and endings that some write apart, some together and some with half a space. */
const PREFIX = /(?<= )(ن?می) (?=\p{L}{2})/gu
const ENDINGS =
  / ((?:ها|ام|ات|اش|ای|اند|ایم|اید|مان|تان|شان|تر)(?:ی|یی|م|ت|ش|مو|تو|شو|رو|مون|تون|شون|ین)?|م|ت|ش|ی|مو|شو)(?= )/gu
const NUMBERS = /(?<= )\d+(?= )/g
const CHILDHOOD_ENDS = 17

/** How large a number is says more than which it is: “im 13”, “20 pills”, “777”. */
const sized = (digits: string): string =>
  digits.length > 2 ? '000' : Number(digits) > CHILDHOOD_ENDS ? '00' : '0'

/** Words with one space around each, a question mark as a word. */
export function plainOf(text: string): string {
  const folded = foldForSearch(text.replace(HALF_SPACES, ' ')).replace(APOSTROPHES, '')
  const words = ` ${folded.replace(MARKS, ' ? ').replace(OTHERS, ' ').trim()} `
  return words
    .replace(/ {2,}/g, ' ')
    .replace(DRAWN_OUT, '$1')
    .replace(PREFIX, '$1')
    .replace(ENDINGS, '$1')
    .replace(NUMBERS, sized)
}
