// The codec of this server's own keys, and the way to seal for a statement that was written by hand and to open what it brings.
// What forgets to seal is refused by the database.
import { env } from '../env'
import { counted } from '../metrics/sealing'
import { type Codec, createCodec, type Place } from './codec'
import { SEALED_FIELDS, type SealedModel } from './fields'
import { openSaying } from './unreadable'

const kept = globalThis as typeof globalThis & { npsCodec?: Codec }

/** Made once: the keys of the single columns are derived when they are first needed. */
export function ownCodec(): Codec {
  if (!kept.npsCodec) {
    const { SEAL_KEYS: keys, SEAL_ACTIVE: active } = env()
    kept.npsCodec = counted(createCodec({ active, keys }))
  }
  return kept.npsCodec
}

type Field<M extends SealedModel> = keyof (typeof SEALED_FIELDS)[M]['columns'] & string

/** The row to which its values are bound. */
interface OwnedRow {
  id: string
  accountId: string
}

function placeOf<M extends SealedModel>(model: M, field: Field<M>, { id, accountId }: OwnedRow): Place {
  const { table, columns } = SEALED_FIELDS[model]
  const column = (columns as Record<Field<M>, string>)[field]
  return { table, column, row: id, owner: accountId }
}

export const sealField = <M extends SealedModel>(model: M, field: Field<M>, text: string, row: OwnedRow) =>
  ownCodec().seal(text, placeOf(model, field, row))

/** Throws `SealError`, as the codec does, and says so in the log. */
export const openField = <M extends SealedModel>(model: M, field: Field<M>, sealed: string, row: OwnedRow) =>
  openSaying(ownCodec(), sealed, placeOf(model, field, row))
