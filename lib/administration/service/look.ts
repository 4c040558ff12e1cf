// Every look of an administrator is written down before anything is shown: which page, or which account.
import type { Context } from '@/lib/platform/context'
import { noteLook } from '../repository/audit'
import type { AdminPageName } from '../schema'

/** @param account that is looked at, by its number */
export const lookAt = (ctx: Context, page: AdminPageName, account?: string): Promise<void> =>
  account === undefined ? noteLook(ctx, 'admin_page', page) : noteLook(ctx, 'account', account)
