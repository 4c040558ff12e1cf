import { describe, expect, it } from 'vitest'
import { freeText } from '@/lib/platform/text'

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
    '\u2028 separators',
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
