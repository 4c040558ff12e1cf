// Dates, moments and numbers as people type them: one reader, every spelling.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CivilDate,
  isoOfDate,
  plainTyped,
  readIsoDate,
  readTypedDate,
  readTypedMoment,
  readTypedNumber,
  solarHijriFromGregorian,
} from '@/lib/engine'
import { dateOfJdn, jdnOf } from '@/lib/engine/calendar/gregorian'

/** The Gregorian day, the two numbers that may be the month, or why it is none. */
function read(text: string, calendar?: 'gregorian' | 'persian') {
  const found = readTypedDate(text, calendar)
  if (found.kind === 'date') return isoOfDate(found.date)
  return found.kind === 'ambiguous' ? `${found.year}: ${found.numbers.join(' ')}` : found.reason
}

describe('a typed date', () => {
  it.each([
    '1990-07-15',
    '1990/7/15',
    '1990.07.15',
    '1990 07 15',
    '1990 / 07 / 15',
    '1990‐07‑15',
    '1990–07–15',
    '1990−07−15',
    '１９９０／０７／１５',
    '١٩٩٠/٠٧/١٥',
    '१९९०-०७-१५',
    '15/07/1990',
    '15.7.1990',
    '15-07-1990',
    '07/15/1990',
    '15 July 1990',
    '15 jul 1990',
    '15-JUL-1990',
    '15. Jul. 1990',
    '15th of July, 1990',
    'July 15, 1990',
    'Jul 15th 1990',
    '1990 July 15',
    '15July1990',
    '15 July 1990 AD',
    '۱۵ ژوئیه ۱۹۹۰',
    '۱۵ ژوئيهٔ ۱۹۹۰',
    '۱۵ ژوییه ۱۹۹۰',
    '۱۵ جولای ۱۹۹۰',
    '۱۵ ژوئیه ۱۹۹۰ میلادی',
    '1990/7/15 م',
    '1369/4/24',
    '۱۳۶۹/۰۴/۲۴',
    '۱۳۶۹.۰۴.۲۴',
    '١٣٦٩-٠٤-٢٤',
    '24/4/1369',
    '۲۴ تیر ۱۳۶۹',
    '۲۴ تیرماه ۱۳۶۹',
    '۲۴ تیر ماه سال ۱۳۶۹',
    '۲۴‌ام تیر ۱۳۶۹',
    '۲۴ تیر، ۱۳۶۹',
    '۱۳۶۹ تیر ۲۴',
    '۲۴ تیر ۱۳۶۹ ه.ش',
    '۲۴ تیر ۱۳۶۹ هـ. ش.',
    '۲۴ تیر ۱۳۶۹ هجری شمسی',
    '۱۳۶۹/۰۴/۲۴ خورشیدی',
    '1369/04/24 ش',
    '24 Tir 1369',
    '۲۴ سرطان ۱۳۶۹',
    '\u200f۱۳۶۹/۴/۲۴',
    '۱۳۶۹/۴/۲۴\u200f',
    '\u2067۱۳۶۹/۰۴/۲۴\u2069',
    '\u202b۲۴ تیر ۱۳۶۹\u202c',
    '\u200e1990\u200e-07-15\u200e',
    '\ufeff1990-07-15\u00a0',
  ])('%j is 15 July 1990', (text) => expect(read(text)).toBe('1990-07-15'))

  it.each([
    ['03/04/1990', '1990: 3 4'],
    ['۰۳/۰۴/۱۳۶۹', '1369: 3 4'],
    ['12.11.1990', '1990: 12 11'],
    ['05/05/1990', '1990-05-05'],
    ['1 مه 1990', '1990-05-01'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['1403/12/30', '2025-03-20'],
    ['1402/12/30', 'impossible'],
    ['31/04/1990', 'impossible'],
    ['31 April 1990', 'impossible'],
    ['30 February 2024', 'impossible'],
    ['29 Feb 2024', '2024-02-29'],
    ['2024-13-01', 'impossible'],
    ['13/13/1990', 'impossible'],
    ['0/5/1990', 'impossible'],
    ['1178/01/01', '1799-03-21'],
    ['1177/01/01', '1177-01-01'],
    ['1 فروردین 1177', 'year'],
    ['1 فروردین 1503', 'year'],
    ['15 July 1400', '1400-07-15'],
    ['1400/07/15', '2021-10-07'],
    ['1400/07/15 میلادی', '1400-07-15'],
    ['1 فروردین 1990', 'year'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ...['', ' ', 'soon', '1990', '07-1990', '90/07/15', '15/07/90', '۶۹/۴/۲۴', '19900715', '1990-07/15'],
    ...[
      '1990-07-15T00:00',
      '+1990-07-15',
      '-1990-07-15',
      '15 Julember 1990',
      'July 1990',
      '15 July',
      '15 15 1990 1',
    ],
    ...[
      '۲۴ تیر ۱۳۶۹ ه.ق',
      '۱۴ شعبان ۱۴۱۰',
      '۲۴ تیر ۱۳۶۹ میلادی',
      '15 July 1990 ه.ش',
      '1990-07-15 x',
      '199O-07-15',
    ],
    `1990-07-15${' '.repeat(100)}`,
  ])('%j is none', (text) => expect(read(text)).toBe('format'))

  it('believes who says which calendar it is in', () => {
    expect(read('1404-01-01', 'gregorian')).toBe('1404-01-01')
    expect(read('1404-01-01', 'persian')).toBe('2025-03-21')
    expect(read('1100/01/01', 'persian')).toBe('1721-03-21')
    expect(read('1404/01/01 ه.ش', 'gregorian')).toBe('format')
  })

  const days = fc
    .integer({ min: jdnOf({ year: 1800, month: 1, day: 1 }), max: jdnOf({ year: 2123, month: 1, day: 1 }) })
    .map(dateOfJdn)
  const ENGLISH =
    'January February March April May June July August September October November December'.split(' ')
  const FARSI = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ')
  const SOLAR = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
  const padded = ({ year, month, day }: CivilDate, between: string) =>
    [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(between)
  const named = ({ year, month, day }: CivilDate, names: string[]) => `${day} ${names[month - 1]} ${year}`
  const FORMS: ((date: CivilDate) => string)[] = [
    ...['-', '/', '.', ' / '].map((between) => (date: CivilDate) => padded(date, between)),
    (date) => [date.year, date.month, date.day].join('/'),
    (date) => named(date, ENGLISH),
    (date) => named(date, FARSI),
    (date) => `${ENGLISH[date.month - 1]!.slice(0, 3)} ${date.day}, ${date.year}`,
    (date) => padded(solarHijriFromGregorian(date), '/'),
    (date) => named(solarHijriFromGregorian(date), SOLAR),
    (date) => `${named(solarHijriFromGregorian(date), SOLAR)} ه.ش`,
  ]
  const SCRIPTS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]

  it('comes back from every form in every kind of digits', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...FORMS),
        fc.constantFrom(...SCRIPTS),
        fc.boolean(),
        (date, form, zero, marked) => {
          const digits = form(date).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
          expect(read(marked ? `\u2067${digits}\u200f\u2069` : digits)).toBe(isoOfDate(date))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('with the year last is that day or both, and never another', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/', '.'), (date, between) => {
        const { year, month, day } = date
        const text = [day, month, year].join(between)
        expect(read(text)).toBe(day <= 12 && day !== month ? `${year}: ${day} ${month}` : isoOfDate(date))
      }),
      { numRuns: 1000 },
    )
  })

  it('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'0129/-. :,TZ+۱٣１ژوئیه\u200f\u2068Julyآذرهش\ud800'),
          maxLength: 40,
        }),
        (text) => {
          expect(read(text)).toBeTypeOf('string')
        },
      ),
    )
  })
})

