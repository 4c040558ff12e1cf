import { describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { SealError } from '@/lib/platform/seal/codec'
import { SealUsageError } from '@/lib/platform/seal/extension'
import { SEALED_CHECK, SEALED_FIELDS, SEALED_TABLES, sealedChecks } from '@/lib/platform/seal/fields'
import { disguises, legibleIn, unsealedIn } from '@/scripts/workshop/audit/columns'
import { makeKey } from '../../support/api'
import { rawSql } from '../../support/database'

/** Hashes and proofs, kinds and names of ours, numbers of versions; and of an address its network alone. */
const CLEAR = [
  ...['accounts.kind', 'accounts.locked_reason', 'accounts.login_index', 'accounts.password_hash'],
  'ai_spending.share',
  ...['api_keys.key_hash', 'api_keys.kind', 'api_keys.prefix', 'api_keys.scopes'],
  ...['idempotent_answers.body_hash', 'idempotent_answers.key_hash', 'idempotent_answers.location'],
  ...['oracle_audit_log.action', 'oracle_audit_log.actor_hash', 'oracle_audit_log.address'],
  ...['oracle_audit_log.request_id', 'oracle_audit_log.resource_id', 'oracle_audit_log.resource_type'],
  ...['oracle_calendar_feeds.locale', 'oracle_calendar_feeds.token_hash'],
  'oracle_daily_words.locale',
  'oracle_invitations.token_hash',
  ...['oracle_reading_words.locale', 'oracle_reading_words.model', 'oracle_reading_words.source'],
  ...['oracle_reading_words.status', 'oracle_reading_words.style'],
  ...['oracle_readings.convention', 'oracle_readings.engine_version', 'oracle_readings.locale'],
  ...['oracle_readings.sign_type', 'oracle_readings.style'],
  'recovery_codes.code_hash',
  ...['seal_checks.name', 'seal_checks.value'],
  ...['sessions.kind', 'sessions.token_hash'],
  'sign_in_failures.key',
  ...['vault_findings.kind', 'vault_findings.sign_index'],
]

const MARK = 'planted-marker'
const marked = (model: keyof typeof SEALED_FIELDS) =>
  Object.fromEntries(Object.keys(SEALED_FIELDS[model].columns).map((field) => [field, `${MARK} ${field}`]))

/** One of everything, each sealed field holding its own marker. */
async function writeEverything() {
  const { owner } = await makeKey()
  const [profileId, readingId, answerId] = [newId(Date.now()), newId(Date.now()), newId(Date.now())]
  const key = { accountId: owner }
  await db().profile.create({ data: { ...key, ...required('Profile'), id: profileId } })
  const clear = {
    signType: 'time',
    isMultiUser: false,
    locale: 'en',
    style: 'plain',
    convention: 'c',
    engineVersion: '1',
    calculationMs: 1,
  }
  await db().reading.create({
    data: { ...key, ...required('Reading'), ...clear, id: readingId, userId: profileId },
  })
  // The database makes the row of who may see it; its note is written by whoever that is.
  const viewer = await db().readingViewer.findFirstOrThrow({ where: { ...key, readingId } })
  await db().readingViewer.updateMany({ where: { ...key, id: viewer.id }, data: marked('ReadingViewer') })
  const wordsId = newId(Date.now())
  await db().readingWords.create({
    data: {
      ...{ ...key, ...required('ReadingWords'), id: wordsId, readingId },
      ...{ locale: 'en', style: 'plain', source: 'builtin', status: 'written' },
    },
  })
  const feedbackId = newId(Date.now())
  const then = { createdAt: new Date(), updatedAt: new Date() }
  await db().readingFeedback.create({
    data: { ...key, ...required('ReadingFeedback'), ...then, id: feedbackId, readingId, viewerId: owner },
  })
  const findingId = newId(Date.now())
  await db().finding.create({
    data: { ...key, ...required('Finding'), ...then, id: findingId, kind: 'note' },
  })
  const dayId = newId(Date.now())
  await db().dailyWords.create({
    data: { ...key, ...required('DailyWords'), id: dayId, profileId, day: new Date(), locale: 'en' },
  })
  const claim = {
    keyHash: newId(Date.now()),
    requestHash: 'b',
    resourceId: newId(Date.now()),
    claimedAt: new Date(),
  }
  await db().idempotentAnswer.create({
    data: { ...key, ...required('IdempotentAnswer'), ...claim, id: answerId },
  })
  await db().session.create({
    data: { ...key, id: newId(Date.now()), agent: `${MARK} agent`, expiresAt: new Date(Date.now() + 1e6) },
  })
  const factorId = newId(Date.now())
  await db().secondFactor.create({
    data: { ...key, ...required('SecondFactor'), id: factorId, createdAt: new Date() },
  })
  return {
    owner,
    Profile: profileId,
    Reading: readingId,
    ReadingViewer: viewer.id,
    ReadingWords: wordsId,
    ReadingFeedback: feedbackId,
    Finding: findingId,
    DailyWords: dayId,
    IdempotentAnswer: answerId,
    SecondFactor: factorId,
  }
}

/** Typed as the required text fields of each model. */
function required(model: 'Profile'): { name: string; birthday: string; motherName: string }
function required(model: 'Reading'): {
  question: string
  signValue: string
  readingResult: string
  aiInterpretation: string
}
function required(model: 'ReadingWords' | 'DailyWords'): { text: string }
function required(model: 'ReadingFeedback' | 'Finding'): { content: string }
function required(model: 'IdempotentAnswer'): { body: string }
function required(model: 'SecondFactor'): { secret: string }
function required(model: keyof typeof SEALED_FIELDS): Record<string, string> {
  return marked(model)
}

const nameOf = async (id: string) => (await db().profile.findUniqueOrThrow({ where: { id } })).name

describe('sealed columns', () => {
  it('hold nothing legible in any row of any table', async () => {
    const written = await writeEverything()
    for (const model of [
      'Profile',
      'Reading',
      'ReadingViewer',
      'ReadingWords',
      'ReadingFeedback',
      'Finding',
      'DailyWords',
      'IdempotentAnswer',
      'SecondFactor',
    ] as const) {
      const { table, columns } = SEALED_FIELDS[model]
      const [row] = await rawSql<Record<string, unknown>>(`SELECT * FROM ${table} WHERE id = $1`, [
        written[model],
      ])
      for (const column of Object.values(columns)) {
        expect(row?.[column], `${table}.${column}`).toMatch(new RegExp(SEALED_CHECK))
        expect(String(row?.[column]).length).toBeGreaterThanOrEqual(130)
      }
    }
    expect(await legibleIn(rawSql, disguises(MARK))).toEqual([])
    expect(await unsealedIn(rawSql)).toEqual([])
  })

  it('open again, by themselves and through a relation', async () => {
    const { Profile, Reading } = await writeEverything()
    expect(await db().profile.findUnique({ where: { id: Profile } })).toMatchObject(marked('Profile'))
    const include = { user: true, viewers: true, words: true, feedback: true } as const
    const reading = await db().reading.findUnique({ where: { id: Reading }, include })
    const viewers = [marked('ReadingViewer')]
    const words = [marked('ReadingWords')]
    const feedback = [marked('ReadingFeedback')]
    const around = { user: marked('Profile'), viewers, words, feedback }
    expect(reading).toMatchObject({ ...marked('Reading'), ...around })
    expect(await db().profile.findUnique({ where: { id: Profile }, select: { name: true } })).toMatchObject({
      name: `${MARK} name`,
    })
  })

  it('are exactly those that the database guards, by the documented pattern', async () => {
    const guards = await rawSql<{ name: string; rule: string }>(
      `SELECT conname AS name, regexp_replace(pg_get_constraintdef(pg_constraint.oid), '(?<!::)\\m' || attname || '\\M', 'it', 'g') AS rule
       FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
       WHERE contype = 'c' AND conname LIKE '%_sealed'`,
    )
    expect(guards.map(({ name }) => name).sort()).toEqual(
      sealedChecks()
        .map(({ name }) => name)
        .sort(),
    )
    // One rule for all, proven for the rows that are there (no NOT VALID).
    expect([...new Set(guards.map(({ rule }) => rule))]).toEqual([expect.stringMatching(/^CHECK \(.*\)$/s)])
  })

  it('accept what the documented pattern does, and nothing that misses it by a letter', async () => {
    const { Profile } = await writeEverything()
    const body = (length: number) => 'Az09_-'.repeat(7000).slice(0, length)
    const right = [80, 81, 40_000].flatMap((length) =>
      ['k1', 'a', '0123456789abcdef'].map((kid) => `oe1.${kid}\n${body(length)}`),
    )
    const wrong = [
      ...[0, 1, 79].map((length) => `oe1.k1\n${body(length)}`),
      ...['', '0123456789abcdefg', 'K1', 'k_1', 'k.1', 'k 1', 'é', 'ß'].map(
        (kid) => `oe1.${kid}\n${body(90)}`,
      ),
      ...['oe2.k1', 'oe1', 'OE1.k1', ' oe1.k1', '\noe1.k1', 'xoe1.k1', 'oe1k1'].map(
        (head) => `${head}\n${body(90)}`,
      ),
      ...['', '\n\n', '\r\n', ' ', '\t'].map((between) => `oe1.k1${between}${body(90)}`),
      ...['\n', '\r', ' ', '=', '+', '/', '.', 'é', 'ا', '\u{1f600}', '\u00a0', '\u0660', 'ｚ'].flatMap(
        (letter) => [
          `oe1.k1\n${body(90)}${letter}`,
          `oe1.k1\n${letter}${body(90)}`,
          `oe1.k1\n${body(40)}${letter}${body(40)}`,
          `oe1.k1\n${body(39_999)}${letter}`,
        ],
      ),
      ...[`oe1.k1\n${'é'.repeat(80)}`, `oe1.k1\n${body(78)}é`, body(120), '', 'legible'],
    ]
    const accepted = async (value: string) => {
      const written = rawSql('UPDATE oracle_users SET place = $1 WHERE id = $2', [value, Profile])
      return written.then(
        () => true,
        ({ code }) => code !== '23514',
      )
    }
    for (const [values, fits] of [
      [right, true],
      [wrong, false],
    ] as const)
      for (const value of values) {
        const shown = `${value.slice(0, 20)} … ${value.slice(-3)} (${value.length})`
        expect([shown, new RegExp(SEALED_CHECK, 'u').test(value)]).toEqual([shown, fits])
        expect([shown, await accepted(value)]).toEqual([shown, fits])
      }
  })

  it('are all texts that are of somebody: any other column in clear is named here, with what it holds', async () => {
    const rows = await rawSql<{ place: string }>(
      `SELECT table_name || '.' || column_name AS place FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')
        AND table_name NOT LIKE '\\_%'`,
    )
    const sealed = sealedChecks().map(({ table, column }) => `${table}.${column}`)
    const clear = rows.map(({ place }) => place).filter((place) => !sealed.includes(place))
    expect(clear.toSorted()).toEqual(CLEAR.toSorted())
  })

  it('have an index by which the keys in use are found', async () => {
    const indexes = await rawSql<{ made: string }>(
      `SELECT indexdef AS made FROM pg_indexes WHERE schemaname = 'public'`,
    )
    const made = indexes.map((index) => index.made)
    const missing = SEALED_TABLES.filter(({ table, columns }) => {
      const listed = `ON public.${table} USING btree (seal_kids(VARIADIC ARRAY[${columns.join(', ')}]), id)`
      return !made.some((one) => one.includes(listed))
    })
    expect(missing).toEqual([])
  })

  it.each(sealedChecks())('$name refuses plain text from anybody', async ({ table, column }) => {
    await writeEverything()
    await expect(rawSql(`UPDATE ${table} SET ${column} = 'legible'`)).rejects.toMatchObject({ code: '23514' })
  })

  it('do not open when moved to another row, column, table or owner', async () => {
    const [mine, theirs] = [await writeEverything(), await writeEverything()]
    const move = (sql: string) => rawSql(`UPDATE oracle_users SET ${sql} WHERE id = $1`, [mine.Profile])
    const damaged = (part: string) => expect(nameOf(mine.Profile), part).rejects.toThrow(SealError)

    await move(`name = (SELECT name FROM oracle_users WHERE id = '${theirs.Profile}')`)
    await damaged('row')
    await move('name = mother_name')
    await damaged('column')
    await move(`name = (SELECT question FROM oracle_readings WHERE id = '${mine.Reading}')`)
    await damaged('table')
    expect(await nameOf(theirs.Profile)).toBe(`${MARK} name`)
    await rawSql('UPDATE oracle_users SET account_id = $1 WHERE id = $2', [mine.owner, theirs.Profile])
    await expect(nameOf(theirs.Profile)).rejects.toThrow(SealError)
  })

  it('are sealed anew on update, bound to the row that is named', async () => {
    const { Profile, owner } = await writeEverything()
    await db().profile.update({ where: { id: Profile, accountId: owner }, data: { name: 'Changed' } })
    expect(await nameOf(Profile)).toBe('Changed')
    const [row] = await rawSql<{ name: string }>('SELECT name FROM oracle_users WHERE id = $1', [Profile])
    expect(row?.name).not.toContain('Changed')
  })
})

describe('the client refuses', () => {
  it('what it could not seal: nested writes, updates of unnamed rows, upserts', async () => {
    const { Profile, owner } = await writeEverything()
    const id = newId(Date.now())
    const nested = {
      ...required('Profile'),
      id,
      account: { create: { id: newId(Date.now()), kind: 'guest' } },
    }
    await expect(db().profile.create({ data: nested })).rejects.toThrow(SealUsageError)
    const throughParent = { profiles: { create: { id, ...required('Profile') } } }
    await expect(db().account.update({ where: { id: owner }, data: throughParent })).rejects.toThrow(
      SealUsageError,
    )
    await expect(db().profile.update({ where: { id: Profile }, data: { name: 'x' } })).rejects.toThrow(
      SealUsageError,
    )
    await expect(
      db().profile.updateMany({ where: { accountId: owner }, data: { name: 'x' } }),
    ).rejects.toThrow(SealUsageError)
    const row = { id: Profile, accountId: owner, ...required('Profile') }
    await expect(
      db().profile.upsert({ where: { id: Profile, accountId: owner }, create: row, update: { name: 'x' } }),
    ).rejects.toThrow(SealUsageError)
  })

  it('a search in sealed text, which could only ever find nothing', async () => {
    await expect(db().profile.findMany({ where: { name: 'Alice' } })).rejects.toThrow(SealUsageError)
    const buried = { OR: [{ id: 'x' }, { NOT: { birthday: '1990-07-15' } }] }
    await expect(db().profile.count({ where: buried })).rejects.toThrow(SealUsageError)
  })
})
