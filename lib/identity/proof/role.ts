// Who runs the installation: a member whose account says `admin`, granted by a command on the server and in no other way. Everywhere
// but on the operator's pages such a member is like all others.
import { type AuditAction, recordEvent } from '@/lib/platform/audit'
import type { OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { isId } from '@/lib/platform/id'
import { loginIndex } from './login'

/** Why nothing was changed. */
export type Unchanged = 'unknown' | 'guest' | 'already' | 'locked' | 'no_second_factor'

export interface Administrator {
  id: string
  createdAt: Date
  /** Whether an authenticator app is asked for at sign-in. */
  app: boolean
  /** Recovery codes left. */
  codes: number
  locked: boolean
}

/** @param named an account's number, or the name that it signs in with, which is looked up by its index */
async function held(tx: Transaction, named: string) {
  const where = isId(named) ? { id: named.toLowerCase() } : { loginIndex: loginIndex(named) }
  const found = await tx.account.findUnique({ where, select: { id: true } })
  if (!found) return null
  await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${found.id}::uuid FOR UPDATE`
  return tx.account.findUnique({
    where: { id: found.id },
    select: { id: true, kind: true, lockedAt: true },
  })
}

async function hasSecondFactor(tx: Transaction, accountId: string): Promise<boolean> {
  const apps = await tx.secondFactor.count({ where: { accountId, confirmedAt: { not: null } } })
  return apps > 0 || (await tx.recoveryCode.count({ where: { accountId, usedAt: null } })) > 0
}

async function become(tx: Transaction, id: string, kind: 'admin' | 'member', now: number): Promise<void> {
  const action: AuditAction = kind === 'admin' ? 'admin_grant' : 'admin_revoke'
  await tx.account.update({ where: { id }, data: { kind }, select: { id: true } })
  const about = { resourceType: 'account', resourceId: id, accountId: id } as const
  await recordEvent({ ...about, now, action, success: true }, tx)
}

/** Only who could prove a second factor may have the role. @returns the account's number, or why it has not got it */
export const grantAdmin = (named: string, now: number): Promise<OwnerId | Unchanged> =>
  db().$transaction(async (tx) => {
    const account = await held(tx, named)
    if (!account) return 'unknown'
    if (account.kind === 'admin') return 'already'
    if (account.kind !== 'member') return 'guest'
    if (account.lockedAt) return 'locked'
    if (!(await hasSecondFactor(tx, account.id))) return 'no_second_factor'
    await become(tx, account.id, 'admin', now)
    return account.id as OwnerId
  })

/** From the next request on the pages are none for it. */
export const revokeAdmin = (named: string, now: number): Promise<OwnerId | Unchanged> =>
  db().$transaction(async (tx) => {
    const account = await held(tx, named)
    if (!account) return 'unknown'
    if (account.kind !== 'admin') return 'already'
    await become(tx, account.id, 'member', now)
    return account.id as OwnerId
  })

/** Oldest first. */
export async function listAdmins(): Promise<Administrator[]> {
  const rows = await db().account.findMany({
    where: { kind: 'admin' },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, createdAt: true, lockedAt: true },
      secondFactor: { select: { confirmedAt: true } },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  })
  return rows.map(({ id, createdAt, lockedAt, secondFactor, _count }) => ({
    ...{ id, createdAt, app: secondFactor?.confirmedAt != null, codes: _count.recoveryCodes },
    locked: lockedAt !== null,
  }))
}
