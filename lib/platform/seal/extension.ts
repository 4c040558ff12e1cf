// The Prisma extension that seals on write and opens on read. Prisma shows extensions no nested writes, so those are
// refused on every model; sealed columns cannot be searched, so a filter on one is refused instead of finding nothing.
import { Prisma } from '../generated/prisma/client'
import { isNamed } from '../named-error'
import type { Codec } from './codec'
import { isSealedModel, SEALED_FIELDS, type SealedModel } from './fields'
import { openSaying } from './unreadable'

type Row = Record<string, unknown>
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value)

export class SealUsageError extends Error {
  override name = 'SealUsageError'
  static override [Symbol.hasInstance](value: unknown): value is SealUsageError {
    return isNamed(value, 'SealUsageError')
  }
}

/** The only objects that may stand for a column: sums that the database does. */
const ARITHMETIC = ['increment', 'decrement']
const isArithmetic = (value: Row) => Object.keys(value).every((key) => ARITHMETIC.includes(key))

function refuseNested(model: string, data: Row): void {
  for (const [field, value] of Object.entries(data)) {
    if (!isRow(value) || Array.isArray(value) || isArithmetic(value)) continue
    throw new SealUsageError(`${model}.${field}: write related rows by themselves`)
  }
}

function sealRow(codec: Codec, model: SealedModel, data: Row, key: Row): Row {
  const { table, owner: ownerField, columns } = SEALED_FIELDS[model]
  const sealed = { ...data }
  for (const [field, column] of Object.entries(columns)) {
    const text = data[field]
    if (text === undefined || text === null) continue
    const { id: row, [ownerField]: owner } = key
    if (typeof text !== 'string') throw new SealUsageError(`${model}.${field} must be text`)
    if (typeof row !== 'string' || typeof owner !== 'string') {
      throw new SealUsageError(`${model}.${field} cannot be sealed without id and ${ownerField}`)
    }
    sealed[field] = codec.seal(text, { table, column, row, owner })
  }
  return sealed
}

function refuseSealedFilter(model: SealedModel, where: unknown): void {
  if (!isRow(where)) return
  for (const [field, value] of Object.entries(where)) {
    if (Object.hasOwn(SEALED_FIELDS[model].columns, field)) {
      throw new SealUsageError(`${model}.${field} is sealed and cannot be searched`)
    }
    if (['AND', 'OR', 'NOT'].includes(field)) {
      for (const part of Array.isArray(value) ? value : [value]) refuseSealedFilter(model, part)
    }
  }
}

const CREATES = ['create', 'createMany', 'createManyAndReturn']
const UPDATES = ['update', 'updateMany', 'updateManyAndReturn']

/** Returns the arguments with sealed values; throws `SealUsageError` on what cannot be sealed. */
export function sealArguments(codec: Codec, model: string, operation: string, args: Row): Row {
  const rows = Array.isArray(args.data) ? args.data : args.data === undefined ? [] : [args.data]
  for (const row of rows) if (isRow(row)) refuseNested(model, row)
  if (operation === 'upsert') throw new SealUsageError(`${model}: upsert is not used here`)
  if (!isSealedModel(model)) return args
  refuseSealedFilter(model, args.where)
  if (CREATES.includes(operation)) {
    const sealed = rows.map((row) => sealRow(codec, model, row as Row, row as Row))
    return { ...args, data: Array.isArray(args.data) ? sealed : sealed[0] }
  }
  if (UPDATES.includes(operation)) {
    return { ...args, data: sealRow(codec, model, args.data as Row, (args.where ?? {}) as Row) }
  }
  return args
}

/** Readers for one model: each sealed field is opened when it is looked at. */
function readers<M extends SealedModel>(codec: Codec, model: M) {
  const { table, owner, columns } = SEALED_FIELDS[model]
  const entries = Object.entries(columns).map(([field, column]) => [
    field,
    {
      needs: { id: true, [owner]: true, [field]: true },
      compute(row: Record<string, string>) {
        const sealed = row[field]
        if (typeof sealed !== 'string') return null
        return openSaying(codec, sealed, { table, column, row: row.id ?? '', owner: row[owner] ?? '' })
      },
    },
  ])
  return Object.fromEntries(entries) as Record<never, never>
}

export const sealing = (codec: Codec) =>
  Prisma.defineExtension({
    name: 'sealing',
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          return query(sealArguments(codec, model, operation, args as Row) as typeof args)
        },
      },
    },
    // Typed as "nothing added": a field that is opened keeps the type that the schema gives it.
    result: {
      profile: readers(codec, 'Profile'),
      reading: readers(codec, 'Reading'),
      readingViewer: readers(codec, 'ReadingViewer'),
      readingWords: readers(codec, 'ReadingWords'),
      readingFeedback: readers(codec, 'ReadingFeedback'),
      finding: readers(codec, 'Finding'),
      dailyWords: readers(codec, 'DailyWords'),
      idempotentAnswer: readers(codec, 'IdempotentAnswer'),
      account: readers(codec, 'Account'),
      session: readers(codec, 'Session'),
      apiKey: readers(codec, 'ApiKey'),
      secondFactor: readers(codec, 'SecondFactor'),
    },
  })
