// What happened, by whom, to what: never anything personal. An entry about a thing is written in the transaction of the
// thing itself; an entry about a refusal stands alone.
import { isIPv6 } from 'node:net'
import type { AuditAction } from './audit-actions'
import type { Context } from './context'
import { db, type Transaction } from './db'
import { newId } from './id'
import { actorHash } from './log'

export type { AuditAction } from './audit-actions'

/** What an entry is about. `route` is for denials: its id is the route's pattern, never an address. */
export type AuditResource =
  | 'account'
  | 'session'
  | 'api_key'
  | 'oracle_user'
  | 'oracle_reading'
  | 'route'
  | 'seal_keys'

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

/** @param tx the transaction of what is recorded; without it the entry is written by itself */
export async function recordEvent(event: AuditEvent, tx?: Transaction): Promise<void> {
  const { now, action, success, resourceType, resourceId, accountId, requestId, sessionId, address } = event
  await (tx ?? db()).auditEntry.create({
    data: {
      id: newId(now),
      timestamp: new Date(now),
      accountId: accountId ?? null,
      actorHash: accountId ? actorHash(accountId) : null,
      action,
      resourceType,
      resourceId: resourceId ?? null,
      success,
      requestId: requestId ?? null,
      sessionId: sessionId ?? null,
      address: address ? truncateAddress(address) : null,
    },
    select: { id: true },
  })
}

interface Done {
  action: AuditAction
  resource: AuditResource
  id: string
}

/** What a known actor has done, in the transaction that did it. */
export async function recordAudit(
  tx: Transaction,
  ctx: Context,
  { action, resource, id }: Done,
): Promise<void> {
  const { now, requestId, address, actor } = ctx
  const event = {
    now,
    requestId,
    address,
    accountId: actor.owner,
    sessionId: actor.sessionId,
    action,
    resourceType: resource,
    resourceId: id,
  }
  await recordEvent({ ...event, success: true }, tx)
}
