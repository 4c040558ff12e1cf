// Keys prove themselves against what stands in the database, before anything is written with them.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { actorHashBy } from '@/lib/platform/log'
import { indexOfLogin } from '@/lib/platform/login-index'
import { examineKeys, sentenceOfKeys } from '@/lib/platform/seal/proof'
import { rawDatabase } from '@/lib/platform/seal/raw'
import { databaseUrl, rawSql } from '../../support/database'
import { codecOf, textOf, writeSealed } from './rotation-rows'

const ring = { k1: randomBytes(32), k2: randomBytes(32), k3: randomBytes(32) }
const index = randomBytes(32)
const pool = new pg.Pool({ connectionString: databaseUrl(), max: 2 })
afterAll(() => pool.end())

const examine = (seal: Record<string, Buffer>, indexKey = index) => {
  const keys = new Map(Object.entries(seal))
  return examineKeys(rawDatabase(pool), {
    SEAL_KEYS: keys,
    SEAL_ACTIVE: [...keys.keys()].at(-1)!,
    SEAL_INDEX_KEY: indexKey,
  })
}
const checks = () => pool.query('SELECT name, value FROM seal_checks ORDER BY name').then(({ rows }) => rows)
const names = async () => (await checks()).map(({ name }) => name)
const fine = { wrong: [], missing: [] }

beforeEach(() => pool.query('TRUNCATE accounts, seal_checks, oracle_audit_log CASCADE'))

describe('keys', () => {
  it('are kept a check of when they are first there, and known by it ever after', async () => {
    expect(await examine({ k1: ring.k1 })).toEqual(fine)
    const first = await checks()
    expect(first.map(({ name }) => name)).toEqual(['index', 'seal:k1'])
    for (const key of [ring.k1, index])
      for (const form of ['hex', 'base64'] as const)
        expect(JSON.stringify(first)).not.toContain(key.toString(form))
    expect(await examine({ k1: ring.k1, k2: ring.k2 })).toEqual(fine)
    expect(await names()).toEqual(['index', 'seal:k1', 'seal:k2'])
    expect(await examine({ k2: ring.k2 })).toEqual(fine)
  })

  it('are wrong with other bytes, swapped, or under an id that was another’s; nothing is written', async () => {
    await examine({ k1: ring.k1, k2: ring.k2 })
    const before = await checks()
    expect(await examine({ k1: ring.k3, k4: randomBytes(32) })).toEqual({ wrong: ['k1'], missing: [] })
    expect(await examine({ k1: ring.k2, k2: ring.k1 })).toEqual({ wrong: ['k1', 'k2'], missing: [] })
    const other = await examine({ k1: ring.k1 }, randomBytes(32))
    expect(other).toEqual({ wrong: ['SEAL_INDEX_KEY'], missing: [] })
    expect(sentenceOfKeys(other)).toMatch(/SEAL_INDEX_KEY is not the key .* Put back/)
    expect(sentenceOfKeys({ wrong: ['k1'], missing: [] })).toMatch(
      /The key k1 of SEAL_KEYS is not .*Put back/,
    )
    expect(await checks()).toEqual(before)
  })

  it('of an installation from before there were checks are proven by what they sealed, damaged or not', async () => {
    const ids = await writeSealed(codecOf('k1', ring), 2)
    await pool.query('UPDATE oracle_users SET name = mother_name, birthday = mother_name')
    expect(await examine({ k1: ring.k3 })).toEqual({ wrong: ['k1'], missing: [] })
    expect(await examine({ k2: ring.k2 })).toEqual({ wrong: [], missing: ['k1'] })
    expect(await checks()).toEqual([])
    const [account] = ids.accounts!
    const login = textOf('accounts', 'login', account!)
    await pool.query('UPDATE accounts SET login_index = $1', [indexOfLogin(index, login)])
    expect(await examine({ k1: ring.k1 }, randomBytes(32))).toEqual({
      wrong: ['SEAL_INDEX_KEY'],
      missing: [],
    })
    expect(await checks()).toEqual([])
    expect(await examine({ k1: ring.k1 })).toEqual(fine)
    expect(await names()).toEqual(['index', 'seal:k1'])
  })

  it('that only guests left a trace of are proven by the log', async () => {
    const guest = '01990000-0000-7000-8000-000000000001'
    await pool.query(
      `INSERT INTO oracle_audit_log (id, account_id, action, resource_type, success, actor_hash)
       VALUES (gen_random_uuid(), $1, 'create_user', 'oracle_user', true, $2)`,
      [guest, actorHashBy(index, guest)],
    )
    expect((await examine({ k1: ring.k1 }, randomBytes(32))).wrong).toEqual(['SEAL_INDEX_KEY'])
    expect(await examine({ k1: ring.k1 })).toEqual(fine)
  })

  it('of two servers that begin at once with different ones are right for one of them', async () => {
    const found = await Promise.all([examine({ k1: ring.k1 }), examine({ k1: ring.k2 })])
    expect(found.map(({ wrong }) => wrong.length).sort()).toEqual([0, 1])
  })

  it('that rows need are missing; an id that stands in a damaged value alone is not', async () => {
    await examine(ring)
    await writeSealed(codecOf('k1', ring), 1)
    await pool.query(`UPDATE api_keys SET label = replace(label, 'oe1.k1', 'oe1.zz')`)
    await pool.query(`UPDATE oracle_users SET place = replace(place, 'oe1.k1', 'oe1.zz')`)
    expect(await examine({ k1: ring.k1 })).toEqual(fine)
    expect(await examine({ k2: ring.k2 })).toEqual({ wrong: [], missing: ['k1'] })
  })
})

