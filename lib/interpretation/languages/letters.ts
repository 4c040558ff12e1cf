// What is said of letters that no table knows.
export interface LetterTexts {
  /** {count} {owner} {letters} */
  uncounted: { one: string; many: string }
  /** {pairs} */
  byBase: string
  /** {letter} {base} */
  pair: string
  owners: Record<'name' | 'mother_name' | 'sign', string>
}
