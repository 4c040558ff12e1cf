import { describe, expect, it } from 'vitest'
import { freeLines, freeText, inOneLine, withLineFeeds } from '@/lib/platform/text'

const shape = freeText(500, 'question_required')
const outcome = (text: string) => {
  const result = shape.safeParse(text)
  return result.success ? 'kept' : result.error.issues.map(({ message }) => message).join()
}

describe('free text', () => {
  it.each([
    'plain',
    'آیا کار تازه در Lisbon برای من خوب است؟',
    'می‌شود',
    '👩‍👩‍👧‍👦🏳️‍🌈',
    'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
    '<script>alert(1)</script>',
    "'; DROP TABLE oracle_users; --",
    'marks \u200e\u200f\u061c stay within a line',
    'closed \u2068سلام\u2069 and \u202bسلام\u202c, and \u2066one \u202ain\u202c another\u2069',
    'non\u00a0breaking\u3000spaces',
    'क्\u200dष',
    'ـ',
    'NaN',
    '1e999',
    '\ufeffx',
    '\ufffe',
    '\u{10ffff}',
    'x'.repeat(500),
    '😀'.repeat(500),
  ])('keeps %j as it is', (text) => {
    expect(shape.parse(text)).toBe(text)
  })

  it.each([
    ['', 'question_required'],
    [' \n\t ', 'question_required'],
    ['\u200b\u200c\u2060\ufeff', 'question_required'],
    ['\u3164 \u2800', 'question_required'],
    ['\u115f\u1160\uffa0', 'question_required'],
    ['\u00ad\u034f\u180e\u2061', 'question_required'],
    ['\ufe0f \u{e0101}', 'question_required'],
    ['\u{1d159}\u00a0\u3000', 'question_required'],
    ['\u2028\u2029', 'question_required'],
    ['line\u2028line', 'control_characters'],
    ['paragraph\u2029paragraph', 'control_characters'],
    ['x'.repeat(501), 'too_long'],
    ['😀'.repeat(501), 'too_long'],
    ['a\u0000b', 'control_characters'],
    ['a\nb', 'control_characters'],
    ['a\u001bb', 'control_characters'],
    ['a\u007fb', 'control_characters'],
    ['a\u0085b', 'control_characters'],
    ['\ud800', 'control_characters'],
    ['a\udc00b', 'control_characters'],
    ['half \ud83d', 'control_characters'],
    ['overridden \u202eback\u202c', 'control_characters'],
    ['overridden \u202dforth\u202c', 'control_characters'],
    ['open \u202b', 'control_characters'],
    ['open \u2067', 'control_characters'],
    ['end \u2069', 'control_characters'],
    ['end \u202c', 'control_characters'],
    ['crossed \u2068a\u202c', 'control_characters'],
    ['crossed \u2068\u202ba\u2069\u202c', 'control_characters'],
  ])('refuses %j as %s', (text, reason) => expect(outcome(text)).toBe(reason))
})

describe('lines', () => {
  it.each(['one\ntwo', 'one\u2028two', 'one\u2029two', 'one\u0085two'])('keep %j as it is', (text) =>
    expect(freeLines(100).parse(text)).toBe(text),
  )
  it.each(['\n\u2028\u3164', '\u0085'])('of nothing (%j) are nothing', (text) =>
    expect(
      freeLines(100)
        .safeParse(text)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['required']),
  )
  it('are the same lines with line feeds, and one line with spaces', () => {
    const text = 'a\r\nb\rc\u2028d\u2029e\u0085f\n\n g'
    expect(withLineFeeds(text)).toBe('a\nb\nc\nd\ne\nf\n\n g')
    expect(inOneLine(text)).toBe('a b c d e f g')
  })
})
