// The table of OWASP ASVS 5.0 in docs/security.md: each requirement of levels 1 and 2 once, with a state that says enough.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import required from './data/asvs-5.0.json'

const STATES = ['met', 'not applicable', 'operator', 'not met']
const text = readFileSync(path.resolve(import.meta.dirname, '../docs/security.md'), 'utf8')
const rows = text
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, ids]) => /^\d+\.\d+\.\d+(, |$)/.test(ids ?? ''))
  .map(([, ids = '', levels = '', state = '', how = '']) => ({ ids: ids.split(', '), levels, state, how }))

it('names every requirement of levels 1 and 2 once', () => {
  const named = rows.flatMap(({ ids }) => ids).sort()
  expect(named).toEqual([...required['1'], ...required['2']].sort())
})

it('says of each which level it is of, and how it stands', () => {
  const levelOf = (id: string) => (required['1'].includes(id) ? '1' : '2')
  for (const { ids, levels, state, how } of rows) {
    expect([ids, [...new Set(ids.map(levelOf))].join(', ')]).toEqual([ids, levels])
    expect([ids, STATES.includes(state), how !== '']).toEqual([ids, true, true])
  }
})

it('leaves nothing of level 1 unmet', () => {
  expect(rows.filter(({ levels, state }) => levels.includes('1') && state === 'not met')).toEqual([])
})
