// What each letter is worth in three systems (the FC60 specification, section 9.2), with the letters that its abjad
// table forgets (section 19, D-10): hamza 1, yeh forms 10, waw with hamza 6, heh forms and teh marbuta 5. Other schools
// count teh marbuta as 400 or the hamza as 0.
import type { ConventionOptions, LetterSystem } from '../document'

export interface Letter {
  value: number
  /** Counts towards the soul urge; the other letters make the personality. */
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

/** The options of a convention that decide what a letter is worth and whether it is a vowel. */
export type LetterRules = Pick<ConventionOptions, 'y' | 'persian_letters' | 'abjad'>
export const DEFAULT_LETTER_RULES: LetterRules = { y: 'vowel', persian_letters: 'as_arabic', abjad: 'kabir' }

const PERSIAN = '\u067E\u0686\u0698\u06AF' // پ چ ژ گ

/**
 * Abjad values by their three rules (Encyclopaedia of the World of Islam, "abjad"): as they are; wasit, without their
 * twelves, where 60, 300, 600 and 900 leave nothing and drop out; saghir, without their nines, 9 staying 9. Some
 * authors call the rule of twelves saghir.
 */
const ABJAD_RULES: Readonly<Record<LetterRules['abjad'], (value: number) => number>> = {
  kabir: (value) => value,
  wasit: (value) => value % 12,
  saghir: (value) => (value % 9 === 0 ? 9 : value % 9),
}

const ABJAD_TABLES = {
  as_arabic: abjadTables(''),
  dropped: abjadTables(PERSIAN),
} satisfies Record<LetterRules['persian_letters'], unknown>

const LATIN_TABLES = {
  pythagorean: latinTables(PYTHAGOREAN),
  chaldean: latinTables(CHALDEAN),
}

/** One of the tables made once for all rules. */
export function letterTable(system: LetterSystem, rules: LetterRules = DEFAULT_LETTER_RULES): LetterTable {
  if (system === 'abjad') return ABJAD_TABLES[rules.persian_letters][rules.abjad]
  return LATIN_TABLES[system][rules.y]
}

/** The first rule that explains the values of abjad letters; undefined for none. */
export function abjadRuleOf(
  letters: readonly (readonly [letter: string, value: number])[],
): LetterRules['abjad'] | undefined {
  const tables = Object.entries(ABJAD_TABLES.as_arabic) as [LetterRules['abjad'], LetterTable][]
  return tables.find(([, values]) =>
    letters.every(([letter, value]) => values.get(letter)?.value === value),
  )?.[0]
}

function latinTables(lines: readonly string[]): Record<LetterRules['y'], LetterTable> {
  const rows = lines.map((letters, index): [number, string] => [index + 1, letters])
  return { vowel: table(rows, LATIN_VOWELS), consonant: table(rows, LATIN_VOWELS.replace('Y', '')) }
}

function abjadTables(without: string): Record<LetterRules['abjad'], LetterTable> {
  const ruled = (rule: LetterRules['abjad']) =>
    table(
      ABJAD.map(([value, letters]): [number, string] => [
        ABJAD_RULES[rule](value),
        [...letters].filter((letter) => !without.includes(letter)).join(''),
      ]).filter(([value]) => value > 0),
      ABJAD_VOWELS,
    )
  return { kabir: ruled('kabir'), wasit: ruled('wasit'), saghir: ruled('saghir') }
}

function table(rows: readonly (readonly [value: number, letters: string])[], vowels: string): LetterTable {
  return new Map(
    rows.flatMap(([value, letters]) =>
      [...letters].map((letter): [string, Letter] => [letter, { value, vowel: vowels.includes(letter) }]),
    ),
  )
}
