// What an account can do with itself. Only the account itself may: a browser of its own, or a key with every scope that
// is bound to no profile (the door asks for scope `account`). Knows no HTTP; throws `Problem`.
import { fromOf, requireProof } from '@/lib/identity/proof/password-again'
import { provePassword } from '@/lib/identity/proof/recovery'
import { refuseScope } from '@/lib/identity/proof/scopes'
import type { Context } from '@/lib/platform/context'
import { type Listed, MAX_PAGE, type Page } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { exportCsv, exportJson } from './export'
import { eraseRows, hasPassword, noteExport, selectActivity } from './repository'
import type { Activity, EraseInput, ExportInput } from './schema'

export type { Activity } from './schema'

/** What happened in the last 90 days, newest first. */
export async function listActivity(
  ctx: Context,
  { limit = MAX_PAGE, cursor }: Page = {},
): Promise<Listed<Activity>> {
  refuseScope(ctx.actor, 'account')
  return selectActivity(ctx.actor.owner, limit, cursor)
}

export interface Export {
  filename: string
  mediaType: string
  /** Pieces of the document, made when they are asked for. The first one is already there. */
  pieces: AsyncGenerator<string>
}

/** What cannot be begun fails here, while a status can still be answered. */
async function begun(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = await pieces.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* pieces
  })()
}

/** @throws Problem 403 in a browser that has to give its password again and did not */
export async function exportAccount(
  ctx: Context,
  { format = 'json', current_password }: ExportInput,
): Promise<Export> {
  refuseScope(ctx.actor, 'account')
  await requireProof(ctx, current_password)
  await noteExport(ctx)
  const day = new Date(ctx.now).toISOString().slice(0, 10)
  if (format === 'csv') {
    const pieces = await begun(exportCsv(ctx))
    return { filename: `nps-oracle-readings-${day}.csv`, mediaType: 'text/csv; charset=utf-8', pieces }
  }
  const pieces = await begun(exportJson(ctx))
  return { filename: `nps-oracle-${day}.json`, mediaType: 'application/json; charset=utf-8', pieces }
}

/**
 * Erases the account and everything in it, at once and for good.
 * @throws Problem 400 without the password of an account that has one, or with a wrong one; 429 after too many wrong ones
 */
export async function eraseAccount(ctx: Context, { current_password }: EraseInput): Promise<void> {
  refuseScope(ctx.actor, 'account')
  if (await hasPassword(ctx.actor.owner)) {
    if (!current_password) throw Problem.invalid([{ pointer: '/current_password', id: 'required' }])
    await provePassword(ctx.actor, current_password, fromOf(ctx))
  }
  if (!(await eraseRows(ctx))) throw new Problem('unauthenticated', 'unauthenticated')
}
