// How the server is, how much it is used, and what the model costs.

import { isConfigured, type LastAsked, lastAsked } from '@/lib/platform/claude/ask'
import { type AiBounds, aiBounds } from '@/lib/platform/claude/bounds'
import { type SpentDay, spentDays } from '@/lib/platform/claude/spending'
import type { Context } from '@/lib/platform/context'
import { health, readiness } from '@/lib/platform/health'
import { limitsPlace } from '@/lib/platform/rate-limit/take'
import { selectStanding, selectUsage } from '../repository/usage'
import type { Standing, Usage } from '../schema'
import { lookAt } from './look'

/** Days of spending that are shown. */
const SPENT_DAYS = 14

export interface Overview {
  /** Each part of being ready, and whether it holds. */
  parts: Record<'keys' | 'database' | 'migrations' | 'accepting', boolean>
  version: string
  uptimeSeconds: number
  standing: Standing
  limits: ReturnType<typeof limitsPlace>
  usage: Usage
  ai: { configured: boolean; last: LastAsked | null; bounds: AiBounds; spent: SpentDay[]; today: string }
}

export async function viewOverview(ctx: Context): Promise<Overview> {
  await lookAt(ctx, 'overview')
  const [state, ready, standing, usage, bounds, spent] = await Promise.all([
    health(),
    readiness(),
    selectStanding(),
    selectUsage(ctx.now),
    aiBounds(),
    spentDays(SPENT_DAYS),
  ])
  const { keys, database, migrations, accepting } = ready
  return {
    parts: { keys, database, migrations, accepting },
    version: state.version,
    uptimeSeconds: state.uptime_s,
    standing,
    limits: limitsPlace(),
    usage,
    ai: {
      ...{ configured: isConfigured(), last: lastAsked(), bounds, spent },
      today: new Date(ctx.now).toISOString().slice(0, 10),
    },
  }
}
