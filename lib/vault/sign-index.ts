// The index by which the database counts a sign that it cannot read: an HMAC of the account, the type and the value, so that the same
// sign of two accounts looks different, and a dump of the database cannot be tried against a list of signs.
import { createHmac } from 'node:crypto'
import { foldForSearch, normaliseDigits, type SignType } from '@/lib/engine'
import { env } from '@/lib/platform/env'

export interface NamedSign {
  type: SignType
  value: string
}

const CLOCK = /^(\d{1,2}):(\d\d)/

/** Two signs are one when this is equal: a time by its minute, a number by its digits, the rest as a search finds it. */
export function normalSign({ type, value }: NamedSign): string {
  const plain = foldForSearch(normaliseDigits(value))
  if (type === 'time') {
    const [, hour = '', minute = ''] = CLOCK.exec(plain) ?? []
    return `${hour.padStart(2, '0')}:${minute}`
  }
  if (type === 'number') return plain.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1')
  return plain
}

export const signIndex = (owner: string, sign: NamedSign): string =>
  createHmac('sha256', env().SEAL_INDEX_KEY)
    .update(`finding ${owner}\n${sign.type}\n${normalSign(sign)}`)
    .digest('base64url')
