// Everything of an account as one document, made piece by piece: never more than one batch of readings is in memory.
import { listLinks, openInvitations } from '@/lib/links/service'
import type { Context } from '@/lib/platform/context'
import { MAX_PAGE, type Pages, pagesOf } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { listProfiles } from '@/lib/profiles/service'
import type { Reading } from '@/lib/readings/reading'
import { wholeReadings } from '@/lib/readings/service/whole'
import { BYTE_ORDER_MARK, csvLine } from './csv'
import { findAccount, selectActivity } from './repository'

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
  yield JSON.stringify({ ...head, ...found }).slice(0, -1)
  yield* jsonList(
    'profiles',
    pagesOf((cursor) => listProfiles(ctx, { limit: MAX_PAGE, cursor })),
  )
  yield `,\n"links":${JSON.stringify(await listLinks(ctx))}`
  yield `,\n"invitations":${JSON.stringify(await openInvitations(ctx))}`
  yield* jsonList('readings', wholeReadings(ctx))
  yield* jsonList(
    'activity',
    pagesOf((cursor) => selectActivity(ctx.actor.owner, MAX_PAGE, cursor)),
  )
  yield '}\n'
}

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
}

/** The readings, newest first, one a line; the first line names the columns. */
export async function* exportCsv(ctx: Context): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS))
  const columns = Object.values(COLUMNS)
  for await (const readings of wholeReadings(ctx)) {
    for (const reading of readings) yield csvLine(columns.map((column) => column(reading)))
  }
}
