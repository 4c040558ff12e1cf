// Words are rows, kept with their reading: what the database holds then, also of older versions.
import { beforeEach, describe, expect, it } from 'vitest'
import { SEALED_CHECK } from '@/lib/platform/seal/fields'
import { openField, sealField } from '@/lib/platform/seal/own'
import type { Reading } from '@/lib/readings/reading'
import { readingInput } from '@/lib/readings/schema'
import { createReading } from '@/lib/readings/service/create'
import { keepMissingWords } from '@/lib/readings/service/keep-words'
import { question } from '../../support/api'
import { contextOf } from '../../support/callers'
import { rawSql } from '../../support/database'
import { askTogether, list, read, search } from '../../support/joint'
import {
  asBefore,
  askAlone,
  asWordless,
  couple,
  readingRow,
  refusingWords,
  textOf,
  wordsRows,
} from '../../support/words'

const KINDS = [
  ['one person', askAlone],
  ['two people', askTogether],
] as const

beforeEach(() => rawSql('TRUNCATE accounts CASCADE'))

describe.each(KINDS)('a reading of %s', (_, ask) => {
  it('has one row of words, sealed, and a summary that speaks of the same', async () => {
    const mine = await couple()
    const { json } = await ask(mine)
    const [row, ...more] = await wordsRows(json.id)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      ...{ account_id: mine.owner, locale: 'en', style: 'plain', source: 'builtin', status: 'written' },
      ...{ model: null, ms: expect.any(Number), text: expect.stringMatching(new RegExp(SEALED_CHECK)) },
    })
    expect(textOf(row!).sections.length).toBeGreaterThan(2)
    const { column, summary, ...place } = await readingRow(json.id)
    const { preview } = JSON.parse(openField('Reading', 'summary', summary!, place))
    expect(preview.length).toBeGreaterThan(40)
    // What nothing reads any more says nothing, in the shape of words.
    const several = json.is_multi_user ? { people: ['', ''], pairs: [''] } : {}
    const empty = { source: 'builtin', style: 'plain', locale: 'en', sections: [], ai: { status: 'off' } }
    expect(column).toEqual({ ...empty, ...several })
  })

  it('is not there without its words: what fails leaves nothing, and its repetition makes it whole', async () => {
    const mine = await couple()
    const headers = { 'idempotency-key': 'again' }
    const failed = await refusingWords(() => ask(mine, {}, headers))
    expect(failed.status).toBe(500)
    for (const table of ['oracle_readings', 'oracle_reading_users', 'oracle_reading_viewers'])
      expect(await rawSql(`SELECT 1 FROM ${table}`), table).toEqual([])
    expect(
      await rawSql(
        `SELECT 1 FROM oracle_audit_log WHERE action = 'create_reading'
      AND account_id = $1`,
        [mine.owner],
      ),
    ).toEqual([])
    const again = await ask(mine, {}, headers)
    expect(again.status).toBe(201)
    expect((await read(mine.key, again.json.id)).text).toBe(again.text)
    expect(await wordsRows(again.json.id)).toHaveLength(1)
  })

  it('of an older version that died before its words lists, opens and is found as with them, and gets them', async () => {
    const mine = await couple()
    const made = await ask(mine)
    const { id } = made.json
    const [item] = (await list(mine.key)).json
    await asWordless(id)
    expect((await read(mine.key, id)).text).toBe(made.text)
    expect((await list(mine.key)).json).toEqual([item])
    expect((await list(mine.key, '?q=job')).json).toEqual([item])

    expect(await keepMissingWords()).toEqual({ brought: 0, written: 1, unopened: 0 })
    const [row] = await wordsRows(id)
    expect(row).toMatchObject({ source: 'builtin', status: 'written', ms: expect.any(Number) })
    expect((await readingRow(id)).summary).not.toBeNull()
    expect((await read(mine.key, id)).text).toBe(made.text)
    expect((await list(mine.key)).json).toEqual([item])
    expect(await keepMissingWords()).toEqual({ brought: 0, written: 0, unopened: 0 })
  })

  it('of an older version opens, lists, is found by its words, and gets its row', async () => {
    const mine = await couple()
    const { json, text } = await ask(mine)
    await asBefore(json.id)
    await rawSql('UPDATE oracle_readings SET summary = NULL')
    // A piece of the text without a name or a number in it.
    const pieces: string[] = json.interpretation.sections.at(-1).text.split(/[\u2066-\u2069]/)
    const said = pieces.toSorted((one, other) => other.length - one.length)[0]!.slice(0, 60)
    const found = async () =>
      (await list(mine.key, search({ q: said }))).json.map(({ id }: { id: string }) => id)
    expect(await found()).toEqual([json.id])
    expect((await read(mine.key, json.id)).text).toBe(text)
    expect(await keepMissingWords()).toEqual({ brought: 1, written: 0, unopened: 0 })
    const [row] = await wordsRows(json.id)
    expect(row).toMatchObject({ status: 'written', ms: null, model: null })
    expect(textOf(row!)).toEqual((await readingRow(json.id)).column)
    expect(await found()).toEqual([json.id])
    expect((await read(mine.key, json.id)).text).toBe(text)
  })

  it('is read from its row, and searched in it', async () => {
    const mine = await couple()
    const { id } = (await ask(mine)).json
    const [row] = await wordsRows(id)
    const words = textOf(row!)
    words.sections[0].text = 'Quokkas dance at midnight.'
    const sealed = sealField('ReadingWords', 'text', JSON.stringify(words), {
      id: row!.id,
      accountId: mine.owner,
    })
    await rawSql('UPDATE oracle_reading_words SET text = $1 WHERE id = $2', [sealed, row!.id])
    const { json } = await read(mine.key, id)
    expect(json.interpretation.sections[0].text).toBe('Quokkas dance at midnight.')
    expect(json.ai_interpretation).toContain('Quokkas dance')
    const found = await list(mine.key, '?q=quokkas')
    expect(found.json.map((item: Reading) => item.id)).toEqual([id])
  })
})

it('the stages of a new reading: checked, computed, worded, saved', async () => {
  const mine = await couple()
  const { steps } = await createReading(contextOf(mine.owner), readingInput.parse(question(mine.ids[0]!)))
  expect(steps.map(({ key }) => key)).toEqual(['checked', 'computed', 'worded', 'saved'])
})

it('the database refuses a row that contradicts itself', async () => {
  const mine = await couple()
  const { id } = (await askAlone(mine)).json
  for (const change of ["source = 'rumour'", "status = 'lost'", 'text = NULL', "model = 'some-model'"])
    await expect(rawSql(`UPDATE oracle_reading_words SET ${change}`), change).rejects.toMatchObject({
      code: '23514',
    })
  await rawSql(
    `UPDATE oracle_reading_words SET source = 'ai', status = 'writing', text = NULL, model = 'some-model'`,
  )
  // What an AI has not finished yet is nothing to read.
  expect((await read(mine.key, id)).json.interpretation.source).toBe('builtin')
})
