// What schema.prisma and the table of sealed fields have and the migrations have not, as a new migration: `prisma migrate dev --create-only` on a database of
// its own, so that no running one is touched.
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startTemporaryCluster } from '../postgres/temporary'
import { deployMigrations } from './deploy'
import { differenceToSchema } from './schema-engine'
import { missingSealedParts } from './sealed-parts'

export const migrationsDirectory = path.resolve('prisma/migrations')

/** @returns the SQL that the migrations lack; undefined when they agree with the schema */
export async function findDrift(): Promise<string | undefined> {
  const cluster = await startTemporaryCluster()
  try {
    await mkdir(migrationsDirectory, { recursive: true })
    await deployMigrations(cluster.url, migrationsDirectory)
    return await differenceToSchema(cluster.url)
  } finally {
    await cluster.stop()
  }
}

/** @param name lower-case words with underscores @returns the new migration's folder name; undefined when none is needed */
export async function writeMigration(name: string, now: Date): Promise<string | undefined> {
  const written = readdirSync(migrationsDirectory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => readFileSync(path.join(migrationsDirectory, file), 'utf8'))
  const sql = ((await findDrift()) ?? '') + missingSealedParts(written.join('\n'))
  if (sql === '') return undefined
  const folder = `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
  await mkdir(path.join(migrationsDirectory, folder))
  await writeFile(path.join(migrationsDirectory, folder, 'migration.sql'), sql)
  await writeFile(path.join(migrationsDirectory, 'migration_lock.toml'), 'provider = "postgresql"\n')
  return folder
}
