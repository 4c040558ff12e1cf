// What a database says when it cannot do something, provoked on a real one through the client and the pool that requests use:
// none of it is a fault of ours.
import { expect, it } from 'vitest'
import { asProblem } from '@/lib/identity/doors/failure'
import { db, pool, type Transaction } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { makeAccount } from '../../../support/callers'
import { databaseUrl, rawSql } from '../../../support/database'

const told = (work: Promise<unknown>) =>
  work.then(
    () => 'passed',
    (error: unknown) => asProblem(error).status,
  )
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const profile = async () => ({
  ...{ name: 'A', birthday: '1990-01-01', motherName: 'B' },
  ...{ id: newId(Date.now()), createdAt: new Date(), updatedAt: new Date() },
})

/** Another connection that is in a transaction, for as long as the work lasts. */
const beside = <T>(statements: string[], work: (run: (sql: string) => Promise<unknown>) => Promise<T>) =>
  withClient(databaseUrl(), async (client) => {
    for (const sql of ['BEGIN', ...statements]) await client.query(sql)
    return work((sql) => client.query(sql))
  })

it('a database that lets nobody in, is not there or does not know us is away', async () => {
  const other = (change: Partial<Pick<URL, 'pathname' | 'password'>>) =>
    told(withClient(Object.assign(new URL(databaseUrl()), change).href, (client) => client.query('SELECT 1')))
  expect(await other({ pathname: '/nowhere' })).toBe(503)
  expect(await other({ password: 'wrong' })).toBe(503)
  await rawSql('CREATE DATABASE closed ALLOW_CONNECTIONS false')
  expect(await other({ pathname: '/closed' })).toBe(503)
})

it('a row that another one needs, or that is there already, is a conflict', async () => {
  const accountId = newId(Date.now())
  expect(await told(db().profile.create({ data: { ...(await profile()), accountId } }))).toBe(409)
  const id = await makeAccount('member')
  expect(await told(db().account.create({ data: { id, kind: 'member' } }))).toBe(409)
  expect(await told(db().$executeRaw`INSERT INTO accounts (id, kind) VALUES (${id}::uuid, 'member')`)).toBe(
    409,
  )
})

it('a row that went away is not there', async () => {
  const where = { id: newId(Date.now()) }
  expect(await told(db().account.update({ where, data: { kind: 'guest' } }))).toBe(404)
  expect(await told(db().account.delete({ where }))).toBe(404)
})

it('a value that no column takes is bad input', async () => {
  const id = await makeAccount('member')
  const raw = (sql: string) => told(db().$executeRawUnsafe(sql))
  expect(await raw(`SELECT 300000000000::int4`)).toBe(400)
  expect(await raw(`SELECT 'x'::int`)).toBe(400)
  expect(await raw(`SELECT '2026-13-45'::date`)).toBe(400)
  expect(await raw(`SELECT '\\u0000'::jsonb ->> 0`)).toBe(400)
  expect(
    await raw(
      `SELECT 'abcdef'::varchar(3)::name; CREATE TEMP TABLE t (a varchar(2)); INSERT INTO t VALUES ('abc')`,
    ),
  ).toBe(400)
  const nothing = String.fromCharCode(0)
  expect(await told(db().$queryRaw`SELECT ${`a${nothing}b`}::text`)).toBe(400)
  expect(await told(db().account.findMany({ where: { kind: nothing } }))).toBe(400)
  expect(await told(pool().query('SELECT $1::text', [`a${nothing}`]))).toBe(400)
  expect(id).toBeTruthy()
})

