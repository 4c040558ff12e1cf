// What the settings show of the account as a whole, for the browser that asks; null for a browser that has none.
import { pageContext } from '@/lib/identity/guard'
import type { Listed } from '@/lib/platform/paging'
import { findLogin } from './repository'
import type { Activity } from './schema'
import { listActivity } from './service'

const PAGE = 20

export async function ownActivity(cursor: string | undefined): Promise<Listed<Activity> | null> {
  const ctx = await pageContext()
  return ctx && listActivity(ctx, { limit: PAGE, cursor })
}

/** The sign-in name; null for a guest, who has no password either. */
export async function ownerView(): Promise<{ login: string | null } | null> {
  const ctx = await pageContext()
  return ctx && { login: await findLogin(ctx.actor.owner) }
}
