// Readings under the months in which they were asked: headings, days and seals in the calendar of who reads.
import { describe, expect, it } from 'vitest'
import { monthsOf, monthText } from '@/lib/presentation/months'
import type { ReadingItem, UnreadableItem } from '@/lib/readings/reading'

const reading = (id: string, created_at: string, moment: string): ReadingItem => ({
  ...{ id, created_at, moment, is_multi_user: false, reading_type: 'single_user', sign_type: 'time' },
  ...{
    sign_value: '11:11',
    favorite: false,
    question: 'Should I?',
    preview: 'Slowly.',
    locale: 'en',
    participants: [],
  },
})
const damaged = (id: string, created_at: string): UnreadableItem => ({
  ...{ id, created_at, is_multi_user: false, reading_type: 'single_user', sign_type: 'time' },
  ...{ favorite: false, participants: [], viewer: { role: 'owner' }, unreadable: true },
})

describe('the months of a list', () => {
  const items = [
    reading('a', '2026-11-26T09:00:00.000Z', '2026-11-26T12:30:00+03:30'),
    damaged('b', '2026-11-25T09:00:00.000Z'),
    reading('c', '2026-11-21T09:00:00.000Z', '1990-03-09T14:30:00-05:00'),
    reading('d', '2026-10-31T23:00:00.000Z', '2026-11-01T02:30:00+03:30'),
    reading('e', '2026-10-12T09:00:00.000Z', '2026-10-12'),
  ]
  const shape = (locale: 'en' | 'fa') =>
    monthsOf(items, locale).map(({ heading, rows }) => [
      heading,
      rows.map((row) => ('day' in row ? [row.item.id, row.day] : [row.item.id])),
    ])

  it('follow the clock of each moment; a moment of another month says its year', () =>
    expect(shape('en')).toEqual([
      ['November 2026', [['a', '26 Nov'], ['b'], ['c', '9 Mar 1990'], ['d', '1 Nov']]],
      ['October 2026', [['e', '12 Oct']]],
    ]))

  it('are those of the Solar Hijri calendar in Persian', () =>
    expect(shape('fa')).toEqual([
      ['آذر ۱۴۰۵', [['a', '۵ آذر'], ['b']]],
      [
        'آبان ۱۴۰۵',
        [
          ['c', '۱۸ اسفند ۱۳۶۸'],
          ['d', '۱۰ آبان'],
        ],
      ],
      ['مهر ۱۴۰۵', [['e', '۲۰ مهر']]],
    ]))

  it('carry the seal of the day, one a day further each day', () => {
    const seals = monthsOf(
      // 1 January 2000 was a day of the Horse, Yang Earth.
      ['2000-01-01', '2000-01-02T23:59:00+14:00'].map((moment) =>
        reading(moment, '2026-11-01T09:00:00Z', moment),
      ),
      'en',
    ).flatMap(({ rows }) => rows.map((row) => 'seal' in row && row.seal))
    expect(seals).toEqual([
      { animal: 'Horse', element: 'Earth' },
      { animal: 'Goat', element: 'Earth' },
    ])
  })

  it('have names for years long gone too', () =>
    expect(monthText({ year: 980, month: 8, day: 22 }, 'en')).toBe('August 980'))
})
