// What each letter is worth in three systems (the FC60 specification, section 9.2), with the letters that its abjad
// table forgets (section 19, D-10): hamza 1, yeh forms 10, waw with hamza 6, heh forms and teh marbuta 5. Other schools
// count teh marbuta as 400 or the hamza as 0.
import type { LetterSystem } from '../document'

export interface Letter {
  value: number
  /** Counts towards the soul urge; the other letters make the personality. Y is a vowel. */
  vowel: boolean
}
export type LetterTable = ReadonlyMap<string, Letter>

export const LETTER_SYSTEMS = ['pythagorean', 'chaldean', 'abjad'] as const satisfies readonly LetterSystem[]

const PYTHAGOREAN = ['AJS', 'BKT', 'CLU', 'DMV', 'ENW', 'FOX', 'GPY', 'HQZ', 'IR']
/** No letter is worth 9. */
const CHALDEAN = ['AIJQY', 'BKR', 'CGLS', 'DMT', 'EHNX', 'UVW', 'OZ', 'FP']
const LATIN_VOWELS = 'AEIOUY'

const ABJAD: readonly (readonly [value: number, letters: string])[] = [
  [1, '\u0627\u0622\u0623\u0625\u0671\u0621'], // ا آ أ إ ٱ ء
  [2, '\u0628\u067E'], // ب پ
  [3, '\u062C\u0686'], // ج چ
  [4, '\u062F'], // د
  [5, '\u0647\u0629\u06C0\u06BE\u06C1\u06C2\u06D5'], // ه ة ۀ ھ ہ ۂ ە
  [6, '\u0648\u0624'], // و ؤ
  [7, '\u0632\u0698'], // ز ژ
  [8, '\u062D'], // ح
  [9, '\u0637'], // ط
  [10, '\u064A\u06CC\u0626\u0649\u06D2\u06D3'], // ي ی ئ ى ے ۓ
  [20, '\u0643\u06A9\u06AF'], // ك ک گ
  [30, '\u0644'], // ل
  [40, '\u0645'], // م
  [50, '\u0646'], // ن
  [60, '\u0633'], // س
  [70, '\u0639'], // ع
  [80, '\u0641'], // ف
  [90, '\u0635'], // ص
  [100, '\u0642'], // ق
  [200, '\u0631'], // ر
  [300, '\u0634'], // ش
  [400, '\u062A'], // ت
  [500, '\u062B'], // ث
  [600, '\u062E'], // خ
  [700, '\u0630'], // ذ
  [800, '\u0636'], // ض
  [900, '\u0638'], // ظ
  [1000, '\u063A'], // غ
]
/** Alef forms, waw and yeh with theirs; the bare hamza is a consonant. */
const ABJAD_VOWELS = '\u0627\u0622\u0623\u0625\u0671\u0648\u0624\u064A\u06CC\u0626\u0649\u06D2\u06D3'

export const LETTER_TABLES: Readonly<Record<LetterSystem, LetterTable>> = {
  pythagorean: table(
    PYTHAGOREAN.map((letters, index) => [index + 1, letters]),
    LATIN_VOWELS,
  ),
  chaldean: table(
    CHALDEAN.map((letters, index) => [index + 1, letters]),
    LATIN_VOWELS,
  ),
  abjad: table(ABJAD, ABJAD_VOWELS),
}

function table(rows: readonly (readonly [value: number, letters: string])[], vowels: string): LetterTable {
  return new Map(
    rows.flatMap(([value, letters]) =>
      [...letters].map((letter): [string, Letter] => [letter, { value, vowel: vowels.includes(letter) }]),
    ),
  )
}
