// Amounts in both languages.
import { expect, it } from 'vitest'
import { bytesText, countText, dollarsText, spanText, utcText } from '@/lib/presentation/measures'

it('counts are grouped, in the digits of the language', () => {
  expect(countText(1234567, 'en')).toBe('1,234,567')
  expect(countText(1234567, 'fa')).toBe('۱٬۲۳۴٬۵۶۷')
})

it('money has two decimals at least and four at most', () => {
  expect(dollarsText(5, 'en')).toBe('$5.00')
  expect(dollarsText(0.00126, 'en')).toBe('$0.0013')
  expect(dollarsText(2.5, 'fa')).toContain('۲٫۵۰')
})

it('bytes are told in the unit in which they are one to three digits', () => {
  expect(bytesText(0, 'en')).toBe('0 kilobytes')
  expect(bytesText(999_400, 'en')).toBe('999.4 kilobytes')
  expect(bytesText(10_100_000, 'en')).toBe('10.1 megabytes')
  expect(bytesText(2_000_000_000_000_000, 'en')).toBe('2,000 terabytes')
  expect(bytesText(10_100_000, 'fa')).toBe('۱۰٫۱ مگابایت')
})

it('spans are told in the largest unit of which there is one', () => {
  expect([0, 59, 60, 7_300, 3 * 86_400 + 5].map((seconds) => spanText(seconds, 'en'))).toEqual([
    ...['0 seconds', '59 seconds', '1 minute', '2 hours', '3 days'],
  ])
  expect(spanText(7_300, 'fa')).toBe('۲ ساعت')
})

it('moments are those of UTC, and say so', () => {
  expect(utcText('2026-11-23T14:05:09.000Z', 'en')).toBe('23 November 2026, 14:05 \u2066UTC\u2069')
  expect(utcText('2026-11-23T14:05:09.000Z', 'fa')).toContain('۱۴:۰۵')
})
