// Whether the database is what the code takes it for, and whether a backup of it can be opened again.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { sealedChecks } from '@/lib/platform/seal/fields'
import { seed } from '@/prisma/seed'
import { unsealedIn } from '../audit/columns'
import { checkBackup } from '../backup/read'
import { migrationsOf } from '../backup/tables'
import { writeBackup } from '../backup/write'
import { findDrift, migrationsDirectory } from '../database/new-migration'
import { withClient } from '../postgres/databases'
import { startTemporaryInstallation } from '../testing/installation'
import { type Outcome, outcomeOf, temporaryFolder } from './group'

const shipped = () =>
  readdirSync(migrationsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

async function backedUp(url: string): Promise<number> {
  const identity = await generateX25519Identity()
  const folder = path.join(temporaryFolder(), 'backup')
  const recipient = await identityToRecipient(identity)
  await writeBackup({ url, folder, recipient, now: Date.now() })
  const { tables } = await checkBackup({ folder, identity })
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}

export async function database(): Promise<Outcome> {
  const { databaseUrl } = await startTemporaryInstallation({ durable: false })
  // Something to back up.
  await seed(databaseUrl, 'a-key-of-this-check')
  const names = shipped()
  const { applied, unsealed } = await withClient(databaseUrl, async (client) => ({
    applied: (await migrationsOf(client)) ?? [],
    unsealed: await unsealedIn(async (sql, values) => (await client.query(sql, values)).rows),
  }))
  const missing = names.filter((name) => !applied.includes(name))
  const drift = await findDrift()
  const rows = await backedUp(databaseUrl)
  return outcomeOf(
    [
      ...missing.map((name) => `the migration ${name} is not applied`),
      ...(drift ? ['the schema has what no migration makes'] : []),
      ...unsealed,
      ...(rows > 0 ? [] : ['a backup holds nothing']),
    ],
    `${names.length} migrations, no drift, ${sealedChecks().length} sealed columns with their CHECKs, a backup of ${rows} rows opens`,
  )
}
