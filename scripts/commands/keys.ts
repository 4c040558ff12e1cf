// Commands about the keys that seal: `keys:rotate` while the application runs, `keys:count`, and `keys:retire -- k1` before one
// is taken out of SEAL_KEYS.
import { recordEvent } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { createCodec } from '@/lib/platform/seal/codec'
import { keysInUse, rowsSealedWith } from '@/lib/platform/seal/keys-in-use'
import { rotateKeys } from '@/lib/platform/seal/rotation'
import { openForKeys } from '../workshop/keys/database'
import { printCounts, progressReporter } from '../workshop/keys/report'
import { atEnd } from '../workshop/processes/program'

/** Seals everything anew with SEAL_ACTIVE. Killed, it is simply run again. */
export async function rotate(): Promise<number> {
  const raw = await openForKeys()
  const { SEAL_ACTIVE: active, SEAL_KEYS: keys } = env()
  const started = performance.now()
  const codec = createCodec({ active, keys })
  const results = await rotateKeys({ db: raw, codec, active, report: progressReporter() })

  const rows = results.reduce((sum, table) => sum + table.rows, 0)
  const seconds = (performance.now() - started) / 1000
  console.log(
    rows === 0
      ? `Nothing to do: every row is sealed with ${active}.`
      : `Sealed ${rows} rows with ${active} in ${seconds.toFixed(1)} s: ${Math.round(rows / seconds)} rows/s.`,
  )
  for (const { table, overtaken, unopened } of results) {
    if (overtaken > 0) console.log(`${table}: ${overtaken} rows changed meanwhile and were looked at again.`)
    for (const id of unopened)
      console.error(`${table}: row ${id} does not open with any key of SEAL_KEYS and was left as it is.`)
  }
  await printCounts(raw, { active, known: [...keys.keys()] })

  const left = (await keysInUse(raw)).filter((kid) => kid !== active)
  const success = left.length === 0
  if (rows > 0 || !success) await note(active, success)
  if (success) return 0
  console.error(
    `Still in use: ${left.join(', ')}. Does a running server have another SEAL_ACTIVE? Restart it, then run this again.`,
  )
  return 1
}

async function note(active: string, success: boolean): Promise<void> {
  atEnd(() => db().$disconnect())
  const event = { action: 'rotate', resourceType: 'seal_keys', resourceId: active } as const
  await recordEvent({ ...event, now: Date.now(), success })
}

/** How many values of each column each key seals. */
export async function count(): Promise<number> {
  const raw = await openForKeys()
  const { SEAL_ACTIVE: active, SEAL_KEYS } = env()
  await printCounts(raw, { active, known: [...SEAL_KEYS.keys()] })
  return 0
}

/** May this key be taken out of SEAL_KEYS? Removes nothing; exit code 0 means yes. */
export async function retire([kid]: string[]): Promise<number> {
  if (!kid) throw new Error('Name the key: npm run keys:retire -- k1')
  const raw = await openForKeys()
  const { SEAL_ACTIVE: active, SEAL_KEYS } = env()
  if (kid === active) throw new Error(`${kid} is SEAL_ACTIVE: everything new is sealed with it. Keep it.`)
  const uses = await rowsSealedWith(raw, kid)
  if (uses.length > 0) {
    const where = uses.map(({ table, rows }) => `${rows} in ${table}`).join(', ')
    throw new Error(`Keep ${kid}: rows need it to be opened (${where}). First: npm run keys:rotate`)
  }
  const present = SEAL_KEYS.has(kid) ? 'may be removed from SEAL_KEYS' : 'is not in SEAL_KEYS, and'
  console.log(`${kid} ${present}: no row needs it. Backups made before the rotation do: keep it with them.`)
  return 0
}
