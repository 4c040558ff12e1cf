// What happened, by whom, to what: written in the same transaction as the thing itself, and never personal.
import type { Context } from './context'
import type { Transaction } from './db'
import { newId } from './id'

export interface AuditEvent {
  action: 'create_user' | 'update_user' | 'delete_user' | 'create_reading'
  resource: 'oracle_user' | 'oracle_reading'
  id: string
}

export async function recordAudit(
  tx: Transaction,
  ctx: Context,
  { action, resource, id }: AuditEvent,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId(ctx.now),
      timestamp: new Date(ctx.now),
      accountId: ctx.actor.owner,
      action,
      resourceType: resource,
      resourceId: id,
      success: true,
      requestId: ctx.requestId,
    },
  })
}
