// What the settings show of the account as a whole, for the browser that asks; null for a browser that has none.

import { pageContext } from '@/lib/identity/doors/page'
import { loginOf } from '@/lib/identity/proof/login'
import { isProven } from '@/lib/identity/proof/password-again'
import type { Listed } from '@/lib/platform/paging'
import type { Activity } from './schema'
import { listActivity } from './service'

const PAGE = 20

export async function ownActivity(cursor: string | undefined): Promise<Listed<Activity> | null> {
  const ctx = await pageContext()
  return ctx && listActivity(ctx, { limit: PAGE, cursor })
}

export interface OwnerView {
  /** Empty where it does not open; null for a guest, who has no password either. */
  login: string | null
  /** Whether everything may be taken along without the password. */
  proven: boolean
}

export async function ownerView(): Promise<OwnerView | null> {
  const ctx = await pageContext()
  if (!ctx) return null
  const [login, proven] = await Promise.all([loginOf(ctx.actor.owner), isProven(ctx)])
  return { login, proven }
}
