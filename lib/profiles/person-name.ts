// What may be a person's name: letters of any script with what typography puts between them, and something to see.
import { shortText } from '@/lib/platform/text'

/** Hyphens and dashes, apostrophes and middle dots are taken in every form in which keyboards and typesetters give them. */
const HYPHENS = String.raw`\p{Pd}\u2212`
const APOSTROPHES = String.raw`'\u2018\u2019\u201b\u2032\uff07\u00b4\u055a\u05f3`
const MIDDLE_DOTS = String.raw`\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65`
/** Scripts in which a joiner (U+200D) changes what is seen, after a letter or a mark of theirs. */
const JOINING = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
const JOINED = `[${JOINING.map((script) => `\\p{Script=${script}}`).join('')}]\\p{Mn}*`
const NAME = new RegExp(
  String.raw`^(?:[\p{L}\p{M}\p{Nd}\p{Zs}\u200c.،${APOSTROPHES}${MIDDLE_DOTS}${HYPHENS}]|(?<=${JOINED})\u200d)+$`,
  'u',
)
/** A letter by itself: not the modifiers (ʼ, tatweel), not the fillers, which show nothing. */
const SEEN_LETTER = /(?!\p{Default_Ignorable_Code_Point})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u
const EDGE = /[\s\p{Bidi_Control}]/u

/** Without the spaces and direction marks around it, which a copy from elsewhere brings along. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && EDGE.test(text[start]!)) start++
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return text.slice(start, end)
}

/** Whether there is a letter that one can see. */
export const showsLetter = (text: string): boolean => SEEN_LETTER.test(text)

/**
 * After NFC and without spaces and direction marks around it: 1 to 100 characters, at least one letter that one can see,
 * and nothing that is not part of names.
 */
export const personName = shortText(1000, 'too_long', { max: 100 })
  .transform((text) => trimmed(text.normalize('NFC')))
  .superRefine((name, ctx) => {
    const refuse = (message: string, params?: object) => ctx.addIssue({ code: 'custom', message, params })
    if (name === '') refuse('required')
    else if ([...name].length > 100) refuse('too_long', { max: 100 })
    else if (!NAME.test(name)) refuse('name_characters')
    else if (!showsLetter(name)) refuse('name_letters')
  })
  .meta({ minLength: 1, maxLength: 100 })
