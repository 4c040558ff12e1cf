// A sign that is named without its kind finds the kind that it has.
import { expect, it } from 'vitest'
import { signNamed } from '@/lib/readings/sign-named'

it.each([
  ['11:11', { type: 'time', value: '11:11' }],
  ['۱۱:۱۱', { type: 'time', value: '۱۱:۱۱' }],
  ['777', { type: 'number', value: '777' }],
  ['۷۷۷', { type: 'number', value: '۷۷۷' }],
  ['12ب345-67', { type: 'plate', value: '12ب345-67' }],
  ['۱۲ ب ۳۴۵ ایران ۶۷', { type: 'plate', value: '12ب345-67' }],
  ['1990-07-15', { type: 'date', value: '1990-07-15' }],
  ['۱۳۶۹/۰۴/۲۴', { type: 'date', value: '۱۳۶۹/۰۴/۲۴' }],
  ['15 July 1990', { type: 'date', value: '15 July 1990' }],
  [' lighthouse ', { type: 'word', value: 'lighthouse' }],
  ['25:99', { type: 'word', value: '25:99' }],
])('%s', (text, sign) => expect(signNamed(text)).toEqual(sign))

it('is of the kind that was pressed, where it fits it', () => {
  expect(signNamed('777', 'word')).toEqual({ type: 'word', value: '777' })
  expect(signNamed('777', 'plate')).toEqual({ type: 'number', value: '777' })
})

it('may be a kind alone, or nothing', () => {
  expect(signNamed('', 'plate')).toEqual({ type: 'plate', value: '' })
  expect(signNamed('  ')).toBeNull()
})