describe('what programs send', () => {
  it.each(['1990-07-15', '۱۹۹۰-۰۷-۱۵', '１９９０-０７-１５', '\u200e1990-07-15 ', '1990‑07‑15'])(
    '%j is a day',
    (text) => {
      expect(readIsoDate(text)).toMatchObject({ kind: 'date', date: { year: 1990, month: 7, day: 15 } })
    },
  )
  it.each([
    ['1990/07/15', 'format'],
    ['1990-7-15', 'format'],
    ['15 July 1990', 'format'],
    ['1990-02-30', 'impossible'],
  ])('%j is refused for its %s', (text, reason) =>
    expect(readIsoDate(text)).toEqual({ kind: 'refused', reason }),
  )
  it('is Gregorian whatever the year', () =>
    expect(readIsoDate('1404-12-30')).toMatchObject({ date: { year: 1404, month: 12, day: 30 } }))
})

describe('a typed moment', () => {
  const date = { year: 2026, month: 11, day: 23 }
  const at = (hour: number, minute: number, second = 0) => ({ hour, minute, second })

  it.each([
    '2026-11-23T14:30',
    '2026-11-23 14:30',
    ' 2026/11/23  14:30 ',
    '2026-11-23T14:30:00.250',
    '۱۴۰۵/۰۹/۰۲ ۱۴:۳۰',
    '۱۴۰۵/۹/۲، ۱۴:۳۰',
    '۲ آذر ۱۴۰۵ ساعت ۱۴:۳۰',
    '23 November 2026, 14:30',
    'Nov 23, 2026 at 14:30',
    '23.11.2026 14:30',
    '２０２６-１１-２３ １４：３０',
    '2026-11-23 14∶30',
    '2026-11-23 14 : 30',
    '\u2066١٤٠٥-٠٩-٠٢ ١٤:٣٠\u2069',
    '۱۴۰۵/۹/۲\u200f ۱۴:۳۰\u200f',
  ])('%j is a clock somewhere', (text) =>
    expect(readTypedMoment(text)).toEqual({ kind: 'local', local: { date, time: at(14, 30) } }),
  )

  it.each(['2026-11-23', '1405/09/02', '۲ آذر ۱۴۰۵', '23/11/2026'])('%j is a day', (text) =>
    expect(readTypedMoment(text)).toEqual({ kind: 'local', local: { date, time: null } }),
  )

  it.each([
    ['2026-11-23T14:30:05Z', { offset_minutes: 0 }],
    ['2026-11-23T14:30:05.999z', { offset_minutes: 0 }],
    ['2026-11-23 14:30:05 UTC', { offset_minutes: 0 }],
    ['2026-11-23T14:30:05+03:30', { offset_minutes: 210 }],
    ['2026-11-23T14:30:05−05:00', { offset_minutes: -300 }],
    ['2026-11-23 14:30:05 +0330', { offset_minutes: 210 }],
    ['2026-11-23 14:30:05 GMT+3:30', { offset_minutes: 210 }],
    ['۱۴۰۵/۰۹/۰۲ ۱۴:۳۰:۰۵ +۰۳:۳۰', { offset_minutes: 210 }],
    ['2026-11-23T14:30:05+03:25:44', { offset_minutes: 205, offset_seconds: 44 }],
  ])('%j is an instant', (text, offset) =>
    expect(readTypedMoment(text)).toEqual({
      kind: 'instant',
      moment: { date, time: at(14, 30, 5), ...offset },
    }),
  )

  it.each([
    ...[
      'soon',
      '14:30',
      '2026-11-23 14',
      '26-11-23',
      '2026-11-2314:30',
      '2026-11-23T',
      '2026-11-23Z',
      '2026-11-23+03:30',
    ],
    ...['2026-11-23T14:30+', '2026-11-23T14:30 EST', '2026-11-23T1:2', `2026-11-23${' '.repeat(200)}14:30`],
  ])('%j is none', (text) => expect(readTypedMoment(text)).toEqual({ kind: 'refused', reason: 'format' }))

  it.each([
    ...[
      '2026-02-30',
      '1405/12/30',
      '1405/13/01',
      '2026-11-23 24:00',
      '2026-11-23 10:60',
      '2026-11-23 10:00:60',
    ],
    ...['2026-11-23T10:00+15:00', '2026-11-23T10:00+03:60'],
  ])('%j is in no calendar or on no clock', (text) =>
    expect(readTypedMoment(text)).toEqual({ kind: 'refused', reason: 'impossible' }),
  )

  it('with a day that is two is two', () =>
    expect(readTypedMoment('03/04/2026 10:00')).toMatchObject({ kind: 'ambiguous', numbers: [3, 4] }))
})

describe('a typed number', () => {
  it.each([
    ['35.7', 35.7],
    ['۳۵٫۷', 35.7],
    ['35,7', 35.7],
    ['۳۵،۷', 35.7],
    ['３５．７', 35.7],
    ['\u200e−51.39', -51.39],
    ['–51.39', -51.39],
    ['－５１', -51],
    ['- 5', -5],
    ['+7', 7],
    ['-0', 0],
    [' ۰۶۸ ', 68],
    ['\u2066 68\u2069', 68],
  ])('%j is %d', (text, number) => expect(readTypedNumber(text)).toBe(number))

  it.each([
    '',
    '-',
    '.5',
    '5.',
    '1,234.5',
    '1e2',
    '0x10',
    'Infinity',
    '1 000',
    '5%',
    '½',
    '1234567890',
    '--5',
  ])('%j is none', (text) => expect(readTypedNumber(text)).toBeNull())
})

it('the plain spelling of a plain spelling is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainTyped(plainTyped(text))).toBe(plainTyped(text))
    }),
  )
})
