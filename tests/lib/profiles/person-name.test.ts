// Names as people have them, and what is none.
import { describe, expect, it } from 'vitest'
import { personName } from '@/lib/profiles/person-name'

const outcome = (text: string) => {
  const { success, data, error } = personName.safeParse(text)
  return success ? data : `refused: ${error.issues.map(({ message }) => message).join()}`
}

describe('a name', () => {
  it.each([
    ...['Alice 1785', 'TestUser1', 'O’Brien', 'محمد‌علی رضایی', "admin'--", 'Łukasz', 'José', '李', 'Ng', 'ء'],
    // Spaces that do not break, of fixed width, of other scripts.
    ...['Alice\u00a0Johnson', 'علی\u202fرضایی', 'Jean\u2009Luc', '山田\u3000太郎', 'Alice\u2007B'],
    // Joiners where the script uses them.
    ...['ශ්\u200dරී ලංකා', 'രാജന്\u200d', 'क्\u200dषमा', 'می\u200cنا', 'ঋত্\u200dবিক', 'ه\u200d', 'வ்\u200d'],
    // Twins of the hyphen, of the apostrophe and of the middle dot.
    ...['Jean‐Luc', 'Jean‑Luc', 'Jean–Luc', 'Jean−Luc', 'Jean－Luc', 'בן־גוריון'],
    ...[
      'O‘Brien',
      'Oʻahu',
      'O′Brien',
      'O＇Brien',
      'O´Brien',
      'OʼBrien',
      'Ա՚բ',
      'Gal‧la',
      'Gal⋅la',
      'Gal•la',
      'マリ・キュリー',
      'ﾏﾘ･ｷｭﾘｰ',
    ],
    // Variants of one character.
    ...['葛\u{e0100}城', 'नमः'],
  ])('%j is kept', (name) => expect(outcome(name)).toBe(name.normalize('NFC')))

  it.each([
    ['\u200fعلی\u200f', 'علی'],
    ['\u2068Sara\u2069', 'Sara'],
    ['\u202bعلی رضایی\u202c ', 'علی رضایی'],
    ['\u00a0 Alice \u3000', 'Alice'],
    ['\ufeffAlice\u200e', 'Alice'],
    ['\u061cعلی', 'علی'],
    [' Jose\u0301 ', 'Jos\u00e9'],
  ])('%j loses what is around it', (typed, name) => expect(outcome(typed)).toBe(name))

  it.each([
    "<script>alert('XSS')</script>",
    '<img src=x onerror=alert(1)>',
    "javascript:alert('XSS')",
    "'; DROP TABLE oracle_users; --",
    "' OR '1'='1",
    'Ali\u0000ce',
    'Ali\u202ece',
    'Ali\u200fce',
    'علی\u2068رضا\u2069 نو',
    'Ali\u200dce',
    'Al\u200bice',
    'Ali\u00adce',
    'Alice\u2028Bob',
    '`id`',
  ])('%j is none', (name) => expect(outcome(name)).toBe('refused: name_characters'))

  it.each([
    ...[
      '12345',
      '---',
      '۱۲',
      'ـــ',
      'ʼ',
      'ʻʼ',
      '\u3164',
      '\u115f\u1160',
      '\uffa0',
      '\u0301',
      '\ufe0f\u0301',
      '\u200c',
      "'",
    ],
    ...['-\u200c-', '· ·', 'ـ\u200c'],
  ])('%j shows no letter', (name) => expect(outcome(name)).toBe('refused: name_letters'))

  it.each(['', '  ', '\u00a0\u3000', '\u200e\u2067 \u2069'])('%j is not given', (name) =>
    expect(outcome(name)).toBe('refused: required'),
  )

  it('has a hundred characters at most, whatever is around it', () => {
    expect(outcome(` ${'é'.repeat(100)}\u200f`)).toBe('é'.repeat(100))
    expect(outcome('😀'.repeat(101))).toBe('refused: too_long')
    expect(outcome(`a${' '.repeat(200_000)}b`)).toBe('refused: too_long')
  })
})
