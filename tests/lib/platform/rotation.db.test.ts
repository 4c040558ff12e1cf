// Sealing everything anew while others write, after a kill, and around rows that do not open.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const { randomBytes } = await import('node:crypto')
const ring = { k1: randomBytes(32), k2: randomBytes(32) }
// The application of this file has both keys and seals with the new one.
process.env.SEAL_KEYS = `k1:${ring.k1.toString('base64')},k2:${ring.k2.toString('base64')}`
process.env.SEAL_ACTIVE = 'k2'

const { db } = await import('@/lib/platform/db')
const { readiness } = await import('@/lib/platform/health')
const { startServer } = await import('@/lib/platform/start')
const { countKeys, keysInUse, rowsSealedWith } = await import('@/lib/platform/seal/keys-in-use')
const { rotateKeys } = await import('@/lib/platform/seal/rotation')
const { rawSql } = await import('../../support/database')
const { codecOf, openEverything, textOf, writeSealed } = await import('./rotation-rows')

const old = codecOf('k1', ring)
const both = codecOf('k2', ring)
const newOnly = codecOf('k2', { k2: ring.k2 })
const rotate = () => rotateKeys({ db: db(), codec: both, active: 'k2' })

beforeEach(() => rawSql('TRUNCATE accounts CASCADE'))

describe('rotation', () => {
  it('seals every column of every table anew, and counts by key and column', async () => {
    await writeSealed(old, 60)
    const before = await countKeys(db())
    const values = before.reduce((sum, { rows }) => sum + rows, 0)
    expect(before.every(({ kid }) => kid === 'k1')).toBe(true)
    expect(before.find(({ column }) => column === 'reading_result')?.rows).toBe(60)
    expect(await keysInUse(db())).toEqual(['k1'])

    const results = await rotate()
    expect(results.map(({ rows }) => rows)).toEqual([60, 60, 60, 60, 60, 60, 60, 1, 60, 60, 1, 60])
    expect((await countKeys(db())).map((use) => ({ ...use, kid: 'k1' }))).toEqual(before)
    expect(await keysInUse(db())).toEqual(['k2'])
    expect(await openEverything(newOnly)).toBe(values)
    expect((await rotate()).every(({ rows }) => rows === 0)).toBe(true)
  })

  it('leaves empty columns empty and values that are new already as they are', async () => {
    const ids = await writeSealed(old, 2)
    const [first] = ids.oracle_users!
    const place = { table: 'oracle_users', column: 'name', row: first!, owner: ids.accounts![0]! }
    const fresh = both.seal('New already', place)
    await rawSql('UPDATE oracle_users SET name = $1, place = NULL WHERE id = $2', [fresh, first])
    expect(await keysInUse(db())).toEqual(['k1', 'k2'])
    await rotate()
    const [row] = await rawSql<Record<string, string>>('SELECT * FROM oracle_users WHERE id = $1', [first])
    expect([row?.name, row?.place]).toEqual([fresh, null])
    await openEverything(newOnly)
  })

  it('loses no write of servers that seal with the new key and with the old one', async () => {
    const ids = await writeSealed(old, 150)
    const [owner] = ids.accounts!
    const last = new Map<string, string>()
    let [writing, writes] = [true, 0]
    /** Each writer has rows of its own, so that its last acknowledged write is the row's. */
    const writer = async (part: number, write: (id: string, name: string) => Promise<unknown>) => {
      const own = ids.oracle_users!.filter((_, index) => index % 4 === part)
      for (let turn = 0; writing; turn++) {
        const id = own[(turn * 7) % own.length]!
        await write(id, `name ${part}.${turn}`)
        last.set(id, `name ${part}.${turn}`)
        writes++
      }
    }
    const byApplication = (id: string, name: string) =>
      db().profile.update({ where: { id, accountId: owner! }, data: { name } })
    const byOldServer = (id: string, name: string) => {
      const place = { table: 'oracle_users', column: 'name', row: id, owner: owner! }
      return rawSql('UPDATE oracle_users SET name = $1 WHERE id = $2', [old.seal(name, place), id])
    }
    const writers = [0, 1, 2, 3].map((part) => writer(part, part < 2 ? byApplication : byOldServer))
    const results = await rotate()
    writing = false
    await Promise.all(writers)
    expect(writes).toBeGreaterThan(20)
    expect(results.every(({ unopened }) => unopened.length === 0)).toBe(true)

    // The old server has been restarted with the new key: now the rest is quickly done.
    await rotate()
    expect(await keysInUse(db())).toEqual(['k2'])
    await openEverything(newOnly)
    for (const id of ids.oracle_users!) {
      const { name } = await db().profile.findUniqueOrThrow({ where: { id } })
      expect(name).toBe(last.get(id) ?? textOf('oracle_users', 'name', id))
    }
  })

  it('does not write over a change that came between its reading and its writing', async () => {
    const ids = await writeSealed(old, 1)
    const [id] = ids.oracle_users!
    const place = { table: 'oracle_users', column: 'name', row: id!, owner: ids.accounts![0]! }
    let changed = false
    // Stands where the time between the two is: the row changes just before the swap.
    const between = new Proxy(db(), {
      get(target, name) {
        if (name !== '$executeRaw') return Reflect.get(target, name)
        return async (query: Parameters<ReturnType<typeof db>['$executeRaw']>[0]) => {
          if (!changed)
            await rawSql('UPDATE oracle_users SET name = $1 WHERE id = $2', [
              old.seal('Meanwhile', place),
              id,
            ])
          changed = true
          return target.$executeRaw(query)
        }
      },
    })
    const [profiles] = await rotateKeys({ db: between, codec: both, active: 'k2' })
    expect(profiles).toMatchObject({ table: 'oracle_users', rows: 1, overtaken: 1 })
    expect((await db().profile.findUniqueOrThrow({ where: { id } })).name).toBe('Meanwhile')
    expect(await keysInUse(db())).toEqual(['k2'])
  })

  it('names rows that do not open, leaves them, and goes on with the others', async () => {
    const ids = await writeSealed(old, 3)
    const [damaged, stranger] = ids.oracle_users!
    const elsewhere = { table: 'oracle_users', column: 'name', row: stranger!, owner: ids.accounts![0]! }
    const unknown = codecOf('k9', { k9: randomBytes(32) }).seal('Nobody opens this', elsewhere)
    await rawSql('UPDATE oracle_users SET name = mother_name WHERE id = $1', [damaged])
    await rawSql('UPDATE oracle_users SET name = $1 WHERE id = $2', [unknown, stranger])
    const [profiles] = await rotate()
    expect(profiles?.unopened.sort()).toEqual([damaged, stranger].sort())
    expect(profiles?.rows).toBe(1)
    expect(await keysInUse(db())).toEqual(['k1', 'k2', 'k9'])
    expect(await rowsSealedWith(db(), 'k9')).toEqual([{ table: 'oracle_users', rows: 1 }])
  })
})

