// Field-level encryption: `oe1.<kid>\n` + base64url(nonce 12 ‖ ciphertext ‖ tag 16), AES-256-GCM. The text is bound to
// its table, column, row and owner, so that a ciphertext moved anywhere else does not open.
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { isNamed } from '../named-error'
import { fewRandomBytes } from '../random'

const FORMAT = 'oe1'
const BEGUN = `${FORMAT}.`
const KID = /^[a-z0-9]{1,16}$/
const NONCE = 12
const TAG = 16
const LENGTH = 4

/** Where a sealed value lives. All four are part of what is authenticated. */
export interface Place {
  table: string
  column: string
  row: string
  owner: string
}

export interface KeyRing {
  active: string
  keys: ReadonlyMap<string, Buffer>
}

/** A sealed value that cannot be opened, or holds nothing that could be used. The message names reason and place, never the value. */
export class SealError extends Error {
  override name = 'SealError'
  constructor(
    readonly reason: 'format' | 'unknown_key' | 'damaged' | 'content',
    readonly place: Place,
    /** Of the key that the value says it is sealed with. */
    readonly kid?: string,
  ) {
    super(`${reason} in ${place.table}.${place.column}`)
  }
  static override [Symbol.hasInstance](value: unknown): value is SealError {
    return isNamed(value, 'SealError')
  }
}

/** The key id that a value in its right form names. */
export const kidOf = (sealed: string) => sealed.slice(sealed.indexOf('.') + 1, sealed.indexOf('\n'))

/** Length-prefixed and zero-padded: 64-byte buckets up to 1 KiB, then 1 KiB buckets, so that lengths do not leak. */
function pad(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const needed = LENGTH + length
  const bucket = needed <= 1024 ? 64 : 1024
  const padded = Buffer.allocUnsafe(Math.ceil(needed / bucket) * bucket)
  padded.writeUInt32BE(length)
  padded.write(text, LENGTH)
  return padded.fill(0, needed)
}

const authenticated = (kid: string, { table, column, row, owner }: Place) =>
  Buffer.from(`${FORMAT}\n${kid}\n${table}\n${column}\n${row}\n${owner}`)

/** With two or three letters beyond a multiple of four, the last ones that leave no bit over; one alone is no whole byte. */
const ENDS = ['', '', 'AQgw', 'AEIMQUYcgkosw048']

/**
 * Whether a text is nothing but base64url, and the one way to write these bytes. Node's reader passes over what it does not know,
 * which makes less of it, takes plain base64 too and only the lower half of a letter's code, and drops bits at the end.
 */
function isExact(encoded: string, bytes: Buffer): boolean {
  const { length } = encoded
  if (bytes.length !== Math.floor((length * 3) / 4) || Buffer.byteLength(encoded) !== length) return false
  if (encoded.includes('+') || encoded.includes('/')) return false
  const beyond = length % 4
  return beyond === 0 || ENDS[beyond]!.includes(encoded.charAt(length - 1))
}

export interface Codec {
  seal(text: string, place: Place): string
  /** Throws `SealError`; an unsealed value is an error too, never passed through. */
  open(sealed: string, place: Place): string
}

export function createCodec({ active, keys }: KeyRing): Codec {
  /** By table, column and kid: one text of the three would be put together and hashed anew for each value. */
  const derived = new Map<string, Map<string, Map<string, KeyObject>>>()

  /** One key for each (kid, table, column), by HKDF-SHA256; about 40 µs the first time. */
  function fieldKey(kid: string, place: Place): KeyObject {
    const { table, column } = place
    return derived.get(table)?.get(column)?.get(kid) ?? derive(kid, place)
  }

  function derive(kid: string, place: Place): KeyObject {
    const { table, column } = place
    const root = keys.get(kid)
    if (!root) throw new SealError('unknown_key', place, kid)
    const info = `${FORMAT}\n${kid}\n${table}\n${column}`
    // Not its bytes: Node 24 would make such an object of them for each value, which takes three times as long as opening it.
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), info, 32)))
    const ofTable = derived.get(table) ?? new Map<string, Map<string, KeyObject>>()
    const ofColumn = ofTable.get(column) ?? new Map<string, KeyObject>()
    derived.set(table, ofTable.set(column, ofColumn.set(kid, key)))
    return key
  }

  return {
    seal(text, place) {
      const nonce = fewRandomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', fieldKey(active, place), nonce)
      cipher.setAAD(authenticated(active, place))
      const body = Buffer.concat([nonce, cipher.update(pad(text)), cipher.final(), cipher.getAuthTag()])
      return `${FORMAT}.${active}\n${body.toString('base64url')}`
    },

    open(sealed, place) {
      const kid = kidOf(sealed)
      if (!sealed.startsWith(BEGUN) || !KID.test(kid)) throw new SealError('format', place)
      const encoded = sealed.slice(BEGUN.length + kid.length + 1)
      const body = Buffer.from(encoded, 'base64url')
      if (body.length < NONCE + LENGTH + TAG || !isExact(encoded, body))
        throw new SealError('format', place, kid)
      const decipher = createDecipheriv('aes-256-gcm', fieldKey(kid, place), body.subarray(0, NONCE))
      decipher.setAAD(authenticated(kid, place))
      decipher.setAuthTag(body.subarray(-TAG))
      try {
        // A stream cipher: everything comes at once, and the end only proves it.
        const padded = decipher.update(body.subarray(NONCE, -TAG))
        decipher.final()
        return padded.toString('utf8', LENGTH, LENGTH + padded.readUInt32BE())
      } catch {
        throw new SealError('damaged', place, kid)
      }
    },
  }
}
