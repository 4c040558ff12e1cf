// Everything of an account as one document, made piece by piece: never more than one batch of readings is in memory.
import type { Context } from '@/lib/platform/context'
import type { Exported, ExportedList } from '@/lib/platform/holdings'
import { MAX_PAGE, type Pages, pagesOf } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import type { Reading, UnreadableItem } from '@/lib/readings/reading'
import { wholeReadings } from '@/lib/readings/service/all'
import { BYTE_ORDER_MARK, csvLine } from './csv'
import { HOLDINGS } from './holdings'
import { findAccount, selectActivity } from './repository'

/** What an export could not open; `fields` is absent where nothing of the thing opens. */
interface Unopened {
  kind: string
  id: string
  fields?: string[]
}

const unopenedOf = ({ kind, id, unreadable }: Exported): Unopened[] => {
  if (!unreadable) return []
  return [{ kind, id, ...(unreadable !== true && { fields: unreadable }) }]
}

async function* jsonList(name: string, pages: Pages<unknown>): AsyncGenerator<string> {
  let separator = `,\n"${name}":[`
  for await (const items of pages) {
    for (const item of items) {
      yield `${separator}\n${JSON.stringify(item)}`
      separator = ','
    }
  }
  yield separator === ',' ? '\n]' : `${separator}]`
}

/** @throws Problem 401 when the account was erased meanwhile */
export async function* exportJson(ctx: Context): AsyncGenerator<string> {
  const found = await findAccount(ctx.actor.owner)
  if (!found) throw new Problem('unauthenticated', 'unauthenticated')
  const head = { format: 'nps-oracle-export', version: 1, exported_at: new Date(ctx.now).toISOString() }
  const as =
    (kind: string) =>
    ({ id, unreadable }: Omit<Exported, 'kind'>) => ({ kind, id, unreadable })
  const opening = [
    as('account')(found.account),
    ...found.sessions.map(as('session')),
    ...found.api_keys.map(as('api_key')),
  ]
  const unopened = opening.flatMap(unopenedOf)
  /** Notes on the way what does not open. */
  async function* noting({ pages, thing }: ExportedList): Pages<unknown> {
    for await (const items of pages) {
      if (thing) unopened.push(...items.map(thing).flatMap(unopenedOf))
      yield items
    }
  }
  yield JSON.stringify({ ...head, ...found }).slice(0, -1)
  for (const { exported } of HOLDINGS)
    for (const list of exported?.(ctx) ?? []) yield* jsonList(list.name, noting(list))
  yield* jsonList(
    'activity',
    pagesOf((cursor) => selectActivity(ctx.actor.owner, MAX_PAGE, cursor)),
  )
  yield `,\n"unreadable":${JSON.stringify(unopened)}}\n`
}

/** `unreadable` names what does not open: everything (`yes`), or fields. */
const COLUMNS: Record<string, (reading: Reading) => string> = {
  id: ({ id }) => id,
  created_at: ({ created_at }) => created_at,
  moment: ({ moment }) => moment,
  reading_type: ({ reading_type }) => reading_type,
  participants: ({ participants }) => participants.map(({ name }) => name).join('; '),
  question: ({ question }) => question,
  sign_type: ({ sign_type }) => sign_type,
  sign_value: ({ sign_value }) => sign_value,
  favorite: ({ favorite }) => String(favorite),
  note: ({ note }) => note ?? '',
  locale: ({ locale }) => locale,
  style: ({ style }) => style,
  convention: ({ convention }) => convention,
  engine_version: ({ engine_version }) => engine_version,
  hash: ({ hash }) => hash ?? '',
  text: ({ ai_interpretation }) => ai_interpretation,
  unreadable: ({ unreadable = [] }) => unreadable.join('; '),
}

/** Of a reading that does not open: which one it is. */
const unreadableLine = ({ id, created_at, reading_type, sign_type }: UnreadableItem) => {
  const known: Record<string, string> = { id, created_at, reading_type, sign_type, unreadable: 'yes' }
  return csvLine(Object.keys(COLUMNS).map((name) => known[name] ?? ''))
}

/** The readings, newest first, one a line; the first line names the columns. */
export async function* exportCsv(ctx: Context): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS))
  const columns = Object.values(COLUMNS)
  for await (const readings of wholeReadings(ctx)) {
    for (const reading of readings) {
      yield reading.unreadable === true
        ? unreadableLine(reading)
        : csvLine(columns.map((column) => column(reading)))
    }
  }
}
