// The check that schema.prisma and the migrations agree, shown able to disagree.
import { PrismaPg } from '@prisma/adapter-pg'
import { expect, it } from 'vitest'
import { differenceToSchema } from '@/scripts/workshop/database/schema-engine'
import { databaseUrl, rawSql } from '../support/database'

it('finds no difference after the migrations, and names the one that is made', async () => {
  expect(await differenceToSchema(databaseUrl())).toBeUndefined()
  await rawSql('ALTER TABLE oracle_readings DROP COLUMN sign_type')
  expect(await differenceToSchema(databaseUrl())).toMatch(/ADD COLUMN\s+"sign_type"/)
})

it('sees another rule of deletion, which the catalogue keeps as one letter', async () => {
  const changes = [
    'ALTER TABLE oracle_readings DROP CONSTRAINT oracle_readings_account_id_fkey',
    'ALTER TABLE oracle_readings ADD CONSTRAINT oracle_readings_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE SET NULL',
  ]
  for (const sql of changes) await rawSql(sql)
  expect(await differenceToSchema(databaseUrl())).toMatch(/"oracle_readings_account_id_fkey"/)
})

it('needs a reader of its own, because Prisma’s adapter refuses the one-letter columns of the catalogue', async () => {
  // Once this fails, Prisma has learnt them: CatalogueReader can go.
  const adapter = await new PrismaPg({ connectionString: databaseUrl(), max: 1 }).connect()
  try {
    const letter = { sql: 'SELECT confdeltype FROM pg_constraint LIMIT 1', args: [], argTypes: [] }
    await expect(adapter.queryRaw(letter)).rejects.toMatchObject({
      cause: { kind: 'UnsupportedNativeDataType', type: 'char' },
    })
  } finally {
    await adapter.dispose()
  }
})
