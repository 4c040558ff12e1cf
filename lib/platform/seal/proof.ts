// Keys prove themselves: of each the database keeps a value that only this key makes. Wrong bytes under a known id, or a key
// that rows need and nobody brought, are so found out before anything is written.
import { hkdfSync } from 'node:crypto'
import { Prisma } from '../generated/prisma/client'
import { actorHashBy } from '../log'
import { indexOfLogin } from '../login-index'
import { isNamed } from '../named-error'
import { createCodec, kidOf, SealError } from './codec'
import { SEALED_TABLES } from './fields'
import { allMixtures, kidsIn, kidsOf, nameOf } from './keys-in-use'
import type { RawDatabase } from './raw'

/** The part of the environment that is proven. */
export interface Keys {
  SEAL_KEYS: ReadonlyMap<string, Buffer>
  SEAL_ACTIVE: string
  SEAL_INDEX_KEY: Buffer
}

export interface KeyFaults {
  /** Ids of SEAL_KEYS, or SEAL_INDEX_KEY, whose bytes are not those of before. */
  wrong: string[]
  /** Ids that rows are sealed with and SEAL_KEYS lacks. */
  missing: string[]
}

/** Keys that do not fit the database, or could not be held against it; the message is for whoever starts the server. */
export class KeysError extends Error {
  override name = 'KeysError'
  static override [Symbol.hasInstance](value: unknown): value is KeysError {
    return isNamed(value, 'KeysError')
  }
}

const INDEX = 'SEAL_INDEX_KEY'
/** Values that are tried before a key counts as wrong: some may be damaged. */
const SAMPLE = 20

const checkOf = (label: string) => (label === INDEX ? 'index' : `seal:${label}`)
const checkValue = (label: string, key: Buffer) =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `check\n${checkOf(label)}`, 32)).toString('hex')

type Mixtures = Map<string, string[]>

/** Whether one of the values sealed with this key opens; also where there is none. */
async function opensRows(db: RawDatabase, keys: Keys, kid: string, mixtures: Mixtures): Promise<boolean> {
  const codec = createCodec({ active: keys.SEAL_ACTIVE, keys: keys.SEAL_KEYS })
  let tried = 0
  for (const sealed of SEALED_TABLES) {
    const holding = (mixtures.get(sealed.table) ?? []).filter((mixture) => kidsIn(mixture).includes(kid))
    if (holding.length === 0) continue
    const columns = Prisma.raw(sealed.columns.map((column) => `"${column}"`).join(', '))
    const rows = await db.$queryRaw<Record<string, string | null>[]>(Prisma.sql`
      SELECT id::text AS id, ${Prisma.raw(`"${sealed.owner}"`)}::text AS owner, ${columns} FROM ${nameOf(sealed)}
      WHERE ${kidsOf(sealed)} IN (${Prisma.join(holding)}) LIMIT ${SAMPLE}`)
    for (const row of rows) {
      for (const column of sealed.columns) {
        const value = row[column]
        if (!value || kidOf(value) !== kid) continue
        tried++
        try {
          codec.open(value, { table: sealed.table, column, row: row.id ?? '', owner: row.owner ?? '' })
          return true
        } catch (error) {
          if (!(error instanceof SealError)) throw error
        }
      }
    }
  }
  return tried === 0
}

/** Whether the index key made one of the indexes that stand there; also where there is none. */
async function madeIndexes(db: RawDatabase, keys: Keys): Promise<boolean> {
  const codec = createCodec({ active: keys.SEAL_ACTIVE, keys: keys.SEAL_KEYS })
  const accounts = await db.$queryRaw<{ id: string; login: string; index: string }[]>(Prisma.sql`
    SELECT id::text AS id, login, login_index AS index FROM accounts
    WHERE login_index IS NOT NULL AND login IS NOT NULL LIMIT ${SAMPLE}`)
  const fits = ({ id, login, index }: (typeof accounts)[number]) => {
    try {
      const place = { table: 'accounts', column: 'login', row: id, owner: id }
      return indexOfLogin(keys.SEAL_INDEX_KEY, codec.open(login, place)) === index
    } catch (error) {
      if (error instanceof SealError) return false
      throw error
    }
  }
  if (accounts.length > 0) return accounts.some(fits)
  // Guests alone: what happened names them by a hash of the same key.
  const entries = await db.$queryRaw<{ account: string; hash: string }[]>(Prisma.sql`
    SELECT account_id::text AS account, actor_hash AS hash FROM oracle_audit_log
    WHERE account_id IS NOT NULL AND actor_hash IS NOT NULL ORDER BY timestamp DESC LIMIT ${SAMPLE}`)
  const named = ({ account, hash }: (typeof entries)[number]) =>
    actorHashBy(keys.SEAL_INDEX_KEY, account) === hash
  return entries.length === 0 || entries.some(named)
}

