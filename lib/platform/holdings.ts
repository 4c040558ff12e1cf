// What a feature holds of people: each says it in its `holdings.ts`, and `lib/account/whole` folds over all of them when an account
// is taken along, brought along or erased. A table with somebody's rows that no holdings name fails a test.
import type { Context, OwnerId } from './context'
import type { Transaction } from './db'
import type { Prisma } from './generated/prisma/client'
import type { Pages } from './paging'
import type { Kept } from './retention'
import { SEALED_FIELDS, type SealedModel } from './seal/fields'
import { openRow } from './seal/unreadable'

/** A thing in an export; `unreadable` names what of it does not open, or is true where nothing does. */
export interface Exported {
  kind: string
  id: string
  unreadable?: true | string[] | undefined
}

/** One list of an export. */
export interface ExportedList<Item = unknown> {
  name: string
  pages: Pages<Item>
  /** Which thing an item is; without it, nothing of the list is sealed. */
  thing?: (item: Item) => Exported
}
/** Its items' type stays between its own parts. */
export const exportedList = <Item>(list: ExportedList<Item>): ExportedList => list as ExportedList

export interface Holdings {
  /** Prisma's models whose rows are of an account, or of something that is of one. */
  models: readonly Prisma.ModelName[]
  /** Rows that go by themselves, and when. */
  kept?: readonly Kept[]
  /** In the order of the document. */
  exported?: (ctx: Context) => ExportedList[]
  /** Locks what `adopt` will change, so that nothing does in between. */
  lock?: (tx: Transaction, guest: OwnerId) => Promise<unknown>
  /** Makes a guest's rows a member's. */
  adopt?: (tx: Transaction, guest: OwnerId, member: OwnerId) => Promise<unknown>
  /** What erasing does before the accounts' own rows go; all that hangs on those goes with them. @param now milliseconds since 1970 */
  erase?: (tx: Transaction, owners: OwnerId[], now: number) => Promise<unknown>
}

const BATCH = 100

type Columns<M extends SealedModel> = keyof (typeof SEALED_FIELDS)[M]['columns'] & string

/** The sealed values of a row, opened: copied out before its owner changes. What does not open goes along as it stands. */
function opened<M extends SealedModel, Row extends Record<Columns<M>, unknown>>(model: M, row: Row) {
  const columns = SEALED_FIELDS[model].columns as Record<string, string>
  const { values, unreadable } = openRow(model, row)
  const names = (Object.keys(columns) as Columns<M>[]).filter((name) => !unreadable.includes(columns[name]!))
  return Object.fromEntries(names.map((name) => [name, values[name]])) as Partial<Pick<Row, Columns<M>>>
}

interface Rows<Row, Data> {
  /** The next rows that are still the guest's. */
  next: (take: number) => Promise<Row[]>
  /** Makes them the member's; their sealed values cannot be opened until `seal` has run. */
  give: (ids: string[]) => Promise<unknown>
  seal: (id: string, data: Data) => Promise<unknown>
  /** Columns that sealing must not touch, such as the time of the last change. */
  keep?: (row: Row) => Partial<Row>
}

/** Sealed values are bound to their owner, so each row is opened as the guest's and sealed as the member's. */
export async function passSealed<
  M extends SealedModel,
  Row extends { id: string } & Record<Columns<M>, unknown>,
>(model: M, { next, give, seal, keep }: Rows<Row, Partial<Pick<Row, Columns<M>>>>): Promise<void> {
  for (let rows = await next(BATCH); rows.length > 0; rows = await next(BATCH)) {
    const copies = rows.map((row) => ({ id: row.id, data: { ...opened(model, row), ...keep?.(row) } }))
    await give(copies.map(({ id }) => id))
    for (const { id, data } of copies) await seal(id, data)
  }
}
