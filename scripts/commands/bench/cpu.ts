// `npm run bench:cpu`: where the processor's time of a request goes, by part of the product. `-- 30` also names so many functions.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startMeasured } from '../../workshop/bench/client'
import { type CpuProfile, timesOf } from '../../workshop/bench/cpu-profile'
import { printCircumstances, printTable } from '../../workshop/bench/figures'
import { load } from '../../workshop/bench/load'
import { makeWork } from '../../workshop/bench/work'

const SECONDS = 6

export async function cpu(args: string[] = []): Promise<number> {
  const most = Number(args[0] ?? 0)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cpu-'))
  const server = await startMeasured({
    node: ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=400'],
  })
  const spans: { name: string; from: bigint; to: bigint; requests: number }[] = []
  for (const { name, request } of await makeWork(server)) {
    console.log(`Measuring ${name} …`)
    await load(request, 1)
    const from = process.hrtime.bigint()
    const { rate } = await load(request, SECONDS, 0)
    spans.push({ name, from, to: process.hrtime.bigint(), requests: rate * SECONDS })
  }
  await server.stop()
  const profile = read(folder)
  rmSync(folder, { recursive: true })

  const columns = spans.map(({ from, to, requests }) => {
    const { parts, functions } = timesOf(profile, from, to)
    const each = ([name, ms]: [string, number]): [string, number] => [name, ms / requests]
    return { parts: new Map([...parts].map(each)), functions: [...functions].map(each) }
  })
  const total = (part: string) => columns.reduce((sum, { parts }) => sum + (parts.get(part) ?? 0), 0)
  const names = [...new Set(columns.flatMap(({ parts }) => [...parts.keys()]))].sort(
    (a, b) => total(b) - total(a),
  )
  printCircumstances(
    '10 connections',
    `${SECONDS} s each`,
    'milliseconds of the server’s thread for one request',
  )
  printTable(
    ['part', ...spans.map(({ name }) => name)],
    [
      ...names.map((part) => [part, ...columns.map(({ parts }) => (parts.get(part) ?? 0).toFixed(2))]),
      [
        'in all',
        ...columns.map(({ parts }) => [...parts.values()].reduce((sum, ms) => sum + ms, 0).toFixed(2)),
      ],
    ],
  )
  if (most > 0)
    for (const [index, { functions }] of columns.entries()) {
      console.log(`\n${spans[index]!.name}\n`)
      const longest = functions.sort(([, a], [, b]) => b - a).slice(0, most)
      printTable(
        ['function', 'ms'],
        longest.map(([name, ms]) => [name, ms.toFixed(3)]),
      )
    }
  return 0
}

/** The one of the server: its threads may have left theirs, which are smaller. */
function read(folder: string): CpuProfile {
  const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const longest = texts.sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) throw new Error('The server left no profile.')
  return JSON.parse(longest)
}
