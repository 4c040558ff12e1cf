// What becomes of readings without a row of words, and of words when their reading changes hands or goes.
import { spawnSync } from 'node:child_process'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as exported from '@/app/api/account/export/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import { adoptGuest } from '@/lib/account/whole/adopt'
import { sealField } from '@/lib/platform/seal/own'
import type { Reading } from '@/lib/readings/reading'
import { toNumbers } from '@/lib/readings/repository/record'
import { newestOf, selectWhole } from '@/lib/readings/repository/row'
import { keepMissingWords, keepWordsByItself, writeWords } from '@/lib/readings/service/keep-words'
import { call, makeKey } from '../../support/api'
import { makeAccount } from '../../support/callers'
import { rawSql } from '../../support/database'
import { askTogether, read } from '../../support/joint'
import { asBefore, askAlone, asWordless, couple, textOf, wordsRows } from '../../support/words'

beforeEach(() => rawSql('TRUNCATE accounts CASCADE'))

describe('bringing the words of older readings', () => {
  it('counts what does not open, leaves it, and goes on', async () => {
    const mine = await couple()
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.push((await askAlone(mine)).json.id)
    for (const id of ids) await asBefore(id)
    const [damaged, garbage, moved] = ids as [string, string, string]
    const place = { id: garbage, accountId: mine.owner }
    await rawSql(`UPDATE oracle_readings SET ai_interpretation = left(ai_interpretation, 95) WHERE id = $1`, [
      damaged,
    ])
    await rawSql('UPDATE oracle_readings SET ai_interpretation = $1 WHERE id = $2', [
      sealField('Reading', 'aiInterpretation', '{"half":', place),
      garbage,
    ])
    await rawSql('UPDATE oracle_readings SET ai_interpretation = question WHERE id = $1', [moved])
    const before = await rawSql('SELECT * FROM oracle_readings ORDER BY id')
    expect(await keepMissingWords()).toEqual({ brought: 2, written: 0, unopened: 3 })
    expect(await rawSql('SELECT * FROM oracle_readings ORDER BY id')).toEqual(before)
    for (const id of [damaged, garbage, moved]) {
      expect(await wordsRows(id)).toEqual([])
      expect((await read(mine.key, id)).json.code).toBe('sealed_unreadable')
    }
  })

  it('is done by several servers at once without doing it twice', async () => {
    const mine = await couple()
    const ids: string[] = []
    for (let count = 0; count < 25; count++) ids.push((await askAlone(mine)).json.id)
    for (const id of ids) await asBefore(id)
    const all = await Promise.all([keepMissingWords(), keepMissingWords(), keepMissingWords()])
    expect(all.reduce((sum, { brought }) => sum + brought, 0)).toBe(25)
    expect(await rawSql('SELECT 1 FROM oracle_reading_words')).toHaveLength(25)
    for (const id of ids) expect((await read(mine.key, id)).status).toBe(200)
  })

  it('looks at those since a moment alone, when asked to', async () => {
    const mine = await couple()
    const { id } = (await askAlone(mine)).json
    await asBefore(id)
    expect((await keepMissingWords(Date.UTC(9999, 0))).brought).toBe(0)
    expect((await keepMissingWords(Date.now() - 60_000)).brought).toBe(1)
  })

  it('is what a server does by itself when it has begun', async () => {
    const mine = await couple()
    const { id } = (await askAlone(mine)).json
    await asBefore(id)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    keepWordsByItself(Date.now)
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    await expect.poll(async () => (await wordsRows(id)).length).toBe(1)
  })

  it('is a command too', async () => {
    const mine = await couple()
    await asBefore((await askAlone(mine)).json.id)
    await askAlone(mine)
    const { stdout, status } = spawnSync(process.execPath, ['scripts/run.mjs', 'words:keep'], {
      env: { ...process.env, DATABASE_POOL: '2' },
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('1 readings got their row of words, 0 of them'),
    ])
    expect(await rawSql('SELECT 1 FROM oracle_reading_words')).toHaveLength(2)
  })
})

describe('words belong to the owner of the reading', () => {
  it('who takes them over with it, also those that are only written then', async () => {
    const mine = await couple()
    await rawSql(`UPDATE accounts SET kind = 'guest' WHERE id = $1`, [mine.owner])
    const { json } = await askTogether(mine)
    const wordless = (await askAlone(mine)).json
    await asWordless(wordless.id)
    const [inFlight] = await selectWhole(null, newestOf([wordless.id]))
    const late = toNumbers(inFlight!)
    const [before] = await wordsRows(json.id)
    const member = await makeKey({ owner: await makeAccount('member') })
    await adoptGuest(mine.owner, member.owner)
    const [after] = await wordsRows(json.id)
    expect(after).toMatchObject({ id: before!.id, account_id: member.owner, updated_at: before!.updated_at })
    expect(textOf(after!)).toEqual(textOf(before!))
    // Of a server that computed for the guest and comes too late.
    expect(await writeWords(mine.owner, late)).toBe(false)
    expect(await wordsRows(wordless.id)).toEqual([])
    for (const { id, ai_interpretation } of [json, wordless])
      expect((await read(member.key, id)).json.ai_interpretation).toBe(ai_interpretation)
    expect(await keepMissingWords()).toMatchObject({ written: 1, unopened: 0 })
    expect((await wordsRows(wordless.id))[0]).toMatchObject({ account_id: member.owner })
  })

  it('and go with the reading, with a person of it, and with the account', async () => {
    const mine = await couple()
    const alone = (await askAlone(mine)).json.id
    const joint = (await askTogether(mine)).json.id
    await call(user, 'DELETE', { key: mine.key, params: { id: mine.ids[1]! } })
    expect([(await wordsRows(alone)).length, (await wordsRows(joint)).length]).toEqual([1, 0])
    expect(await rawSql('SELECT 1 FROM oracle_reading_words')).toHaveLength(1)
    await call(erase, 'POST', { key: mine.key, body: { confirmation: 'erase' } })
    expect(await rawSql('SELECT 1 FROM oracle_reading_words')).toEqual([])
  })

  it('and stand in an export, also those that are not kept yet', async () => {
    const mine = await couple()
    const made = [(await askTogether(mine)).json, (await askAlone(mine)).json]
    await asWordless(made[1].id)
    const { json } = await call(exported, 'GET', { key: mine.key, path: '/api/account/export' })
    const words = json.readings.map(({ id, interpretation }: Reading) => [id, interpretation])
    expect(words).toEqual(made.toReversed().map(({ id, interpretation }) => [id, interpretation]))
  })
})
