// Whether traffic may be sent here, asked of a server whose database is busy: a busy one is not away.
import { afterEach, expect, it } from 'vitest'
import { pool } from '@/lib/platform/db'
import { readiness } from '@/lib/platform/health'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { patience } from '@/scripts/workshop/testing/patience'
import { databaseUrl, rawSql } from '../../support/database'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
afterEach(() =>
  rawSql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = $1', ['PgSleep']),
)

it('ready while every connection of the requests is taken', async () => {
  expect(await readiness()).toMatchObject({ ready: true })
  const most = pool().options.max ?? 10
  const taken = Array.from({ length: most + 5 }, () =>
    pool()
      .query('SELECT pg_sleep(4)')
      .catch(() => {}),
  )
  await expect.poll(() => pool().waitingCount).toBe(5)
  const began = performance.now()
  expect(await readiness()).toMatchObject({ ready: true, database: true, migrations: true, keys: true })
  expect(performance.now() - began).toBeLessThan(1_500 * patience())
  await rawSql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = $1', ['PgSleep'])
  await Promise.all(taken)
})

it('ready while answers come late; not any more when none has come for seconds; again with the first', async () => {
  expect(await readiness()).toMatchObject({ ready: true })
  await withClient(databaseUrl(), async (client) => {
    await client.query('BEGIN')
    await client.query('LOCK TABLE _prisma_migrations IN ACCESS EXCLUSIVE MODE')
    expect(await readiness()).toMatchObject({ ready: true })
    await pause(4_000)
    expect(await readiness()).toMatchObject({ ready: false, database: true, migrations: false })
    await client.query('ROLLBACK')
  })
  await expect.poll(readiness).toMatchObject({ ready: true })
})
