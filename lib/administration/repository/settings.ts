// What is decided while servers run, and how far the keys are: through the platform, which knows the tables.
import { recordAudit } from '@/lib/platform/audit'
import { type AiBounds, setAiBounds } from '@/lib/platform/claude/bounds'
import type { Context } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { countKeys, type KeyUse } from '@/lib/platform/seal/keys-in-use'

/** With its entry, or not at all. */
export const saveBounds = (ctx: Context, bounds: Pick<AiBounds, 'cap' | 'paused'>): Promise<void> =>
  db().$transaction(async (tx) => {
    await setAiBounds(tx, bounds)
    await recordAudit(tx, ctx, { action: 'admin_budget', resource: 'operator_settings', id: 'ai' })
  })

/** Each row's headers are read, which takes longer than a request's statement may. */
const COUNT_MS = 30_000

export const selectKeyUse = (): Promise<KeyUse[]> =>
  db().$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${COUNT_MS}`)
      return countKeys(tx)
    },
    { timeout: COUNT_MS },
  )
