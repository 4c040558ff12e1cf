// The statements behind the vault, as an account with a thousand findings asks them, for their plans in a large database.
import type { Client } from 'pg'
import type { OwnerId } from '@/lib/platform/context'
import type { Prisma } from '@/lib/platform/generated/prisma/client'

export async function vaultStatements(client: Client): Promise<[string, Prisma.Sql][]> {
  const { countFindingsStatement, listStatement, pageStatement } = await import('@/lib/vault/repository/list')
  const { countStatement, frequentStatement, hoursStatement } = await import('@/lib/vault/repository/signs')
  const { rows: own } = await client.query<{ owner: OwnerId }>(
    'SELECT account_id AS owner FROM vault_findings GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
  )
  const { owner } = own[0]!
  const { rows: middle } = await client.query<{ id: string; at: string; index: string }>(
    `SELECT id, seen_at::text AS at, sign_index AS index FROM vault_findings WHERE account_id = $1 AND seen_at IS NOT NULL
     ORDER BY seen_at DESC OFFSET 300 LIMIT 1`,
    [owner],
  )
  const { index, ...after } = middle[0]!
  return [
    ['a page', pageStatement(owner, {}, 41, 0)],
    ['a later page', pageStatement(owner, { after }, 41, 0)],
    ['a page of notes', pageStatement(owner, { kind: 'note' }, 41, 0)],
    ['a later page of notes', pageStatement(owner, { kind: 'note', after }, 41, 0)],
    ['a page of passages', pageStatement(owner, { kind: 'passage' }, 41, 0)],
    ['nine hundred passed over', pageStatement(owner, {}, 100, 900)],
    ['a portion of a search', listStatement(owner, { after }, 200)],
    ['how many there are', countFindingsStatement(owner, {})],
    ['how many signs', countFindingsStatement(owner, { kind: 'sign' })],
    ['a sign beside chance', countStatement(owner, [index])],
    ['hours of the day', hoursStatement(owner, 'Asia/Tehran')],
    ['signs that are most frequent', frequentStatement(owner, 9)],
  ]
}
