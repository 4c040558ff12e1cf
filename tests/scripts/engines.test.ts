// An engine that is not here is said to be absent, with what a person can do, and never handed to the journeys.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Engine, find, foundIn, toldAbsent } from '@/scripts/workshop/testing/engines'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-engines-'))
  for (const name of ['browser', 'driver']) {
    writeFileSync(path.join(folder, name), '')
    chmodSync(path.join(folder, name), 0o755)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const engine = (more: Partial<Engine> = {}): Engine => ({
  name: 'Lynx',
  packages: ['lynx', 'lynx-driver'],
  variable: 'LYNX_PATH',
  places: () => [path.join(folder, 'nowhere'), path.join(folder, 'browser')],
  beside: [],
  ...more,
})

it('is found where its program is', () => {
  expect(find(engine(), {})).toBe(path.join(folder, 'browser'))
  expect(foundIn([engine()], {})).toEqual({ LYNX_PATH: path.join(folder, 'browser') })
  expect(toldAbsent([engine()], {})).toEqual([])
})

it('is the one that somebody named, before all others', () => {
  expect(find(engine(), { LYNX_PATH: path.join(folder, 'driver') })).toBe(path.join(folder, 'driver'))
})

it('is absent without its program, or without one that it needs', () => {
  for (const absent of [engine({ places: () => [] }), engine({ beside: ['driver', 'nothing-like-this'] })]) {
    expect(foundIn([absent], { PATH: folder })).toEqual({})
    const [told] = toldAbsent([absent], { PATH: folder })
    for (const word of ['Lynx', 'apt-get install lynx lynx-driver', 'LYNX_PATH']) expect(told).toContain(word)
  }
  expect(find(engine({ beside: ['driver'] }), { PATH: folder })).toBeDefined()
})
