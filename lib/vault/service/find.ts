// One finding, and lists of them, and the search in those. What is sealed cannot be indexed: a search opens the account's own newest
// findings in memory, up to a bound, a few at a time so that nobody else has to wait for it.
import { setImmediate } from 'node:timers/promises'
import { foldForSearch } from '@/lib/engine'
import { takeCallOf } from '@/lib/identity/doors/limit'
import type { Context } from '@/lib/platform/context'
import { isId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import {
  everyFinding,
  findFinding,
  findPlace,
  isBehind,
  othersHave,
  placeOf,
  selectPage,
} from '../repository/list'
import { type FindingRow, toFinding, toListed } from '../repository/row'
import { DEFAULT_LIMIT, type Finding, type FindingQuery, type ListedFinding } from '../schema'

/** How many of the newest findings one search looks through. */
export const SEARCHED = 2000
/** Findings of one statement. */
const BATCH = 200
/** Findings that are opened before others have their turn. */
const STEP = 20
/** Between two texts: no words go over it. */
const BORDER = '\0'

export interface Findings {
  findings: ListedFinding[]
  total: number
  skip: number
  limit: number
}

/** What is kept is the account's own, and a bound key acts for one person of it. */
export function refuseBound({ actor }: Context): void {
  if (actor.profileId !== null) throw new Problem('forbidden', 'bound_key_findings')
}

/** Why nothing was found within reach: 403 for somebody else's finding, 404 for none. */
export async function absentFinding({ actor }: Context, id: string): Promise<Problem> {
  const foreign = isId(id) && (await othersHave(actor.owner, id))
  return foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'finding_not_found')
}

/** @throws Problem 403 for somebody else's finding, 404 for none */
export async function requireFinding(ctx: Context, id: string): Promise<FindingRow> {
  refuseBound(ctx)
  const row = isId(id) ? await findFinding(ctx.actor.owner, id) : null
  if (!row) throw await absentFinding(ctx, id)
  return row
}

/** Throws as `requireFinding` does. */
export const getFinding = async (ctx: Context, id: string): Promise<Finding> =>
  toFinding(await requireFinding(ctx, id))

interface Found {
  row: FindingRow
  finding: ListedFinding
}

const textsOf = (finding: ListedFinding): string[] => {
  if ('unreadable' in finding) return []
  if (finding.kind === 'note') return [finding.text]
  const what = finding.kind === 'sign' ? finding.sign_value : finding.text
  return finding.note === null ? [what] : [what, finding.note]
}

/** Findings that hold the words, with their rows, newest first; none for words of which the folding leaves nothing. */
async function search(ctx: Context, { kind }: FindingQuery, words: string): Promise<Found[]> {
  await takeCallOf(ctx.actor, 'findings.search', ctx.now)
  const wanted = foldForSearch(words)
  const found: Found[] = []
  if (wanted === '') return found
  let looked = 0
  for await (const rows of everyFinding(ctx.actor.owner, { kind }, BATCH)) {
    for (const [index, row] of rows.entries()) {
      const finding = toListed(row)
      if (foldForSearch(textsOf(finding).join(BORDER)).includes(wanted)) found.push({ row, finding })
      if (index % STEP === STEP - 1) await setImmediate()
    }
    looked += rows.length
    if (looked >= SEARCHED) break
  }
  return found
}

/** By how many to pass over, or after which one: that may have been deleted since. Throws 429 after too many searches. */
export async function listFindings(ctx: Context, query: FindingQuery = {}): Promise<Findings> {
  refuseBound(ctx)
  const { kind, cursor, q, skip = 0, limit = DEFAULT_LIMIT } = query
  const { owner } = ctx.actor
  const after = cursor ? ((await findPlace(owner, cursor)) ?? undefined) : undefined
  if (q) {
    const all = await search(ctx, query, q)
    const rest = after ? all.filter(({ row }) => isBehind(placeOf(row), after)) : all
    const findings = rest.slice(skip, skip + limit).map(({ finding }) => finding)
    return { findings, total: all.length, skip, limit }
  }
  const { rows, total } = await selectPage(owner, { kind, after }, limit, skip)
  return { findings: rows.map(toListed), total, skip, limit }
}
