// Signs: which are accepted, in which spelling, and what is read from them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EngineError, normaliseDigits, parseSign, SIGN_TYPES, type SignType } from '@/lib/engine'
import { mirrorTime } from '@/lib/engine/signs/findings'
import { readSign } from '@/lib/engine/signs/read'
import { names, signs } from './arbitraries'

const inPersian = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)))
const inArabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))

function read(type: SignType, value: string) {
  const parsed = parseSign({ type, value })
  if (!parsed.ok) throw new Error(`${value} is not ${parsed.expected}`)
  return readSign(parsed.sign)
}

function findings(type: SignType, value: string): string[] {
  return read(type, value).findings.map(({ kind, number }) => `${kind} ${number}`)
}

describe('digits', () => {
  it('of every script become ASCII', () => {
    const digits = Array.from({ length: 0x110000 }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((character) => /\p{Nd}/u.test(character))
    expect(digits.length).toBeGreaterThan(600)
    // Unicode keeps them in rows of ten, in order.
    expect(digits.map((digit) => normaliseDigits(digit))).toEqual(
      digits.map((_, index) => String(index % 10)),
    )
  })

  it('are all that changes', () => {
    expect(normaliseDigits('۱۱:١١ ب½²Ⅷ①五')).toBe('11:11 ب½²Ⅷ①五')
  })
})

describe('formats', () => {
  it.each<[SignType, string[]]>([
    ['time', ['11:11', '1:05', '01:05', '00:00', '23:59:59', '۱۱:۱۱', '١١:١١', ' 11:11 ', '\u200e11:11']],
    ['number', ['7', '-7', '+7', '\u22127', '007', '۷۷۷', '999999999999999999', '0']],
    ['date', ['2024-02-29', '۲۰۲۴-۰۲-۲۹', '0001-01-01']],
    ['plate', ['12ب345-67', '۱۲ب۳۴۵-۶۷', '12A345-67', '12a345-67', '12 ب 345 - 67', '12الف345-67']],
    ['word', ['butterfly', '7', 'پروانه', '\u{1F98B}', 'a'.repeat(500)]],
    ['custom', ["'; DROP TABLE oracle_readings; --", '<b>']],
    ['name', ['Renée', 'علی', '李', "O'Brien 2"]],
    ['location', ['Tehran', 'کوچهٔ ۱۲']],
  ])('%s accepts', (type, values) => {
    for (const value of values)
      expect(parseSign({ type, value }), value).toEqual({
        ok: true,
        sign: { type, value: value.normalize('NFC').trim() },
      })
  })

  it.each<[SignType, string, string[]]>([
    [
      'time',
      'HH:MM',
      ['', '24:00', '11:60', '11:11:60', '11', '1111', '11.11', '111:11', '11:1', 'noon', '-1:00'],
    ],
    ['number', 'integer', ['', '1.5', '1e5', '1234567890123456789', '--7', '+', '7 7', '0x1', 'seven', '½']],
    [
      'date',
      'YYYY-MM-DD',
      ['', '2023-02-29', '2024-2-29', '29-02-2024', '2024/02/29', '2024-13-01', '20240229'],
    ],
    [
      'plate',
      '12A345-67',
      [
        ...['', '1ب345-67', '12345-67', '12ب3456', '12AB345-67', '12۔345-67', 'ABC 123', '12ب345-678'],
        ...['12ب345 تهران 67', 'ایران 67', '۱۲ ۳ ب ۴۵ ۶۷'],
      ],
    ],
    ['word', 'text', ['', ' \u00a0 ', 'a\u0000b', 'a\nb', 'a\u007f', '\ud800', 'a'.repeat(501)]],
    ['custom', 'text', ['', 'a\tb']],
    ['name', 'name', ['', '123', '۱۲', '\u{1F98B}', '---']],
    ['location', 'text', ['', 'a\u0085b']],
  ])('%s refuses all that is not %s', (type, expected, values) => {
    for (const value of values) expect(parseSign({ type, value }), value).toEqual({ ok: false, expected })
  })

  it.each<[SignType, string, string]>([
    ['time', '１１：１１', '11:11'],
    ['time', '11∶11', '11:11'],
    ['time', '11\ufe5511', '11:11'],
    ['time', '۱۱ : ۱۱', '11:11'],
    ['time', '\u20671:05\u00a0:09\u2069', '1:05:09'],
    ['number', '－７', '-7'],
    ['number', '– ۷۷', '-77'],
    ['date', '2024–02–29', '2024-02-29'],
    ['date', '۲۰۲۴ - ۰۲ - ۲۹', '2024-02-29'],
    ['plate', '۱۲ ب ۳۴۵ ایران ۶۷', '12ب345-67'],
    ['plate', '۱۲ب۳۴۵ایران۶۷', '12ب345-67'],
    ['plate', '۱۲ ب ۳۴۵ - ایران ۶۷', '12ب345-67'],
    ['plate', '۱۲ ب ۳۴۵ | ايران ۶۷', '12ب345-67'],
    ['plate', 'ایران ۶۷ - ۱۲ ب ۳۴۵', '12ب345-67'],
    ['plate', '12ب34567', '12ب345-67'],
    ['plate', '12 ب 345 67', '12ب345-67'],
    ['plate', '12-ب-345-67', '12ب345-67'],
    ['plate', '12هـ345 – 67', '12ه345-67'],
    ['plate', '۱۲\u00a0الف\u00a0۳۴۵\u00a0۶۷', '12الف345-67'],
    ['plate', '12 a 345 67', '12a345-67'],
    ['plate', '12A345 IRAN 67', '12A345-67'],
  ])('take %s %j as people write it', (type, value, sign) => {
    expect(parseSign({ type, value })).toEqual({ ok: true, sign: { type, value: sign } })
    expect(read(type, value)).toEqual(read(type, sign))
  })

  it('turn a Solar Hijri date into the Gregorian one', () => {
    const persian = (value: string) => parseSign({ type: 'date', value, calendar: 'persian' })
    const expected = { ok: true, sign: { type: 'date', value: '2026-11-23' } }
    for (const value of ['1405-09-02', '1405/09/02', '۱۴۰۵/۰۹/۰۲', '۱۴۰۵/۹/۲', '١٤٠٥-٠٩-٠٢', '۲ آذر ۱۴۰۵'])
      expect(persian(value), value).toEqual(expected)
    for (const value of ['1404-12-30', '1405-13-01', '1405-09', 'آذر', '0000-01-01'])
      expect(persian(value), value).toEqual({ ok: false, expected: 'YYYY-MM-DD' })
    expect(parseSign({ type: 'date', value: '2026-11-23', calendar: 'gregorian' })).toEqual(expected)
  })

  it('are settled: what was accepted once is accepted again, unchanged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SIGN_TYPES),
        fc.oneof(
          names,
          signs.map(({ value }) => value),
        ),
        (type, value) => {
          const parsed = parseSign({ type, value })
          if (!parsed.ok) return
          expect(parseSign(parsed.sign)).toEqual(parsed)
          expect(() => readSign(parsed.sign)).not.toThrow()
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('guard the reading of a sign', () => {
    expect(() => readSign({ type: 'time', value: '25:00' })).toThrow(new EngineError('invalid_sign'))
  })
})

describe('reading a sign', () => {
  it('11:11', () => {
    const sign = read('time', '11:11')
    expect(sign).toMatchObject({ numbers: ['11', '11', '1111'], root: 4, letters: null })
    expect(findings('time', '11:11')).toEqual([
      'mirror 11:11',
      'repeated_digit 11',
      'master 11',
      'angel 1111',
      'repeated_digit 1111',
      'palindrome 1111',
    ])
  })

  it.each<[SignType, string, number | null]>([
    ['number', '11', 11],
    ['number', '-22', 22],
    ['number', '033', 33],
    ['number', '29', 11],
    ['number', '777', 3],
    ['number', '0', null],
    ['number', '999999999999999999', 9],
    ['time', '00:00', null],
    ['time', '00:11', 11],
    ['time', '12:34', 1],
    ['date', '1990-07-15', 5],
    ['plate', '12ب345-67', 1],
    ['word', 'butterfly', 8],
    ['word', 'علی', 2],
    ['name', 'Alice', 3],
    ['location', 'Tehran 11', 22],
    ['custom', '777', 3],
    ['custom', '\u{1F98B}', null],
  ])('%s %s has the root %s', (type, value, root) => {
    expect(read(type, value).root).toBe(root)
  })

  it('reads letters by their script: names Pythagorean, other Latin signs Chaldean, Arabic script abjad', () => {
    expect(read('word', 'Alice').letters).toEqual({ system: 'chaldean', raw_sum: 13, root: 4 })
    expect(read('name', 'Alice').letters).toEqual({ system: 'pythagorean', raw_sum: 21, root: 3 })
    expect(read('word', 'علی').letters).toEqual({ system: 'abjad', raw_sum: 110, root: 2 })
    expect(read('plate', '12ب345-67').letters).toEqual({ system: 'abjad', raw_sum: 2, root: 2 })
    expect(read('word', '李').letters).toBe(null)
  })

  it('finds the numbers in order, without leading zeros', () => {
    expect(read('date', '2026-02-06').numbers).toEqual(['2026', '2', '6'])
    expect(read('plate', '۰۷ب۰۱۲-۶۷').numbers).toEqual(['7', '12', '67'])
    expect(read('word', 'bus 007 and 42, then 42').numbers).toEqual(['7', '42', '42'])
    expect(read('time', '1:05:09').numbers).toEqual(['1', '5', '9', '10509'])
    expect(read('number', '-555').numbers).toEqual(['555'])
  })

  it.each<[SignType, string, string[]]>([
    ['number', '444', ['angel 444', 'repeated_digit 444', 'palindrome 444']],
    ['number', '1234', ['angel 1234', 'sequence 1234']],
    ['number', '1212', ['angel 1212']],
    ['number', '110', ['mirror 01:10']],
    ['number', '1221', ['mirror 12:21', 'palindrome 1221']],
    ['number', '987', ['sequence 987']],
    ['number', '29', ['master 29']],
    ['number', '12', []],
    ['number', '890', []],
    ['time', '00:00', ['mirror 00:00']],
    [
      'time',
      '22:22',
      ['mirror 22:22', 'repeated_digit 22', 'master 22', 'repeated_digit 2222', 'palindrome 2222'],
    ],
    ['time', '1:10', ['mirror 01:10']],
    ['time', '10:01:30', ['mirror 10:01']],
    ['time', '12:34', ['angel 1234', 'sequence 1234']],
    ['date', '2020-02-02', ['palindrome 20200202']],
    ['date', '1990-03-11', ['repeated_digit 11', 'master 11']],
    ['plate', '12ب345-67', ['sequence 345', 'sequence 1234567']],
    ['plate', '12A343-21', ['palindrome 343', 'palindrome 1234321']],
    ['word', 'gate 444', ['angel 444', 'repeated_digit 444', 'palindrome 444']],
    ['name', 'Bond 007', []],
  ])('%s %s shows %j', (type, value, expected) => {
    expect(findings(type, value)).toEqual(expected)
  })

  it.each<[SignType, string, string[]]>([
    ['time', '11:11', ['repeated_number 11']],
    ['time', '05:04', ['completion_pair 5 4']],
    ['number', '777', []],
    ['plate', '12ب100-11', ['angel_sum 100 11']],
    ['date', '0111-11-11', ['repeated_number 11']],
    ['word', '555 then 444', ['angel_sum 555 444', 'completion_pair 555 444']],
    ['word', '22 and 5', []],
  ])('%s %s pairs %j', (type, value, expected) => {
    const pairs = read(type, value).pairs.map((pair) => Object.values(pair).join(' '))
    expect(pairs).toEqual(expected)
  })

  it('tells which digit, direction and master', () => {
    expect(read('number', '77').findings).toEqual([{ kind: 'repeated_digit', number: '77', digit: 7 }])
    expect(read('number', '123').findings).toEqual([
      { kind: 'sequence', number: '123', direction: 'ascending' },
    ])
    expect(read('number', '210').findings).toEqual([
      { kind: 'sequence', number: '210', direction: 'descending' },
    ])
    expect(read('number', '38').findings).toEqual([{ kind: 'master', number: '38', master: 11 }])
  })

  it('knows exactly sixteen mirror times in a day', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    const found: string[] = []
    for (let minute = 0; minute < 1440; minute++) {
      const mirror = mirrorTime(two(Math.floor(minute / 60)), two(minute % 60))
      if (mirror) found.push(mirror)
    }
    expect(found.join(' ')).toBe(
      '00:00 01:10 02:20 03:30 04:40 05:50 10:01 11:11 12:21 13:31 14:41 15:51 20:02 21:12 22:22 23:32',
    )
  })

  it('means the same in Persian and Arabic digits', () => {
    fc.assert(
      fc.property(signs, ({ type, value }) => {
        const { value: _value, ...expected } = read(type, value)
        expect(read(type, inPersian(value))).toEqual({
          ...expected,
          value: inPersian(value).normalize('NFC').trim(),
        })
        expect(read(type, inArabic(value))).toMatchObject(expected)
      }),
    )
  })

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('word' as const, 'custom' as const, 'location' as const),
        names,
        (type, text) => {
          const parsed = parseSign({ type, value: text })
          if (parsed.ok) expect(readSign(parsed.sign).value).toBe(text.normalize('NFC').trim())
        },
      ),
      { numRuns: 1000 },
    )
  })
})
