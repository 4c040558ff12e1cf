import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCodec, type Place, SealError } from '@/lib/platform/seal/codec'
import { SEALED_CHECK } from '@/lib/platform/seal/fields'

const keys = new Map([
  ['k1', randomBytes(32)],
  ['k2', randomBytes(32)],
])
const codec = createCodec({ active: 'k2', keys })
const place: Place = { table: 'oracle_users', column: 'name', row: 'row-1', owner: 'owner-1' }

const reasonOf = (sealed: string, at: Place = place) => {
  try {
    codec.open(sealed, at)
  } catch (error) {
    if (error instanceof SealError) return error.reason
    throw error
  }
  return 'opened'
}

describe('a sealed value', () => {
  it('opens to exactly what was sealed, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        expect(codec.open(codec.seal(text, place), place)).toBe(text.toWellFormed())
      }),
    )
  })

  it('has the documented form, is never short, and never the same twice', () => {
    const sealed = codec.seal('علی', place)
    expect(sealed).toMatch(new RegExp(SEALED_CHECK))
    expect(sealed.startsWith('oe1.k2\n')).toBe(true)
    expect(sealed.length).toBeGreaterThanOrEqual(130)
    expect(codec.seal('علی', place)).not.toBe(sealed)
    expect(codec.seal('', place)).toHaveLength(sealed.length)
  })

  it('hides lengths in buckets of 64 bytes, and of 1 KiB when long', () => {
    const size = (bytes: number) => codec.seal('x'.repeat(bytes), place).length
    expect(size(60)).toBe(size(0))
    expect(size(61)).toBeGreaterThan(size(60))
    expect(size(1021)).toBe(size(2044))
    expect(size(2045)).toBeGreaterThan(size(2044))
  })

  it.each(['table', 'column', 'row', 'owner'] as const)('does not open at another %s', (part) => {
    expect(reasonOf(codec.seal('secret', place), { ...place, [part]: 'elsewhere' })).toBe('damaged')
  })

  it('does not open with any bit flipped or any end cut off', () => {
    const sealed = codec.seal('secret', place)
    const [header = '', body = ''] = sealed.split('\n')
    const bytes = Buffer.from(body, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(reasonOf(`${header}\n${flipped.toString('base64url')}`)).toBe('damaged')
    }
    for (let length = 0; length < body.length; length++) {
      expect(reasonOf(`${header}\n${body.slice(0, length)}`)).not.toBe('opened')
    }
  })

  it('opens with any key of the ring, and with no other', () => {
    const old = createCodec({ active: 'k1', keys }).seal('old', place)
    expect(codec.open(old, place)).toBe('old')
    expect(reasonOf(old.replace('oe1.k1', 'oe1.k2'))).toBe('damaged')
    expect(reasonOf(old.replace('oe1.k1', 'oe1.k9'))).toBe('unknown_key')
  })

  it.each(['plain text', '', 'oe2.k1\nAAAA', 'oe1.k1\n', 'oe1.K1\nAAAA', 'oe1.k1 AAAA'])(
    'is never taken for plain text: %j is an error',
    (text) => expect(reasonOf(text)).toBe('format'),
  )

  it('has one spelling: base64url without padding, and no bits beyond the last byte', () => {
    const ONLY = /^oe1\.([a-z0-9]{1,16})\n([A-Za-z0-9_-]+)$/
    const isForm = (text: string) => {
      const [, , body = ''] = ONLY.exec(text) ?? []
      const bytes = Buffer.from(body, 'base64url')
      return bytes.length >= 32 && bytes.toString('base64url') === body
    }
    const unit = fc.constantFrom(...'AQgwBz019_-+/=. \n\r\u0141\u2028')
    const body = fc.string({ unit, maxLength: 4 })
    const sizes = fc.integer({ min: 0, max: 70 })
    const at = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(sizes, at, body, fc.boolean(), (size, where, piece, replaces) => {
        const whole = randomBytes(size).toString('base64url')
        const place = Math.round(where * whole.length)
        const text = `oe1.k2\n${whole.slice(0, place)}${piece}${whole.slice(place + (replaces ? piece.length : 0))}`
        expect(reasonOf(text)).toBe(isForm(text) ? 'damaged' : 'format')
      }),
      { numRuns: 3000 },
    )
    const sealed = codec.seal('x', place)
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
    const others = letters.map((letter) => sealed.slice(0, -1) + letter).filter((text) => text !== sealed)
    expect(others.map((text) => reasonOf(text))).toEqual(
      others.map((text) => (isForm(text) ? 'damaged' : 'format')),
    )
  })

  it('keeps its text out of the error', () => {
    const { message } = new SealError('damaged', place)
    expect(message).toBe('damaged in oracle_users.name')
  })
})
