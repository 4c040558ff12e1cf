// `npm run backup` and `npm run restore`: all rows of an installation, as a folder that only the operator's own key opens. The keys that
// seal are not in it: they are kept elsewhere, and without them the rows are of no use to anybody.
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { env } from '@/lib/platform/env'
import { examineKeys, sentenceOfKeys } from '@/lib/platform/seal/proof'
import { rawDatabase } from '@/lib/platform/seal/raw'
import { MANIFEST, type Manifest } from '../workshop/backup/manifest'
import { writeNumbers } from '../workshop/backup/numbers'
import { checkBackup, restoreBackup } from '../workshop/backup/read'
import { writeBackup } from '../workshop/backup/write'
import { withClient } from '../workshop/postgres/databases'
import { connectToInstallation } from '../workshop/start/connection'
import { say, step } from '../workshop/start/steps'

/** So that those of one folder stand in order of time. */
const nameAt = (now: number) => `nps-oracle-${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`
const NAMES = /^nps-oracle-\d{8}T\d{6}Z$/

const told = ({ tables, seal_keys }: Manifest) => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const megabytes = tables.reduce((sum, table) => sum + table.bytes, 0) / 1e6
  const keys = seal_keys.length > 0 ? `, sealed with ${seal_keys.join(', ')} of SEAL_KEYS` : ''
  return `${rows} rows of ${tables.length} tables, ${megabytes.toFixed(1)} MB${keys}`
}

export async function backup(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      'new-key': { type: 'string' },
      recipient: { type: 'string' },
      to: { type: 'string', default: 'backups' },
      keep: { type: 'string' },
      metrics: { type: 'string' },
      check: { type: 'string' },
      identity: { type: 'string' },
    },
  })
  if (values['new-key']) return newKey(values['new-key'])
  if (values.check) {
    const folder = values.check
    const identity = await identityIn(values.identity)
    await step(`Reading the backup in ${folder}`, () => checkBackup({ folder, identity }), told)
    return 0
  }
  const { recipient, to } = values
  if (!recipient?.startsWith('age1'))
    throw new Error(
      'Say for whom it is encrypted: npm run backup -- --recipient age1… (a key: npm run backup -- --new-key FILE)',
    )
  const keep = values.keep === undefined ? null : Number(values.keep)
  if (keep !== null && (!Number.isInteger(keep) || keep < 1))
    throw new Error('Say with a number from 1 on how many backups are kept: --keep 14')
  await connectToInstallation()
  const now = Date.now()
  const folder = path.join(to, nameAt(now))
  const wish = { url: env().DATABASE_URL, folder, recipient, now }
  const written = await step(`Writing ${folder}`, () => writeBackup(wish), told)
  if (values.metrics) await writeNumbers(values.metrics, written, now)
  if (keep !== null) await removeOlder(to, keep)
  return 0
}

/** Only what a backup of ours is called, and only what is whole, counts or goes. */
async function removeOlder(folder: string, keep: number): Promise<void> {
  const whole = (await readdir(folder))
    .filter((name) => NAMES.test(name) && existsSync(path.join(folder, name, MANIFEST)))
    .sort()
  for (const name of whole.slice(0, -keep)) {
    await rm(path.join(folder, name), { recursive: true })
    say(`Removed ${path.join(folder, name)}: ${keep} newer ones are kept.`)
  }
}

async function newKey(file: string): Promise<number> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  // Never over one that opens what exists.
  await writeFile(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw new Error(`${file} exists already and was left as it is.`)
      throw error
    },
  )
  console.log(`The key that opens backups is in ${file}: keep it away from this machine, and never lose it.`)
  console.log(`Backups are written for it with: npm run backup -- --recipient ${recipient}`)
  return 0
}

async function identityIn(file: string | undefined): Promise<string> {
  if (!file) throw new Error('Name the file of the key that opens it: --identity FILE')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read.`)
  })
  const identity = text.match(/^AGE-SECRET-KEY-[A-Z0-9-]+$/m)?.[0]
  if (!identity) throw new Error(`${file} holds no key that opens backups (a line AGE-SECRET-KEY-…).`)
  return identity
}

export async function restore(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { identity: { type: 'string' } },
  })
  const [folder] = positionals
  if (!folder) throw new Error('Name the folder of the backup: npm run restore -- FOLDER --identity FILE')
  const identity = await identityIn(values.identity)
  await connectToInstallation()
  const url = env().DATABASE_URL
  const migrations = path.resolve('prisma/migrations')
  await step(`Restoring ${folder}`, () => restoreBackup({ url, folder, identity, migrations }), told)
  const sentence = await withClient(url, async (client) =>
    sentenceOfKeys(await examineKeys(rawDatabase(client), env())),
  )
  if (!sentence) return 0
  console.error(`All rows are back, but: ${sentence}`)
  return 1
}
