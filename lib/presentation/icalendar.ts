// A calendar as RFC 5545 writes it: lines that end in CRLF and are folded at 75 octets, texts escaped, days without a clock.
import { type CivilDate, isoOfDate, jdnOf } from '@/lib/engine'
import { dateOfJdn } from '@/lib/interpretation/format'

export interface DayEvent {
  /** The same for ever, and of no other event. */
  uid: string
  date: CivilDate
  summary: string
  description?: string
}

export interface Calendar {
  name: string
  /** Of its words, such as `en`. */
  language: string
  /** Milliseconds since 1970. */
  now: number
  events: readonly DayEvent[]
}

const CRLF = '\r\n'
const MOST_OCTETS = 75
/** How often programs are asked to look again. */
const AGAIN = 'PT12H'

/** Backslash, comma, semicolon and line breaks; other control characters have no place in a text. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '')

/** Never within a character; each further line begins with a space that counts. */
export function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join(CRLF)
}

const day = (date: CivilDate): string => isoOfDate(date).replaceAll('-', '')
const instant = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, '')

const eventLines = ({ uid, date, summary, description }: DayEvent, now: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${instant(now)}`,
  `DTSTART;VALUE=DATE:${day(date)}`,
  `DTEND;VALUE=DATE:${day(dateOfJdn(jdnOf(date) + 1))}`,
  `SUMMARY:${escaped(summary)}`,
  ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

export function icalendar({ name, language, now, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//NPS Oracle//Calendar//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${AGAIN}`,
    `X-PUBLISHED-TTL:${AGAIN}`,
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => folded(line) + CRLF).join('')
}
