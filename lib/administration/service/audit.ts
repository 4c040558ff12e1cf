// The log of everything that was done, to be searched.
import type { Context } from '@/lib/platform/context'
import { selectEntries } from '../repository/audit'
import type { AuditAsked, SeenEntry, Slice } from '../schema'
import { lookAt } from './look'

const PAGE = 50

export async function searchAudit(ctx: Context, asked: AuditAsked): Promise<Slice<SeenEntry>> {
  await lookAt(ctx, 'audit', asked.account)
  return selectEntries(asked, PAGE)
}