describe('a server', () => {
  const start = (seal: Record<string, Buffer>, url = databaseUrl()) => {
    const SEAL_KEYS = Object.entries(seal).map(([kid, key]) => `${kid}:${key.toString('base64')}`)
    const env = {
      ...process.env,
      DATABASE_URL: url,
      SEAL_KEYS: SEAL_KEYS.join(','),
      SEAL_ACTIVE: Object.keys(seal)[0],
      SEAL_INDEX_KEY: index.toString('base64'),
    }
    return spawn(process.execPath, ['--import', 'tsx', 'tests/support/server-launcher.ts'], { env })
  }
  async function ended(child: ChildProcess) {
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, text }
  }

  it('that lacks a key does not go on, however long the database takes to tell', async () => {
    await examine({ k1: ring.k1 })
    await writeSealed(codecOf('k1', ring), 1)
    const holder = await pool.connect()
    await holder.query('BEGIN')
    await holder.query('LOCK TABLE oracle_users IN ACCESS EXCLUSIVE MODE')
    const outcome = ended(start({ k2: ring.k2 }))
    const waiting = async () => {
      const rows = await rawSql('SELECT 1 FROM pg_locks WHERE NOT granted AND relation = $1::regclass', [
        'oracle_users',
      ])
      return rows.length > 0
    }
    while (!(await waiting())) await setTimeout(50)
    // Longer than a server once had patience.
    await setTimeout(1_500)
    await holder.query('ROLLBACK')
    holder.release()
    const { code, text } = await outcome
    expect(text).toMatch(/SEAL_KEYS lacks k1/)
    expect(code).toBe(1)
    expect(await names()).toEqual(['index', 'seal:k1'])
  })

  it('with wrong bytes or a wrong password says so and ends', async () => {
    await examine({ k1: ring.k1 })
    const wrong = await ended(start({ k1: ring.k2 }))
    expect([wrong.code, wrong.text]).toEqual([1, expect.stringMatching(/The key k1 of SEAL_KEYS is not/)])
    const url = new URL(databaseUrl())
    url.password = 'another'
    const refused = await ended(start({ k1: ring.k1 }, url.href))
    expect([refused.code, refused.text]).toEqual([
      1,
      expect.stringMatching(/refuses .* password of DATABASE_URL/),
    ])
  })
})
