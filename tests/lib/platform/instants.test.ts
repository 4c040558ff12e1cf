import pg from 'pg'
import { expect, it } from 'vitest'
import { AS_ISO, isoOf } from '@/lib/platform/instants'

it.each([
  ['2026-11-27 22:33:23.123+00', '2026-11-27T22:33:23.123Z'],
  ['2026-11-27 22:33:23.1+00', '2026-11-27T22:33:23.100Z'],
  ['2026-11-27 22:33:23+00', '2026-11-27T22:33:23.000Z'],
  ['2026-11-27 22:33:23.123456+00', '2026-11-27T22:33:23.123Z'],
  ['2026-11-28 04:18:23.12+05:45', '2026-11-27T22:33:23.120Z'],
  ['2026-11-27 19:03:23-03:30', '2026-11-27T22:33:23.000Z'],
  ['0044-03-15 12:00:00+00 BC', '-000043-03-15T12:00:00.000Z'],
  ['12026-01-02 03:04:05+00', '+012026-01-02T03:04:05.000Z'],
])('%s is %s', (written, iso) => {
  expect(isoOf(written)).toBe(iso)
})

it('changes nothing else of a row', () => {
  const { TIMESTAMPTZ, INT4, JSON: json } = pg.types.builtins
  expect(AS_ISO.getTypeParser(TIMESTAMPTZ, 'text')('2026-01-02 03:04:05+00')).toBe('2026-01-02T03:04:05.000Z')
  expect(AS_ISO.getTypeParser(INT4, 'text')('7')).toBe(7)
  expect(AS_ISO.getTypeParser(json, 'text')('[1]')).toEqual([1])
})
