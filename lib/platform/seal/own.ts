// The codec of this server's own keys, and the way to open what a query that was written by hand has brought.
import { env } from '../env'
import { type Codec, createCodec } from './codec'
import { SEALED_FIELDS } from './fields'

const kept = globalThis as typeof globalThis & { npsCodec?: Codec }

/** Made once: the keys of the single columns are derived when they are first needed. */
export function ownCodec(): Codec {
  if (!kept.npsCodec) {
    const { SEAL_KEYS: keys, SEAL_ACTIVE: active } = env()
    kept.npsCodec = createCodec({ active, keys })
  }
  return kept.npsCodec
}

/** Throws `SealError`, as the codec does. */
export function openReadingField(
  field: keyof (typeof SEALED_FIELDS)['Reading']['columns'],
  sealed: string,
  { id, accountId }: { id: string; accountId: string },
): string {
  const { table, columns } = SEALED_FIELDS.Reading
  return ownCodec().open(sealed, { table, column: columns[field], row: id, owner: accountId })
}