describe('a ring that lacks a key in use', () => {
  const orphan = async () => {
    await writeSealed(codecOf('k7', { k7: randomBytes(32) }), 1)
  }

  it('is named by readiness', async () => {
    await writeSealed(old, 1)
    expect(await readiness()).toMatchObject({ ready: true, keys: true })
    await orphan()
    expect(await readiness()).toMatchObject({ ready: false, keys: false, missing_keys: ['k7'] })
  })

  it('keeps the server from starting', async () => {
    await orphan()
    // As in a process that has not begun: here the keys were proven long ago.
    Object.assign(globalThis, { npsKeysProven: undefined })
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`)
    })
    await expect(startServer(Date.now)).rejects.toThrow('exit 1')
    expect(String(said.mock.calls[0]?.[0])).toMatch(/SEAL_KEYS lacks k7/)
    said.mockRestore()
    exit.mockRestore()
  })
})

describe('the commands', () => {
  const command = (name: string, ...args: string[]) =>
    spawn(process.execPath, ['scripts/run.mjs', name, ...args], {
      env: { ...process.env, DATABASE_POOL: '2' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  async function ended(child: ChildProcess) {
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, text }
  }

  it('go on where a killed rotation ended, and tell when the old key may go', async () => {
    await writeSealed(old, 400)
    const killed = command('keys:rotate')
    for await (const chunk of killed.stdout) if (/\d+\/400 rows/.test(String(chunk))) break
    killed.kill('SIGKILL')
    expect(await keysInUse(db())).toEqual(['k1', 'k2'])
    await openEverything(both)

    const refused = await ended(command('keys:retire', 'k1'))
    expect(refused.code).toBe(1)
    expect(refused.text).toMatch(/Keep k1: rows need it .*400 in oracle_readings/)

    const finished = await ended(command('keys:rotate'))
    expect(finished.text).toMatch(/Sealed \d+ rows with k2 in [\d.]+ s: \d+ rows\/s/)
    expect(finished.text).toMatch(/k2 +oracle_readings\.reading_result +400/)
    expect(finished.text).toContain('k1: 0 values')
    expect(finished.code).toBe(0)
    await openEverything(newOnly)
    expect(await db().auditEntry.findFirst({ where: { action: 'rotate' } })).toMatchObject({
      ...{ resourceType: 'seal_keys', resourceId: 'k2', success: true, accountId: null },
    })

    const allowed = await ended(command('keys:retire', 'k1'))
    expect([allowed.code, allowed.text]).toEqual([0, expect.stringContaining('k1 may be removed')])
    expect((await ended(command('keys:retire', 'k2'))).code).toBe(1)
  })
})
