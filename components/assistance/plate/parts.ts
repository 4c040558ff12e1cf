// A number plate in its parts, and as a field has it.
import { onePersianForm } from '@/lib/engine/fold'
import { parseSign, plainValue } from '@/lib/engine/signs/format'

export interface PlateParts {
  /** Two digits. */
  first: string
  letter: string
  /** Three digits. */
  last: string
  /** Two digits, behind «ایران». */
  region: string
}

/** How many digits each takes. */
export const DIGITS = { first: 2, last: 3, region: 2 } as const

export const EMPTY: PlateParts = { first: '', letter: '', last: '', region: '' }

/** As they stand on the plates of Iran: private, for hire, of the state, of the forces. */
export const PERSIAN_LETTERS = 'الف ب پ ت ث ج د ز ژ س ش ص ط ع ف ق ک گ ل م ن و ه ی'.split(' ')
/** Diplomats have D and S; elsewhere a plate may have any. */
export const LATIN_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const PARTS = /^(\d\d) ?([^\d ]+) ?(\d{3}) ?- ?(\d\d)$/

/** Of a plate in any of its spellings; null where it is none. */
export function partsWritten(text: string): PlateParts | null {
  const parsed = parseSign({ type: 'plate', value: text })
  if (!parsed.ok) return null
  const [, first = '', letter = '', last = '', region = ''] = PARTS.exec(plainValue(parsed.sign.value)) ?? []
  return { first, letter: onePersianForm(letter).toUpperCase(), last, region }
}

/** Null until every part is there. */
export function written({ first, letter, last, region }: PlateParts): string | null {
  const whole =
    first.length === DIGITS.first &&
    last.length === DIGITS.last &&
    region.length === DIGITS.region &&
    letter !== ''
  return whole ? `${first}${letter}${last}-${region}` : null
}
