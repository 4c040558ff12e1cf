// A calendar as RFC 5545 wants it, read back by its own rules.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, icalendar } from '@/lib/presentation/icalendar'

const NOW = Date.parse('2026-11-27T08:30:05.250Z')
const date = { year: 2026, month: 12, day: 31 }
const write = (summary: string, description?: string) =>
  icalendar({
    ...{ name: 'اوراکل', language: 'fa', now: NOW },
    events: [{ uid: 'one@nps-oracle', date, summary, ...(description && { description }) }],
  })

/** Unfolded lines, as a calendar program reads them. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const read = (text: string, name: string) =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

describe('a calendar', () => {
  it('has every line that it needs, each ended by CRLF', () => {
    const text = write('A day')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(linesOf(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//NPS Oracle//Calendar//FA',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:اوراکل',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
      'BEGIN:VEVENT',
      'UID:one@nps-oracle',
      'DTSTAMP:20261127T083005Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:A day',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('escapes what has a meaning of its own', () => {
    const text = write('a, b; c \\ d\ne')
    expect(text).toContain('SUMMARY:a\\, b\\; c \\\\ d\\ne\r\n')
    expect(write('bell\u0007', 'x\r\nBEGIN:VALARM')).toContain('DESCRIPTION:x\\nBEGIN:VALARM\r\n')
  })

  it('holds any text, in lines of 75 octets at most that no character is torn by', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(texts, (given) => {
        const text = write(given)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toContain('\uFFFD')
        }
        const kept = given.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '')
        expect(read(text, 'SUMMARY')).toBe(kept)
      }),
    )
  })

  it('folds at 75 octets exactly', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75))
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
    // Two octets each: 37 of them fill 74.
    expect(folded('م'.repeat(38))).toBe(`${'م'.repeat(37)}\r\n م`)
  })
})
