// The words of new readings as programs get them: danger first, a way back, styles, the Persian name, and nothing said twice.
import { describe, expect, it } from 'vitest'
import type { Reading } from '@/lib/readings/reading'
import { ask, someone } from '../../support/api'
import { askTogether } from '../../support/joint'
import { couple } from '../../support/words'

const HINTED = 'I have the pills on the table. Is it time?'
const wordsOf = ({ interpretation }: Reading) => interpretation

describe('danger', () => {
  it('is answered with words of care, and only where it was hinted with a way back', async () => {
    const alice = await someone()
    const hinted = (await ask(alice, { question: HINTED })).json
    expect(wordsOf(hinted)).toMatchObject({ risk: 'self', alternative: true, thread: null })
    expect(wordsOf(hinted).intent).toBeUndefined()
    const anyway = (await ask(alice, { question: HINTED, read_anyway: true })).json
    expect(['none', 'care', 'grief']).toContain(wordsOf(anyway).risk)
    expect(anyway.reading_result.numerology).toEqual(hinted.reading_result.numerology)
    const outright = { question: 'I want to kill myself', read_anyway: true }
    expect(wordsOf((await ask(alice, outright)).json)).toMatchObject({ risk: 'self', alternative: false })
  })

  it('is heard in a sign, and among several', async () => {
    const alice = await someone()
    const sign = { question: 'Is it time?', sign_type: 'custom', sign_value: 'I want to kill myself' }
    expect(wordsOf((await ask(alice, sign)).json).risk).toBe('self')
    const mine = await couple()
    const { json } = await askTogether(mine, { question: 'He hits me. Should we stay together?' })
    expect(json.interpretation).toMatchObject({ risk: 'violence', people: ['', ''] })
  })
})

it('has the sections of the contract in their order, for one and for several', async () => {
  const keys = ({ interpretation }: Reading) => interpretation.sections.map(({ key }) => key)
  expect(keys((await ask(await someone())).json).slice(0, 3)).toEqual(['answer', 'thread', 'step'])
  const { json } = await askTogether(await couple())
  expect(keys(json).slice(0, 6)).toEqual(['answer', 'thread', 'P1', 'P2', 'pair', 'step'])
  const pair = json.interpretation.sections.find(({ key }: { key: string }) => key === 'pair')
  expect(pair.pair).toBe(json.participant_ids.join(':'))
})

it('tells the same numbers in four styles, and is read back as it was told', async () => {
  const alice = await someone()
  for (const style of ['plain', 'advice', 'actions', 'poetic'])
    expect((await ask(alice, { style })).json).toMatchObject({ style, interpretation: { style } })
})

it('says nothing again to the same person who asks the same', async () => {
  const alice = await someone()
  const [first, second] = [(await ask(alice)).json, (await ask(alice)).json]
  const sentences = (reading: Reading) =>
    wordsOf(reading).sections.flatMap(({ text }) => text.split(/(?<=[.?])\s/))
  const said = new Set(sentences(first))
  expect(sentences(second).filter((sentence) => said.has(sentence))).toEqual([])
})

it('calls a person by the Persian name in Persian', async () => {
  const nima = await someone({ name: 'Nima Karimi', name_persian: 'نیما کریمی' })
  const texts = []
  for (let turn = 0; turn < 4; turn++)
    texts.push(
      (await ask(nima, { locale: 'fa', question: 'این شغل تازه را قبول کنم؟' })).json.ai_interpretation,
    )
  expect(texts.join(' ')).toContain('نیما')
  expect(texts.join(' ')).not.toContain('Nima')
})