it('a statement or a lock that takes too long is to be tried again', async () => {
  const within = (sql: string[], last: (tx: Transaction) => Promise<unknown>) =>
    told(
      db().$transaction(async (tx) => {
        for (const each of sql) await tx.$executeRawUnsafe(each)
        await last(tx)
      }),
    )
  expect(
    await within([`SET LOCAL statement_timeout = 20`], (tx) => tx.$queryRaw`SELECT pg_sleep(5)::text`),
  ).toBe(503)
  expect(
    await within([`SET LOCAL idle_in_transaction_session_timeout = 20`], async (tx) => {
      await pause(300)
      await tx.account.count()
    }),
  ).toBe(503)
  expect(
    await told(
      db().$transaction(
        async (tx) => {
          await pause(200)
          await tx.account.count()
        },
        { timeout: 50 },
      ),
    ),
  ).toBe(503)
  const id = await makeAccount('member')
  const locked = [`SELECT 1 FROM accounts WHERE id = '${id}' FOR UPDATE`]
  const status = await beside(locked, () =>
    told(db().account.update({ where: { id }, data: { kind: 'guest' } })),
  )
  expect(status).toBe(503)
})

it('two that stand in each other’s way are to be tried again', async () => {
  const [one, two] = [await makeAccount('member'), await makeAccount('member')]
  const isolationLevel = 'Serializable' as const
  const skewed = db().$transaction(
    async (tx) => {
      await tx.account.findUnique({ where: { id: one } })
      await rawSql(`UPDATE accounts SET kind = 'guest' WHERE id = $1`, [one])
      await tx.account.update({ where: { id: one }, data: { kind: 'member' } })
    },
    { isolationLevel },
  )
  expect(await told(skewed)).toBe(503)
  const update = (id: string) => `UPDATE accounts SET kind = 'guest' WHERE id = '${id}'`
  const status = await beside([update(one)], async (run) => {
    let other: Promise<unknown> = Promise.resolve()
    const ours = told(
      db().$transaction(async (tx) => {
        await tx.$executeRawUnsafe('SET LOCAL deadlock_timeout = 10')
        await tx.account.update({ where: { id: two }, data: { kind: 'guest' } })
        other = run(update(two)).catch(() => 'the other one ended')
        await pause(100)
        await tx.account.update({ where: { id: one }, data: { kind: 'guest' } })
      }),
    )
    const status = await ours
    await other
    return status
  })
  expect(status).toBe(503)
})

it('a connection that the server ends, or does not give, is to be tried again', async () => {
  const ended = db().$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
    await rawSql('SELECT pg_terminate_backend($1)', [row!.pid])
    await tx.account.count()
  })
  expect(await told(ended)).toBe(503)
  const queried = pool().query('SELECT pg_sleep(5), pg_backend_pid()')
  const answered = told(queried)
  await expect
    .poll(() =>
      rawSql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(5), pg_back%' AND pid <> pg_backend_pid()`,
      ),
    )
    .not.toEqual([])
  expect(await answered).toBe(503)
  const [name] = await rawSql<{ name: string }>('SELECT current_database() AS name')
  await rawSql(`ALTER ROLE CURRENT_USER IN DATABASE ${name!.name} SET default_transaction_read_only = on`)
  expect(await told(withClient(databaseUrl(), (client) => client.query('CREATE TABLE t (a int)')))).toBe(503)
  await rawSql(
    `BEGIN READ WRITE; ALTER ROLE CURRENT_USER IN DATABASE ${name!.name} RESET default_transaction_read_only; COMMIT`,
  )
  await withClient(databaseUrl(), async (client) => {
    await client.query('CREATE ROLE narrow LOGIN CONNECTION LIMIT 0')
    const url = new URL(databaseUrl())
    await client.query(`ALTER ROLE narrow PASSWORD '${url.password}'`)
    url.username = 'narrow'
    expect(await told(withClient(url.href, (other) => other.query('SELECT 1')))).toBe(503)
    await client.query('DROP ROLE narrow')
  })
})

it('what is wrong with our own statement is our fault', async () => {
  expect(await told(db().$queryRaw`SELECT nothing FROM nowhere`)).toBe(500)
  expect(await told(db().$queryRaw`SELECT 1 / 0`)).toBe(500)
  expect(await told(Promise.reject(new TypeError('x')))).toBe(500)
})
