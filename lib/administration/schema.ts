// What administrators ask for and decide, and what they are shown: numbers of accounts, counts and times, and never what anybody wrote.
import { z } from 'zod'
import { AUDIT_ACTIONS } from '@/lib/platform/audit-actions'
import { isId } from '@/lib/platform/id'
import { shortText } from '@/lib/platform/text'
import { typedDay, typedNumber } from '@/lib/platform/typed-fields'

export const LOCK_REASONS = ['abuse', 'asked', 'compromised', 'other'] as const
export type LockReason = (typeof LOCK_REASONS)[number]
export const ACCOUNT_KINDS = ['guest', 'member', 'admin', 'developer'] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** The pages, as an entry about a look names them. */
export const ADMIN_PAGES = ['overview', 'accounts', 'account', 'limits', 'words', 'keys', 'audit'] as const
export type AdminPageName = (typeof ADMIN_PAGES)[number]

/** An account's number: nothing else of it is ever searched by. */
const number = shortText(100, 'account_none')
  .transform((text) => text.trim().toLowerCase())
  .refine(isId, { error: 'account_none' })
/** A place in a list; what is none begins at its beginning. */
const cursor = shortText(100).refine(isId).optional().catch(undefined)

export const nothingAsked = z.strictObject({})
export const accountsAsked = z.strictObject({
  number: number.optional(),
  kind: z.enum(ACCOUNT_KINDS).optional().catch(undefined),
  locked: z.literal('1').optional().catch(undefined),
  cursor,
})
export type AccountsAsked = z.output<typeof accountsAsked>
export const accountAsked = z.strictObject({ number })

/** Kinds of things that entries are about. */
export const AUDIT_RESOURCES = [
  'account',
  'session',
  'api_key',
  'oracle_user',
  'oracle_reading',
  'vault_finding',
  'route',
  'seal_keys',
  'admin_page',
  'operator_settings',
] as const
export const auditAsked = z.strictObject({
  action: z.enum(AUDIT_ACTIONS).optional().catch(undefined),
  resource: z.enum(AUDIT_RESOURCES).optional().catch(undefined),
  /** Who did it, or to whom it was done. */
  account: number.optional(),
  outcome: z.enum(['done', 'refused']).optional().catch(undefined),
  from: typedDay('day_format', 'day_impossible').optional(),
  to: typedDay('day_format', 'day_impossible').optional(),
  cursor,
})
export type AuditAsked = z.output<typeof auditAsked>

export const lockForm = z.strictObject({ account: number, reason: z.enum(LOCK_REASONS) })
export const unlockForm = z.strictObject({ account: number })
export const budgetForm = z.strictObject({
  /** US dollars a day; without it the environment's cap stands alone. */
  cap: typedNumber('budget_format', 0, 100_000).optional(),
  paused: z.literal('1').optional(),
})

export interface SeenAccount {
  id: string
  kind: string
  /** ISO 8601, UTC; so are the other times. */
  createdAt: string
  lastSeenAt: string | null
  lockedAt: string | null
  lockedReason: string | null
  people: number
  readings: number
  findings: number
  /** API keys that work. */
  keys: number
}

export interface SeenEntry {
  id: string
  at: string
  action: string
  resource: string
  resourceId: string | null
  accountId: string | null
  success: boolean
  network: string | null
}

export interface Slice<Item> {
  items: Item[]
  /** Cursor of the next page; null on the last. */
  next: string | null
}

export interface DayOfReadings {
  day: string
  readings: number
  joint: number
}

export interface Usage {
  kinds: { kind: string; accounts: number; fresh: number; locked: number }[]
  people: number
  /** Of the last thirty days, each day once, the oldest first. */
  days: DayOfReadings[]
  /** Readings of those days with words of the model. */
  told: number
  readings: number
  findings: number
  freshFindings: number
  /** API keys that work, and those of them that were used within a week. */
  keys: number
  usedKeys: number
}

export interface Standing {
  databaseBytes: number
  migrations: number
  newestMigration: string
  connections: { open: number; idle: number; waiting: number; most: number }
}
