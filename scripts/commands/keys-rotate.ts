// `npm run keys:rotate`: seals everything anew with SEAL_ACTIVE while the application runs. Killed, it is simply run again.
import { recordEvent } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { createCodec } from '@/lib/platform/seal/codec'
import { keysInUse } from '@/lib/platform/seal/keys-in-use'
import { rotateKeys } from '@/lib/platform/seal/rotation'
import { openForKeys } from '../workshop/keys/database'
import { printCounts, progressReporter } from '../workshop/keys/report'
import { atEnd, program } from '../workshop/processes/program'

await program(async () => {
  const raw = await openForKeys()
  atEnd(() => db().$disconnect())
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
  if (rows > 0 || !success) {
    const event = {
      now: Date.now(),
      action: 'rotate',
      resourceType: 'seal_keys',
      resourceId: active,
    } as const
    await recordEvent({ ...event, success })
  }
  if (success) return 0
  console.error(
    `Still in use: ${left.join(', ')}. Does a running server have another SEAL_ACTIVE? Restart it, then run this again.`,
  )
  return 1
})
