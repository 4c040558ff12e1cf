// Recovery codes: ten for each member, each good for one new password, in place of e-mail. A code is 125 random bits,
// so its SHA-256 is all that needs to be kept. (Codes of before have a hundred.)
import { createHash, randomInt } from 'node:crypto'
import type { OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'

export const CODES = 10
/** Crockford's base 32: no letter that looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 5
const GROUP = 5

/** A code as people retype it: in any case, with any separators, Persian digits, O for 0, I or L for 1. */
const normalCode = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')

const hashCode = (typed: string) =>
  createHash('sha256')
    .update(`recovery\n${normalCode(typed)}`)
    .digest('hex')

const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
const newCode = () => Array.from({ length: GROUPS }, group).join('-')

/** Makes ten new codes and forgets the old ones. Resolves to the codes, which exist nowhere else from then on. */
export async function replaceCodes(tx: Transaction, accountId: string, now: number): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode)
  await tx.recoveryCode.deleteMany({ where: { accountId } })
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(now), accountId, codeHash: hashCode(code) })),
  })
  return codes
}

/** Uses a code up. Resolves to false when the account has no such unused one. */
export async function spendCode(
  tx: Transaction,
  accountId: string,
  code: string,
  now: number,
): Promise<boolean> {
  const where = { accountId, codeHash: hashCode(code), usedAt: null }
  return (await tx.recoveryCode.updateMany({ where, data: { usedAt: new Date(now) } })).count === 1
}

/** How many codes are left to use. */
export const countCodes = (owner: OwnerId): Promise<number> =>
  db().recoveryCode.count({ where: { accountId: owner, usedAt: null } })
