// The statements behind lists of readings, as an account with five people asks them, for their plans in a large database.
import type { Client } from 'pg'
import type { OwnerId } from '@/lib/platform/context'
import type { Prisma } from '@/lib/platform/generated/prisma/client'
import type { ReadingQuery } from '@/lib/readings/schema'

/** @param people profiles of the account that is measured */
export async function historyStatements(client: Client, people: string[]): Promise<[string, Prisma.Sql][]> {
  const { countStatement, pickStatement, searchStatement } = await import('@/lib/readings/repository/pick')
  const [person = ''] = people
  const { rows } = await client.query('SELECT account_id FROM oracle_users WHERE id = $1', [person])
  const owner = rows[0].account_id as OwnerId
  const account = { owner, profileId: null }
  const bound = { owner, profileId: person }
  const { rows: middle } = await client.query(
    'SELECT reading_id FROM oracle_reading_viewers WHERE account_id = $1 ORDER BY reading_id DESC OFFSET 500 LIMIT 1',
    [owner],
  )
  const cursor: string = middle[0].reading_id
  const today = new Date().toISOString().slice(0, 10)
  const queries: [string, ReadingQuery][] = [
    ['', {}],
    [', one person', { user_id: person }],
    [', joint ones', { reading_type: 'multi_user' }],
    [', one kind of sign', { sign_type: 'time' }],
    [', of a day', { from: today, to: today }],
    [', favourites', { favorite: 'true' }],
    [', all at once', { user_id: person, sign_type: 'time', from: today, to: today, favorite: 'false' }],
  ]
  return [
    ...queries.flatMap(([name, query]): [string, Prisma.Sql][] => [
      [`page of the account${name}`, pickStatement(account, query, { take: 21 })],
      [`count of the account${name}`, countStatement(account, query)],
    ]),
    ['later page of the account', pickStatement(account, {}, { take: 101, cursor })],
    ['page of a bound key', pickStatement(bound, {}, { take: 21 })],
    ['count of a bound key', countStatement(bound, {})],
    ['a search of the account', searchStatement(account, {}, { take: 100, cursor })],
    ['a search of a bound key', searchStatement(bound, {}, { take: 100, cursor })],
  ]
}
