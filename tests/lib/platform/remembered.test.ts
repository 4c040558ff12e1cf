import { expect, it } from 'vitest'
import { remembered } from '@/lib/platform/remembered'

it('makes each value once, and forgets them all before there are too many', () => {
  const made: string[] = []
  const upper = remembered(3, (text) => {
    made.push(text)
    return text.toUpperCase()
  })
  for (const text of ['a', 'b', 'a', 'c', 'c', 'b']) expect(upper(text)).toBe(text.toUpperCase())
  expect(made).toEqual(['a', 'b', 'c'])
  expect(upper('d')).toBe('D')
  expect(upper('a')).toBe('A')
  expect(made).toEqual(['a', 'b', 'c', 'd', 'a'])
})

it('keeps apart what only looks alike', () => {
  const itself = remembered(10, (text) => text)
  for (const text of ['__proto__', 'constructor', '', ' ', 'A', 'a']) expect(itself(text)).toBe(text)
})
