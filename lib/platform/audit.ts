// What happened, by whom, to what: never anything personal. An entry about a thing is written in the transaction of the
// thing itself; an entry about a refusal stands alone.
import { isIPv6 } from 'node:net'
import type { AuditAction } from './audit-actions'
import type { Context } from './context'
import { db, type Transaction } from './db'
import { Prisma } from './generated/prisma/client'
import { newId } from './id'
import { actorHash } from './log'

export type { AuditAction } from './audit-actions'

/** What an entry is about. `route` is for denials: its id is the route's pattern, never an address;
 * `admin_page` for looks of administrators, with the page's name. */
export type AuditResource =
  | 'account'
  | 'session'
  | 'api_key'
  | 'oracle_user'
  | 'oracle_reading'
  | 'vault_finding'
  | 'route'
  | 'seal_keys'
  | 'admin_page'
  | 'operator_settings'

/** Days that an entry is kept; `npm run prune` removes older ones. */
export const AUDIT_DAYS = 90

export interface AuditEvent {
  /** Milliseconds since 1970. */
  now: number
  action: AuditAction
  success: boolean
  resourceType: AuditResource
  /** An id of ours or a route's pattern; never text that somebody typed. */
  resourceId?: string | undefined
  /** The account that did it, or that it was tried on; unknown for a sign-in with an unknown name. */
  accountId?: string | undefined
  requestId?: string | undefined
  /** The browser session that did it. */
  sessionId?: string | undefined
  /** The whole address of the other side; only its network is kept. */
  address?: string | undefined
}

/** The first groups of an IPv6 address, with what `::` leaves out. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(8 - before.length - after.length, 0)
  return [...before, ...Array<string>(zeros).fill('0'), ...after]
}

/** The network of an address: IPv4 to /24, IPv6 to /48; null for what is no address. */
export function truncateAddress(address: string): string | null {
  const plain = address.replace(/%.*$/, '')
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain) ?? []
  const [, network, ...hosts] = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.(\d{1,3})$/.exec(mapped ?? plain) ?? []
  if (network && hosts.length) return `${network}.0/24`
  if (!isIPv6(plain)) return null
  const prefix = groupsOf(plain)
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
  return `${prefix.join(':')}::/48`
}

/** The entry as a statement. @param where further clauses: where they find no row, nothing is recorded */
function entryOf(event: AuditEvent, where = Prisma.empty): Prisma.Sql {
  const { now, action, success, resourceType, resourceId, accountId, requestId, sessionId, address } = event
  return Prisma.sql`
    INSERT INTO oracle_audit_log (id, timestamp, account_id, action, resource_type, resource_id, success, actor_hash,
      address, request_id, session_id)
    SELECT ${newId(now)}::uuid, ${new Date(now).toISOString()}::timestamptz, ${accountId ?? null}::uuid, ${action}, ${resourceType},
      ${resourceId ?? null}, ${success}::boolean, ${accountId ? actorHash(accountId) : null},
      ${address ? truncateAddress(address) : null}, ${requestId ?? null}, ${sessionId ?? null}::uuid ${where}`
}

/** @param tx the transaction of what is recorded; without it the entry is written by itself */
export async function recordEvent(event: AuditEvent, tx?: Transaction): Promise<void> {
  await (tx ?? db()).$executeRaw(entryOf(event))
}

interface Done {
  action: AuditAction
  resource: AuditResource
  id: string
}

/**
 * What a known actor has done, as a statement, for one that records what it does itself.
 * @param where `FROM` what was done, where that may have been nothing
 */
export function auditEntry(ctx: Context, { action, resource, id }: Done, where = Prisma.empty): Prisma.Sql {
  const { now, requestId, address, actor } = ctx
  const about = { action, resourceType: resource, resourceId: id, success: true }
  return entryOf(
    { now, requestId, address, accountId: actor.owner, sessionId: actor.sessionId, ...about },
    where,
  )
}

/** The same in the transaction that did it. */
export async function recordAudit(tx: Transaction, ctx: Context, done: Done): Promise<void> {
  await tx.$executeRaw(auditEntry(ctx, done))
}
