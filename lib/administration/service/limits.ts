// The limits as they hold here, who ran into something most, and what the model may cost.
import { type AiBounds, aiBounds } from '@/lib/platform/claude/bounds'
import type { Context } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'
import { LIMITS, type LimitName, type Rule, rulesOf } from '@/lib/platform/rate-limit/limits'
import { limitsAreWide, limitsPlace } from '@/lib/platform/rate-limit/take'
import { type Refused, selectRefused } from '../repository/audit'
import { saveBounds } from '../repository/settings'
import { lookAt } from './look'

const MOST_REFUSED = 10

export interface LimitsView {
  limits: { name: LimitName; rules: readonly Rule[] }[]
  wide: boolean
  place: ReturnType<typeof limitsPlace>
  refused: Refused[]
  bounds: AiBounds
}

export async function viewLimits(ctx: Context): Promise<LimitsView> {
  await lookAt(ctx, 'limits')
  const wide = limitsAreWide()
  const names = Object.keys(LIMITS) as LimitName[]
  const [refused, bounds] = await Promise.all([selectRefused(ctx.now, MOST_REFUSED), aiBounds()])
  const limits = names.map((name) => ({ name, rules: rulesOf(name, wide) }))
  return { limits, wide, place: limitsPlace(), refused, bounds }
}

/** Holds for every server from the next call on. @throws Problem 400 for a cap above the environment's */
export async function decideBudget(ctx: Context, cap: number | null, paused: boolean): Promise<void> {
  const { environment } = await aiBounds()
  if (cap !== null && cap > environment) throw Problem.invalid([{ pointer: '/cap', id: 'budget_above' }])
  await saveBounds(ctx, { cap, paused })
}
