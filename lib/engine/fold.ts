// When two texts are the same to somebody who looks for one: letters folded to one form, for comparing alone. What is
// stored and shown stays as it was written.
import { normaliseDigits } from './signs/digits'

/** Marks that stand over and under letters: vowel signs of Arabic script and Hebrew, accents. Those of Kana make letters. */
const MARKS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu
const ASCII = /^[\x20-\x7e]*$/
/** Joiners, direction marks, fillers, variation selectors; and the tatweel, which only makes a word longer. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu

/** All white space but a single space. */
const SPACES = /[^\S ]\s*| \s+/g

/** Letter by letter what else is written for it. */
const TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u06cc': '\u0649\u064a', // ی: ى ي
    '\u06a9': '\u0643\u06aa', // ک: ك ڪ
    '\u0627': '\u0671', // ا: ٱ; the other seats lose their hamza as a mark
    '\u0647': '\u0629\u06be\u06c1\u06c3\u06d5', // ه: ة ھ ہ ۃ ە
    // Strokes are accents to who looks for a name, but Unicode takes them for a part of the letter.
    l: 'łŁ',
    o: 'øØ',
    d: 'đĐ',
    "'": '\u2018\u2019\u201a\u201b\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u2032`',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05be',
  }).flatMap(([one, twins]) => [...twins].map((twin): [string, string] => [twin, one])),
)
const TWIN = new RegExp(`[${[...TWINS.keys()].join('')}]`, 'gu')

/** ي and ى as ی, ك as ک: the letters that keyboards of Arabic and of Persian give for the same. */
export const onePersianForm = (text: string): string =>
  text.replace(/[\u0649\u064a]/g, '\u06cc').replace(/\u0643/g, '\u06a9')

/** One shape of each letter: no marks, no hamza on a seat, no half-space, presentation forms as plain letters. */
export function foldShapes(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('`', "'")
  // An accent that stands for an apostrophe, also the Greek one, would become a space.
  const bare = text
    .normalize('NFC')
    .replaceAll('\u00b4', "'")
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(MARKS, '')
  return bare.replace(TWIN, (twin) => TWINS.get(twin) ?? twin).normalize('NFC')
}

/** Latin and Arabic script, and what is written between their letters: each is folded alike whatever stands beside it. */
const BY_LETTERS = /^[\0-\u017f\u0600-\u06ff\u2000-\u206f]*$/
const LAST = 0x2070
const SPACE = 0x20
/** Of a letter that becomes nothing, of one that becomes several, and of one that nobody has asked for yet: codes of half letters, which none becomes. */
const [NOTHING, SEVERAL, UNKNOWN] = [0xd800, 0xd801, 0xd802]
/** By code, the one letter that it becomes. White space is a space. */
const single = new Uint16Array(LAST).fill(UNKNOWN)
const several = new Map<number, number[]>()
/** Letters that one may become: a quadruple prime becomes four. */
const MOST = 4
const utf16 = new TextDecoder('utf-16le')
/** Written over by each text: making one for each would be most of the work. */
let codes = new Uint16Array(0x4000)

function learn(code: number): number {
  const folded = foldTogether(String.fromCharCode(code)).replace(/\s/g, ' ')
  if (folded.length > 1)
    several.set(
      code,
      [...folded].map((letter) => letter.charCodeAt(0)),
    )
  single[code] = folded === '' ? NOTHING : folded.length > 1 ? SEVERAL : folded.charCodeAt(0)
  return single[code]
}

/** As numbers, because putting single letters together as texts takes ten times as long. White space is single, and only between. */
function foldLetters(text: string): string {
  if (codes.length < text.length * MOST) codes = new Uint16Array(text.length * MOST)
  const [out, { length: end }] = [codes, text]
  let length = 0
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    let one = single[code]!
    if (one === UNKNOWN) one = learn(code)
    if (one > SPACE && one < NOTHING) out[length++] = one
    else if (one === SPACE) {
      if (length > 0 && out[length - 1] !== SPACE) out[length++] = SPACE
    } else if (one === SEVERAL) for (const letter of several.get(code)!) out[length++] = letter
    else if (one !== NOTHING) out[length++] = one
  }
  if (out[length - 1] === SPACE) length--
  return utf16.decode(out.subarray(0, length))
}

function foldTogether(text: string): string {
  // Lower case first, because the capital of ß has none of its own; then upper, which makes ß and ss one.
  return normaliseDigits(foldShapes(text).toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ'))
}

/**
 * The text as it is compared: one shape of each letter, digits of every script as ASCII, no case (STRASSE is Straße, a
 * final sigma is a sigma, a dotless i is an i), white space as single spaces. Empty for a text of which nothing is left;
 * who looks for that must find nothing. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  return BY_LETTERS.test(text) ? foldLetters(text) : foldTogether(text).replace(SPACES, ' ').trim()
}
