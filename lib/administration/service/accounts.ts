// Accounts by number: how much is in them, never what; and locking them, which shuts all their doors and deletes nothing.
import type { Context } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'
import { findAccount, lockRow, selectAccounts, unlockRow } from '../repository/accounts'
import type { AccountsAsked, LockReason, SeenAccount, Slice } from '../schema'
import { lookAt } from './look'

const PAGE = 25

export async function listAccounts(ctx: Context, asked: AccountsAsked): Promise<Slice<SeenAccount>> {
  await lookAt(ctx, 'accounts', asked.number)
  return selectAccounts(asked, PAGE, ctx.now)
}

export interface ViewedAccount {
  account: SeenAccount
  /** Whether it is the administrator's own, which cannot be locked. */
  own: boolean
}

/** @throws Problem 404 */
export async function viewAccount(ctx: Context, { number }: { number: string }): Promise<ViewedAccount> {
  await lookAt(ctx, 'account', number)
  const account = await findAccount(number, ctx.now)
  if (!account) throw new Problem('not_found', 'account_none')
  return { account, own: account.id === ctx.actor.owner }
}

/** Why nothing was changed: there is no such account, or somebody was first. */
async function refusal(ctx: Context, number: string): Promise<Problem> {
  const account = await findAccount(number, ctx.now)
  return account ? new Problem('conflict', 'changed_meanwhile') : new Problem('not_found', 'account_none')
}

/**
 * From the next request on no session, key, calendar or invitation of it opens anything, on any server.
 * @throws Problem 409 for one's own, or one that is locked already; 404 for none
 */
export async function lockAccount(ctx: Context, number: string, reason: LockReason): Promise<void> {
  if (number === ctx.actor.owner) throw new Problem('conflict', 'lock_own')
  if (!(await lockRow(ctx, number, reason))) throw await refusal(ctx, number)
}

/** What had not ended by itself works as before. @throws Problem 409 for one that is open, 404 for none */
export async function unlockAccount(ctx: Context, number: string): Promise<void> {
  if (!(await unlockRow(ctx, number))) throw await refusal(ctx, number)
}
