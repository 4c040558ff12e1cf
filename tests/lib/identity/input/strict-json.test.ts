import { describe, expect, it } from 'vitest'
import { MAX_DEPTH, parseStrictJson } from '@/lib/identity/input/strict-json'
import { Problem } from '@/lib/platform/problem'
import { leastWork } from '../../../support/work'

/** The problem's id, `SyntaxError` for what is no JSON at all, null for what is read. */
function refusal(text: string): string | null {
  try {
    parseStrictJson(text)
    return null
  } catch (error) {
    return error instanceof Problem ? error.id : (error as Error).name
  }
}

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth)
const nestedObjects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

describe('strict JSON', () => {
  it.each([
    '{}',
    'null',
    '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}',
    '{"a":"{\\"a\\":1,\\"a\\":2}","b":"[[[[[[[[[["}',
    '{"":1," ":2}',
    '{"a":":","b":",","c":"a"}',
    '{"a\\\\":1,"a":2}',
    '{"constructor":1,"prototype":2,"toString":3,"hasOwnProperty":4}',
    '["__proto__",{"a":"__proto__"}]',
    '{"\u2028":1,"\ud83d\ude00":2}',
    ' \n\t{"a" : 1 ,\r\n "b" : [ 1 , -2.5e+3 , true , null ] } ',
  ])('reads %s as JSON.parse does', (text) => expect(parseStrictJson(text)).toEqual(JSON.parse(text)))

  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"x":{"y":[{"a":1,"b":2,"a":3}]}}',
    '{"":1,"":2}',
    '{"a":{"b":1},"a":{"b":1}}',
    '{"a":[1,2,"a"],"c":":","a":1}',
    '{"\\ud83d\\ude00":1,"\ud83d\ude00":2}',
  ])('refuses the repeated name in %s', (text) => expect(refusal(text)).toBe('body_duplicate'))

  it.each(['{"__proto__":{"admin":true}}', '{"a":{"\\u005f_proto__":1}}', '[{"__proto__":null}]'])(
    'refuses the prototype’s name in %s',
    (text) => expect(refusal(text)).toBe('unknown_field'),
  )

  it('reads eight levels and no more', () => {
    expect(refusal(nested(MAX_DEPTH))).toBeNull()
    expect(refusal(nestedObjects(MAX_DEPTH))).toBeNull()
    expect(refusal(nested(MAX_DEPTH + 1))).toBe('body_depth')
    expect(refusal(nestedObjects(MAX_DEPTH + 1))).toBe('body_depth')
    expect(refusal(nested(30_000))).toBe('body_depth')
  })

  it.each([
    '',
    '{',
    '{"a"}',
    "{'a':1}",
    '{"a":1,}',
    '{"a":01}',
    '{"a":NaN}',
    '{"a":1}{"b":2}',
    '"\\x"',
    nested(9, '[', ''),
  ])('takes %j for no JSON', (text) => expect(refusal(text)).toBe('SyntaxError'))

  it('needs time in proportion to the length', () => {
    const work = (read: (text: string) => unknown, text: string) =>
      leastWork(10, () => {
        for (let run = 0; run < 3; run++) read(text)
      })
    const texts = (size: number) => [
      `{"a":"${'\\\\'.repeat(3200 * size)}"}`,
      `{"a":"${'{'.repeat(6400 * size)}"}`,
      `[${'"a",'.repeat(1500 * size)}1]`,
    ]
    const [short, long] = [texts(5), texts(20)]
    // Four times the text: about four times the work, where a square would be sixteen.
    for (const [index, text] of long.entries())
      expect(work(refusal, text) / work(refusal, short[index]!), text.slice(0, 9)).toBeLessThan(10)
    // The engine's own parser slows down by itself with the number of names: twice its work, where looking through all
    // the names for each would be ten times.
    const names = `{${Array.from({ length: 15_000 }, (_, i) => `"k${i}":1`).join(',')}}`
    expect(refusal(names)).toBeNull()
    expect(work(refusal, names) / work(JSON.parse, names)).toBeLessThan(6)
  })
})
