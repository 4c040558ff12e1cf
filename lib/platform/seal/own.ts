// The codec of this server's own keys, and the way to seal for a statement that was written by hand and to open what it brings.
// What forgets to seal is refused by the database.
import { env } from '../env'
import { type Codec, createCodec } from './codec'
import { SEALED_FIELDS } from './fields'
import { openSaying } from './unreadable'

const kept = globalThis as typeof globalThis & { npsCodec?: Codec }

/** Made once: the keys of the single columns are derived when they are first needed. */
export function ownCodec(): Codec {
  if (!kept.npsCodec) {
    const { SEAL_KEYS: keys, SEAL_ACTIVE: active } = env()
    kept.npsCodec = createCodec({ active, keys })
  }
  return kept.npsCodec
}

type ReadingField = keyof (typeof SEALED_FIELDS)['Reading']['columns']

/** A reading's row, to which its values are bound. */
interface ReadingRow {
  id: string
  accountId: string
}

const placeOf = (field: ReadingField, { id, accountId }: ReadingRow) => {
  const { table, columns } = SEALED_FIELDS.Reading
  return { table, column: columns[field], row: id, owner: accountId }
}

export const sealReadingField = (field: ReadingField, text: string, row: ReadingRow): string =>
  ownCodec().seal(text, placeOf(field, row))

/** Throws `SealError`, as the codec does, and says so in the log. */
export const openReadingField = (field: ReadingField, sealed: string, row: ReadingRow): string =>
  openSaying(ownCodec(), sealed, placeOf(field, row))
