// What does not open: said in the log, once a value, and passed over where a list, a page or an export has to go on. Whoever
// asks for just that thing gets the error.
import { log } from '../log'
import { countUnreadable } from '../metrics/sealing'
import { isAbsent, keyAbsent, meet } from './absent'
import { type Codec, type Place, SealError } from './codec'
import { SEALED_FIELDS, type SealedModel } from './fields'

const kept = globalThis as typeof globalThis & { npsUnreadable?: Set<string> }
/** Values that are remembered as said; a database with more of them is said again from the beginning. */
const MOST = 10_000

/** Says in the log what does not open, once a value. */
export function sayUnreadable({ reason, place: { table, column, row }, kid }: SealError): void {
  countUnreadable(table, reason)
  kept.npsUnreadable ??= new Set()
  const said = kept.npsUnreadable
  const value = `${table}.${column} ${row}`
  if (said.has(value)) return
  if (said.size >= MOST) said.clear()
  said.add(value)
  log('error', { event: 'sealed_unreadable', table, column, row, kid, reason })
}

/** Throws `SealError`, as the codec does, and says so in the log; a Problem where another server has the key. */
export function openSaying(codec: Codec, sealed: string, place: Place): string {
  try {
    return codec.open(sealed, place)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    const lacks = error.reason === 'unknown_key' ? error.kid : undefined
    if (lacks !== undefined && isAbsent(lacks)) throw keyAbsent(error)
    if (lacks === undefined || !meet(lacks, error)) sayUnreadable(error)
    throw error
  }
}

/** A value that opened and is yet nothing that could be used: an error like one that does not open. */
export function unusable(model: SealedModel, field: string, row: string): SealError {
  const { table, columns } = SEALED_FIELDS[model]
  const column = (columns as Record<string, string>)[field] ?? field
  const error = new SealError('content', { table, column, row, owner: '' })
  sayUnreadable(error)
  return error
}

/**
 * What a sealed text holds as JSON. @param fits whether it has the parts that whoever reads it relies on
 * @throws SealError where it is no JSON, or another
 */
export function parseSealed<Value>(
  text: string,
  fits: (value: Partial<Value>) => boolean,
  where: () => SealError,
): Value {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && fits(value as Partial<Value>)) return value as Value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw where()
}

export interface OpenedRow<Row> {
  /** What does not open is null in it, also where the row's type says otherwise. */
  values: Row
  /** The columns that do not open. */
  unreadable: string[]
}

/** All that opens of a row. */
export function openRow<Row extends object>(model: SealedModel, row: Row): OpenedRow<Row> {
  const columns = SEALED_FIELDS[model].columns as Record<string, string>
  const unreadable: string[] = []
  const values = Object.fromEntries(
    Object.keys(row).map((field) => {
      try {
        return [field, row[field as keyof Row]]
      } catch (error) {
        if (!(error instanceof SealError)) throw error
        unreadable.push(columns[field] ?? field)
        return [field, null]
      }
    }),
  ) as Row
  return { values, unreadable }
}

/** The result of some work on sealed values, or null where one of them does not open. */
export function orUnreadable<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}
