// What the vault shows of whoever looks: signs beside chance, whether readings fitted, and a page of what was kept.
import { isTimeZone } from '@/lib/engine'
import { pageContext } from '@/lib/identity/doors/page'
import { surroundings } from '@/lib/identity/proof/browser'
import type { Context } from '@/lib/platform/context'
import { isId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { openFromAddress } from '@/lib/platform/seal/address'
import { whoseOf } from '@/lib/platform/service-worker'
import { CLOCK } from '@/lib/presentation/sky-now'
import { listProfiles } from '@/lib/profiles/service'
import type { Fit } from '@/lib/readings/feedback-schema'
import { sumFits } from '@/lib/readings/service/feedback'
import { type Kept, listKept, questionsOf } from '@/lib/readings/service/kept'
import { KINDS, type Kind, type ListedFinding } from '@/lib/vault/schema'
import { listFindings } from '@/lib/vault/service/find'
import { type Overview, signOverview } from '@/lib/vault/service/statistics'
import type { Query } from '../known-query'

const PAGE = 40
const ASKED = [...KINDS, 'reading'] as const

export interface Shown {
  findings: ListedFinding[]
  /** What was asked in the readings that passages are of. */
  questions: ReadonlyMap<string, string>
  total: number
  /** After which id the next page begins. */
  next: string | null
  /** Starred readings and those with a note, where these are asked for. */
  kept: Kept[]
}

export interface Vault {
  clock: { zone: string; now: number }
  /** Whose; '' for nobody. */
  whose: string
  overview: Overview
  fits: Record<Fit, number>
  kind: Kind | 'reading' | undefined
  words: string
  shown: Shown
  /** Whether there were too many searches just now, so that this one was not made. */
  waiting: boolean
  wordsUnread: boolean
}

const NOTHING: Shown = { findings: [], questions: new Map(), total: 0, next: null, kept: [] }

async function keptReadings(ctx: Context, cursor: string | undefined): Promise<Shown> {
  const { kept, next } = await listKept(ctx, cursor)
  return { ...NOTHING, kept, next, total: kept.length }
}

async function findingsShown(
  ctx: Context,
  asked: { kind: Kind | undefined; cursor: string | undefined; q: string | undefined },
): Promise<Shown> {
  const { findings: found, total } = await listFindings(ctx, { ...asked, limit: PAGE + 1 })
  const findings = found.slice(0, PAGE)
  const readings = findings.flatMap((one) =>
    'unreadable' in one || one.kind !== 'passage' ? [] : [one.reading_id],
  )
  const questions = await questionsOf(ctx, [...new Set(readings)])
  const next = found.length > PAGE ? (findings.at(-1)?.id ?? null) : null
  return { ...NOTHING, findings, questions, total, next }
}

/** Null where the allowance is used up. */
async function orWaiting<Result>(promise: Promise<Result>): Promise<Result | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof Problem && error.kind === 'rate_limited') return null
    throw error
  }
}

/** Profiles that are looked through for a clock. */
const PEOPLE = 20

/** The clock of the newest profile that has one; without any, that of the language. */
async function zoneOf(ctx: Context): Promise<string> {
  const { items } = await listProfiles(ctx, { limit: PEOPLE })
  const zones = items.flatMap(({ time_zone }) => (time_zone && isTimeZone(time_zone) ? [time_zone] : []))
  return zones[0] ?? CLOCK[ctx.locale]
}

export async function loadVault(query: Query): Promise<Vault> {
  const [ctx, { now, locale }] = await Promise.all([pageContext(), surroundings()])
  const kind = ASKED.find((one) => one === query.kind)
  const empty = {
    ...{ whose: '', kind, words: '', shown: NOTHING, waiting: false },
    overview: { looks: null, days: 0, rows: [], hours: Array<number>(24).fill(0), recent: [] },
    fits: { yes: 0, partly: 0, no: 0 },
    wordsUnread: query.q !== undefined,
  }
  if (!ctx) return { clock: { zone: CLOCK[locale], now }, ...empty }
  const words = query.q ? openFromAddress(query.q, ctx.actor.owner) : null
  const cursor = query.after && isId(query.after) ? query.after.toLowerCase() : undefined
  const zone = await zoneOf(ctx)
  const shown =
    kind === 'reading'
      ? keptReadings(ctx, cursor)
      : findingsShown(ctx, { kind, cursor, q: words ?? undefined })
  const [overview, { whole: fits }, listed] = await Promise.all([
    signOverview(ctx, zone),
    sumFits(ctx, 0),
    orWaiting(shown),
  ])
  return {
    clock: { zone, now },
    ...{ whose: whoseOf(ctx.actor.owner), overview, fits, kind },
    words: words ?? '',
    shown: listed ?? NOTHING,
    waiting: listed === null,
    wordsUnread: query.q !== undefined && words === null,
  }
}
