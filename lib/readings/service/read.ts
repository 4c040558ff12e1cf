// Reading what was saved: one reading, or whether it still comes out the same.
import { readPeople } from '@/lib/engine'
import { STYLES, type Style } from '@/lib/interpretation/schema'
import type { Context } from '@/lib/platform/context'
import { isId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { alike } from '../alike'
import type { Verification } from '../answers/reading'
import { hashOf } from '../hash'
import type { Reading } from '../reading'
import { findReading, type Looked, newestStyle, readingExists } from '../repository/find'
import type { SeenReading } from '../repository/record'
import type { Manner } from '../repository/row'
import type { Trace } from '../schema'
import { seesAll } from '../shared'
import { toReading, viewOf } from '../view'
import type { ReadingView } from '../view/reading-view'

/** Why nothing was found within reach: 403 for somebody else's reading, 404 for none. */
export async function absentReading(id: string): Promise<Problem> {
  const foreign = isId(id) && (await readingExists(id))
  return foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'reading_not_found')
}

/** @param working whether what the numbers rest on is wanted @param more what else is @throws Problem 403 for somebody else's reading, 404 for none */
export async function seenReading(
  ctx: Context,
  id: string,
  working: boolean,
  more: Omit<Looked, 'working'> = {},
): Promise<SeenReading> {
  const seen = isId(id) ? await findReading(ctx.actor, id, { working, ...more }) : null
  if (!seen) throw await absentReading(id)
  return seen
}

/** For whoever shows it, with its working, and whether it fitted. @param told in which manner, where that is not its own. Throws as `seenReading` does */
export async function viewReading(
  ctx: Context,
  { id, told }: { id: string; told?: Manner | undefined },
): Promise<ReadingView> {
  return viewOf(await seenReading(ctx, id, true, { manner: told, fit: true }))
}

/** How the account had its last reading told. */
export async function lastStyle(ctx: Context): Promise<Style> {
  const style = await newestStyle(ctx.actor)
  return STYLES.find((one) => one === style) ?? 'plain'
}

/** As the API answers it. Throws as `seenReading` does. */
export async function getReading(ctx: Context, id: string, { trace = false }: Trace = {}): Promise<Reading> {
  return toReading(await seenReading(ctx, id, trace), { trace })
}

/** What is stored must be what it was, and come out again. Throws as `seenReading` does. */
export async function verifyReading(ctx: Context, id: string): Promise<Verification> {
  const seen = await seenReading(ctx, id, true)
  if (seen.standing.unreadable?.includes('trace')) throw new Problem('unreadable', 'sealed_unreadable')
  const { result, engineVersion } = seen.record
  const { input } = result
  const document = readPeople(input)
  const hash = hashOf({ input, document })
  // What says the same has the same fingerprint.
  const stored = alike(result.document, document) ? hash : hashOf({ input, document: result.document })
  const shown = (own: string) => (seesAll(seen) ? own : null)
  return {
    valid: stored === result.hash && hash === result.hash,
    engine_version: engineVersion,
    hash: shown(result.hash),
    recomputed: { engine_version: document.engine_version, hash: shown(hash) },
  }
}