/**
 * Ids that rows need and SEAL_KEYS lacks. One damaged value may name an id that never was: such an id has no check, and seals
 * no row of several values as a whole.
 */
function missingIn({ SEAL_KEYS }: Keys, mixtures: Mixtures, known: ReadonlyMap<string, string>): string[] {
  const several = SEALED_TABLES.filter(({ columns }) => columns.length > 1)
  const whole = new Set(several.flatMap(({ table }) => mixtures.get(table) ?? []))
  const used = new Set([...mixtures.values()].flat().flatMap(kidsIn))
  const wasThere = (kid: string) => known.size === 0 || known.has(checkOf(kid)) || whole.has(kid)
  return [...used].filter((kid) => !SEAL_KEYS.has(kid) && wasThere(kid)).sort()
}

async function checksIn(db: RawDatabase): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ name: string; value: string }[]>(
    Prisma.sql`SELECT name, value FROM seal_checks`,
  )
  return new Map(rows.map(({ name, value }) => [name, value]))
}

/** Which of these ids the database keeps a check of. */
export async function knownKeys(db: RawDatabase, kids: readonly string[]): Promise<string[]> {
  const known = await checksIn(db)
  return kids.filter((kid) => known.has(checkOf(kid)))
}

/**
 * Holds the keys against the database. A key that is new there is proven by what stands sealed with it, if anything does, and
 * then kept a check of; of two servers that start at once with different keys, one is told that its own is wrong. Where there
 * is a fault nothing is written. One statement after the other, so that a single connection will do.
 */
export async function examineKeys(db: RawDatabase, keys: Keys): Promise<KeyFaults> {
  const mixtures: Mixtures = await allMixtures(db)
  const known = await checksIn(db)
  const own = [...keys.SEAL_KEYS, [INDEX, keys.SEAL_INDEX_KEY] as const]
  const wrong: string[] = []
  const fresh: [label: string, value: string][] = []
  for (const [label, key] of own) {
    const value = checkValue(label, key)
    const kept = known.get(checkOf(label))
    if (kept === undefined) {
      const fits = label === INDEX ? await madeIndexes(db, keys) : await opensRows(db, keys, label, mixtures)
      if (fits) fresh.push([label, value])
      else wrong.push(label)
    } else if (kept !== value) wrong.push(label)
  }
  const faults = { wrong, missing: missingIn(keys, mixtures, known) }
  if (fresh.length === 0 || wrong.length > 0 || faults.missing.length > 0) return faults
  const rows = Prisma.join(fresh.map(([label, value]) => Prisma.sql`(${checkOf(label)}, ${value})`))
  await db.$executeRaw(
    Prisma.sql`INSERT INTO seal_checks (name, value) VALUES ${rows} ON CONFLICT DO NOTHING`,
  )
  const kept = await checksIn(db)
  wrong.push(...fresh.filter(([label, value]) => kept.get(checkOf(label)) !== value).map(([label]) => label))
  return faults
}

/** What is wrong with the keys and what to do about it; null when nothing is. */
export function sentenceOfKeys({ wrong, missing }: KeyFaults): string | null {
  const said = wrong.map((label) =>
    label === INDEX
      ? 'SEAL_INDEX_KEY is not the key that this database was begun with. Put back the one that was.'
      : `The key ${label} of SEAL_KEYS is not the one that this database knows by that id. Put back the bytes that were; ` +
        'a new key needs an id of its own.',
  )
  if (missing.length > 0) {
    said.push(
      `SEAL_KEYS lacks ${missing.join(', ')}, which rows of the database are sealed with. Put the key back; ` +
        '"npm run keys:retire" says when it may go.',
    )
  }
  return said.join('\n') || null
}

/** @throws KeysError with the sentence */
export async function proveKeys(db: RawDatabase, keys: Keys): Promise<void> {
  const sentence = sentenceOfKeys(await examineKeys(db, keys))
  if (sentence) throw new KeysError(sentence)
}
