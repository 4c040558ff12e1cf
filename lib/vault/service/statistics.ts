// A sign of the clock beside what chance alone would show of it: honest, so it says when there is too little to tell, and it never
// guesses how often somebody looks.
import { type Chance, chanceOf, jdnOf, MIRROR_TIMES, momentAt } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { noteOf, type Verdict, verdictOf } from '../notes'
import { selectFindings } from '../repository/list'
import { findLooks, saveLooks } from '../repository/looks'
import { type FindingRow, openContent } from '../repository/row'
import { countHours, countSigns, selectFrequent } from '../repository/signs'
import type { Statistics, StatisticsQuery } from '../schema'
import { type NamedSign, normalSign, signIndex } from '../sign-index'
import { refuseBound } from './find'

/** Signs that stand beside chance on the page. */
const ROWS = 3
/** Signs that were seen last, among which the newest different ones are looked for. */
const RECENT = 40
/** The sign that everybody knows is told of before anybody logged it. */
const ELEVEN: NamedSign = { type: 'time', value: '11:11' }

/** Days from the one of the first sign through today, both by the clock of a zone; none where there is no sign. */
function daysThrough(first: string | null, now: number, zone: string): number {
  if (!first) return 0
  const dayOf = (at: number) => jdnOf(momentAt(at, zone).date)
  return Math.max(1, dayOf(now) - dayOf(Date.parse(first)) + 1)
}

/**
 * A sign beside chance. A word or a number plate has no share of the day: of them nothing can be computed.
 * @throws Problem 400 for such a sign, and where it is not known how often somebody looks
 */
export async function signStatistics(ctx: Context, query: StatisticsQuery): Promise<Statistics> {
  refuseBound(ctx)
  const { sign, time_zone: zone = 'UTC', locale = ctx.locale } = query
  if (sign.type !== 'time') throw Problem.invalid([{ pointer: '?sign_type', id: 'sign_no_chance' }])
  const { owner } = ctx.actor
  const looks = query.looks_per_day ?? (await findLooks(owner))
  if (looks === null) throw Problem.invalid([{ pointer: '?looks_per_day', id: 'looks_required' }])
  const { first, observed } = await countSigns(owner, [signIndex(owner, sign)])
  const [hits = 0] = observed
  const days = daysThrough(first, ctx.now, zone)
  const { expected, low, high } = chanceOf({ looks_per_day: looks, days, minutes: 1 })
  const note = noteOf(verdictOf(hits, days, { low, high }), locale)
  return { observed: hits, expected, low, high, days, looks_per_day: looks, note }
}

/** One sign of the clock, or all that are their own mirror, beside chance. */
export interface Beside {
  /** null for any of the mirrors. */
  sign: NamedSign | null
  observed: number
  minutes: number
  chance: Chance
  verdict: Verdict
}

export interface Overview {
  /** null where nobody has said it. */
  looks: number | null
  days: number
  /** The clock's signs that were logged most; without looks, none. */
  rows: Beside[]
  /** Signs in each hour of the day, from midnight on. */
  hours: number[]
  /** Different signs that were seen last, the newest first. */
  recent: NamedSign[]
}

function signOf(row: FindingRow): NamedSign | null {
  const content = orUnreadable(() => openContent(row))
  return content && { type: content.sign_type, value: content.sign_value }
}

const keyOf = (sign: NamedSign) => `${sign.type} ${normalSign(sign)}`
/** Each once, where it stands first. */
function different(signs: (NamedSign | null)[]): NamedSign[] {
  const known = new Map<string, NamedSign>()
  for (const sign of signs) if (sign && !known.has(keyOf(sign))) known.set(keyOf(sign), sign)
  return [...known.values()]
}

/** What the page tells of an account's signs. @param zone whose days and hours these are */
export async function signOverview(ctx: Context, zone: string): Promise<Overview> {
  refuseBound(ctx)
  const { owner } = ctx.actor
  const [looks, frequent, hours, last] = await Promise.all([
    findLooks(owner),
    selectFrequent(owner, ROWS * 3),
    countHours(owner, zone),
    selectFindings(owner, { kind: 'sign' }, RECENT),
  ])
  const clock = frequent.map(signOf).filter((sign) => sign?.type === 'time')
  const signs = different([...clock.slice(0, ROWS), ...(clock.length > 0 ? [] : [ELEVEN])])
  const indexOf = (sign: NamedSign) => signIndex(owner, sign)
  const mirrors = MIRROR_TIMES.map((value) => indexOf({ type: 'time', value }))
  const { first, observed } = await countSigns(owner, [...signs.map(indexOf), ...mirrors])
  const days = daysThrough(first, ctx.now, zone)
  const beside = (sign: NamedSign | null, hits: number, minutes: number): Beside[] => {
    if (looks === null) return []
    const chance = chanceOf({ looks_per_day: looks, days, minutes })
    return [{ sign, observed: hits, minutes, chance, verdict: verdictOf(hits, days, chance) }]
  }
  const all = observed.slice(signs.length).reduce((sum, hits) => sum + hits, 0)
  return {
    looks,
    days,
    rows: [
      ...signs.flatMap((sign, index) => beside(sign, observed[index] ?? 0, 1)),
      ...beside(null, all, MIRROR_TIMES.length),
    ],
    hours,
    recent: different(last.map(signOf)),
  }
}

export async function rememberLooks(ctx: Context, looks: number): Promise<void> {
  refuseBound(ctx)
  await saveLooks(ctx.actor.owner, looks)
}
