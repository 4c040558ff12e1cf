// What `npm run coverage` says must be what ran: V8's nested ranges, their way back to the sources, and floors that only rise.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { addRun, didRun, type Found, foundIn } from '@/scripts/workshop/coverage/executed'
import { foundByJourneys } from '@/scripts/workshop/coverage/journeys'
import { belowFloor, byFolder, type FileReport, figuresOf, raised } from '@/scripts/workshop/coverage/summary'

const script = (...ranges: [number, number, number][]) => ({
  url: 'a.js',
  functions: ranges.map(([startOffset, endOffset, count]) => ({
    ranges: [{ startOffset, endOffset, count }],
  })),
})

it('lets the innermost range decide, and adds up runs', () => {
  const ran = new Uint8Array(10)
  addRun(ran, script([0, 10, 1], [2, 6, 0]))
  expect([...ran]).toEqual([1, 1, 0, 0, 0, 0, 1, 1, 1, 1])
  addRun(ran, script([2, 6, 0], [3, 4, 5], [0, 10, 1]))
  expect([...ran]).toEqual([1, 1, 0, 1, 0, 0, 1, 1, 1, 1])
})

it('finds the places of the sources in a built file of several lines', () => {
  const map = {
    version: 3 as const,
    names: [],
    sources: ['[project]/lib/a.ts', 'node'],
    mappings: 'AAAA;ACAA,EDEE',
  }
  const text = 'one()\ntwo()'
  const ran = new Uint8Array(text.length)
  ran.fill(1, 6)
  const found = foundIn(text, ran, map, (name) => /\](?:\/)(.*)/.exec(name)?.[1])
  expect([...found]).toEqual([
    [
      'lib/a.ts',
      [
        { line: 1, column: 0, ran: false },
        { line: 3, column: 2, ran: true },
      ],
    ],
  ])
})

it('finds what ran in the browser and in the server, by the map that a built file names', () => {
  const dist = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-coverage-'))
  try {
    const told = (name: string, url: string) => {
      mkdirSync(path.join(dist, name))
      writeFileSync(
        path.join(dist, name, 'run.json'),
        JSON.stringify({ result: [{ ...script([0, 4, 1]), url }] }),
      )
      return path.join(dist, name)
    }
    const map = (source: string) => ({ version: 3, names: [], sources: [source], mappings: 'AAAA' })
    for (const [file, named, source] of [
      ['static/chunks/a.js', 'other.js.map', 'turbopack:///[project]/components/a.tsx'],
      ['server/chunks/[b].js', '%5Bb%5D.js.map', '../../../lib/b.ts'],
    ] as const) {
      const place = path.join(dist, file)
      mkdirSync(path.dirname(place), { recursive: true })
      writeFileSync(place, `ran()\n//# sourceMappingURL=${named}\n`)
      writeFileSync(path.join(path.dirname(place), decodeURIComponent(named)), JSON.stringify(map(source)))
    }
    const browser = told('browser', 'http://127.0.0.1:1/_next/static/chunks/a.js?dpl=1')
    const server = told('node', 'file:///somewhere/.next-coverage/server/chunks/%5Bb%5D.js')
    const first = [[{ line: 1, column: 0, ran: true }]]
    expect([...foundByJourneys(dist, [browser, server])]).toEqual([
      ['components/a.tsx', first],
      ['lib/b.ts', first],
    ])
  } finally {
    rmSync(dist, { recursive: true })
  }
})

const at = (line: number, column = 0) => ({ line, column })
const place = (line: number, column: number, ran: boolean): Found => ({ line, column, ran })

it('asks the first place of a part, in whatever build it ran', () => {
  const ran = (...files: Found[][]) => didRun(files, at(2), at(2, 20))
  expect(ran([place(2, 4, true), place(2, 8, false)])).toBe(true)
  expect(ran([place(2, 4, false), place(2, 8, true)])).toBe(false)
  expect(ran([place(2, 4, false), place(2, 4, true)])).toBe(true)
  expect(ran([place(2, 4, false)], [place(2, 8, true)])).toBe(true)
  expect(didRun([[place(2, 4, true)]], at(2), { line: 2, column: null })).toBe(true)
  expect(ran([place(1, 0, true), place(3, 0, true)])).toBe(false)
})

const report: FileReport = {
  statementMap: {
    0: { start: at(1), end: at(1, 9) },
    1: { start: at(2), end: at(2, 9) },
    2: { start: at(2, 5), end: at(2, 9) },
    3: { start: at(4), end: at(4, 9) },
  },
  s: { 0: 1, 1: 0, 2: 0, 3: 0 },
  branchMap: {
    0: {
      loc: { start: at(2), end: at(4) },
      locations: [1, 4].map((line) => ({ start: at(line), end: at(line, 9) })),
    },
  },
  b: { 0: [3, 0] },
}

it('counts lines and branches of units and journeys together', () => {
  expect(figuresOf(report, [])).toEqual({ lines: { all: 3, ran: 1 }, branches: { all: 2, ran: 1 } })
  const found = [place(2, 5, true), place(4, 0, true)]
  expect(figuresOf(report, [found])).toEqual({ lines: { all: 3, ran: 3 }, branches: { all: 2, ran: 2 } })
})

it('sums folders, refuses what falls below its floor, and only raises floors', () => {
  const figures = { lines: { all: 3, ran: 2 }, branches: { all: 0, ran: 0 } }
  const folders = byFolder(
    new Map([
      ['lib/engine/moon/a.ts', figures],
      ['lib/engine/b.ts', figures],
      ['proxy.ts', figures],
    ]),
  )
  expect(folders.get('lib/engine')).toEqual({ lines: { all: 6, ran: 4 }, branches: { all: 0, ran: 0 } })
  expect(folders.get('app, components and lib')?.lines).toEqual({ all: 6, ran: 4 })
  const floors = { 'lib/engine': { lines: 66.7, branches: 100 }, gone: { lines: 1, branches: 1 } }
  expect(belowFloor(folders, floors)).toEqual(['lib/engine: 66.6 % of its lines ran; the floor is 66.7 %'])
  expect(belowFloor(folders, { 'lib/engine': { lines: 66.6, branches: 100 } })).toEqual([])
  expect(raised(folders, floors)['lib/engine']).toEqual({ lines: 66.7, branches: 100 })
  expect(raised(folders, {})['.']).toEqual({ lines: 66.6, branches: 100 })
})
