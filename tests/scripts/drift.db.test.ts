// The check that schema.prisma and the migrations agree, shown able to disagree.
import { expect, it } from 'vitest'
import { differenceToSchema } from '@/scripts/workshop/database/schema-engine'
import { databaseUrl, rawSql } from '../support/database'

it('finds no difference after the migrations, and names the one that is made', async () => {
  expect(await differenceToSchema(databaseUrl())).toBeUndefined()
  await rawSql('ALTER TABLE oracle_readings DROP COLUMN sign_type')
  expect(await differenceToSchema(databaseUrl())).toMatch(/ADD COLUMN\s+"sign_type"/)
})
