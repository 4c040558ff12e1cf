// What a deployment of migrations promises: nothing twice, a failure named and recorded, an edited migration refused.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { deployMigrations } from '@/scripts/workshop/database/deploy'
import { dropDatabase, ensureDatabase, withClient } from '@/scripts/workshop/postgres/databases'
import { databaseUrl, rawSql } from '../support/database'

const name = `deploy_${process.pid}`
let folder: string
let url: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'migrations-'))
  url = await ensureDatabase(inject('clusterUrl'), name)
})
afterEach(async () => {
  await dropDatabase(inject('clusterUrl'), name)
  await rm(folder, { recursive: true })
})

async function write(migration: string, sql: string) {
  await mkdir(path.join(folder, migration), { recursive: true })
  await writeFile(path.join(folder, migration, 'migration.sql'), sql)
}
const rows = <Row extends object>(sql: string) =>
  withClient(url, async (client) => (await client.query<Row>(sql)).rows)

it('applies in order, and a second time does nothing', async () => {
  await write('2_second', 'ALTER TABLE things ADD COLUMN label TEXT;')
  await write('1_first', 'CREATE TABLE things (id INT); INSERT INTO things VALUES (1);')
  expect(await deployMigrations(url, folder)).toEqual(['1_first', '2_second'])
  expect(await deployMigrations(url, folder)).toEqual([])
  expect(await rows('SELECT id, label FROM things')).toEqual([{ id: 1, label: null }])
})

it('lets two deployments at once apply each migration once', async () => {
  await write('1_first', 'CREATE TABLE things (id INT); SELECT pg_sleep(0.2);')
  const applied = await Promise.all([deployMigrations(url, folder), deployMigrations(url, folder)])
  expect(applied.flat()).toEqual(['1_first'])
})

it('undoes a failing migration, records and names it, and stays there until it is marked', async () => {
  await write('1_good', 'CREATE TABLE things (id INT);')
  await write('2_bad', 'CREATE TABLE more (id INT); SELECT * FROM nowhere;')
  await expect(deployMigrations(url, folder)).rejects.toThrow(/2_bad failed: .*nowhere/)
  expect(await rows(`SELECT to_regclass('things') AS good, to_regclass('more') AS bad`)).toEqual([
    { good: 'things', bad: null },
  ])
  const recorded = await rows<{ logs: string }>(
    `SELECT logs FROM _prisma_migrations WHERE migration_name = '2_bad' AND finished_at IS NULL`,
  )
  expect(recorded).toHaveLength(1)
  expect(recorded[0]?.logs).toContain('nowhere')

  const refusal = await deployMigrations(url, folder).catch((error: Error) => error.message)
  expect(refusal).toContain('2_bad failed earlier')
  await write('2_bad', 'CREATE TABLE more (id INT);')
  await rows(/UPDATE .*;/.exec(String(refusal))?.[0] ?? 'the refusal holds no statement')
  expect(await deployMigrations(url, folder)).toEqual(['2_bad'])
})

it('refuses a migration that was edited after it was applied', async () => {
  await write('1_first', 'CREATE TABLE things (id INT);')
  await deployMigrations(url, folder)
  await write('1_first', 'CREATE TABLE things (id BIGINT);')
  await expect(deployMigrations(url, folder)).rejects.toThrow(/1_first was edited/)
})

it('gave this test file the product’s own migrations', async () => {
  expect(await deployMigrations(databaseUrl(), path.resolve('prisma/migrations'))).toEqual([])
  expect(process.env.DATABASE_URL).toBe(databaseUrl())
  const [table] = await rawSql<{ name: string }>(`SELECT to_regclass('oracle_readings')::text AS name`)
  expect(table?.name).toBe('oracle_readings')
})
