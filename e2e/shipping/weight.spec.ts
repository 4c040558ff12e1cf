// How much is shipped: what a browser must fetch before the page is alive, and that the server's folder holds nothing twice.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { AT_ONCE, firstScripts } from '../../scripts/workshop/build/first-scripts'
import { weigh } from '../../scripts/workshop/pages/weigh'

/** Kilobytes after gzip, of which the framework has 132; what docs/performance.md grants a page is 160 and 24. */
const FIRST_LOAD = 153
const STYLES = 19
const EVERY = [
  '/',
  '/oracle',
  '/fa/oracle',
  '/today',
  '/history',
  '/vault',
  '/settings',
  '/sign-in',
  '/offline',
]
/** Bytes from which a chunk is worth looking at. */
const LARGE = 100_000
/** The share of a smaller chunk's modules that a larger one may have too. */
const SHARED = 0.9

for (const page of EVERY)
  test(`the scripts and styles of ${page} are few`, async () => {
    const address = `${process.env.E2E_BASE_URL}${page}`
    const { scripts, styles } = await weigh(await (await fetch(address)).text(), address)
    expect(scripts).toBeGreaterThan(100)
    expect(scripts).toBeLessThanOrEqual(FIRST_LOAD)
    expect(styles).toBeGreaterThan(1)
    expect(styles).toBeLessThanOrEqual(STYLES)
  })

const standalone = process.env.E2E_STANDALONE ?? ''
const server = path.join(standalone, path.basename(path.dirname(standalone)), 'server')

/** Turbopack writes a chunk as a list of ids, each followed by its module or by the ids that share it. */
function modulesOf(file: string): Set<string> {
  return new Set(readFileSync(file, 'utf8').match(/(?<=[[,])\d+(?=,)/g) ?? [])
}

for (const folder of ['chunks', 'chunks/ssr'])
  test(`no two large files of server/${folder} are nearly equal`, () => {
    const large = readdirSync(path.join(server, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
      .map(({ name }) => ({ name, text: readFileSync(path.join(server, folder, name), 'utf8') }))
      .filter(({ text }) => text.length > LARGE)
      .map(({ name }) => ({ name, modules: modulesOf(path.join(server, folder, name)) }))
    expect(large.length).toBeGreaterThan(1)
    const alike = large.flatMap((one, index) =>
      large.slice(index + 1).flatMap((other) => {
        const [less, more] = one.modules.size < other.modules.size ? [one, other] : [other, one]
        const shared = [...less.modules].filter((id) => more.modules.has(id)).length
        return shared > SHARED * less.modules.size ? [`${less.name} in ${more.name}`] : []
      }),
    )
    expect(alike).toEqual([])
  })

test('what every page runs at its start is read at once', () => {
  const first = firstScripts(path.join(server, '..'))
  expect(first.length).toBeGreaterThan(1)
  for (const [name, text] of first) expect(text.split(AT_ONCE), name).toEqual(['', expect.any(String)])
})

test('every letter and picture that a stylesheet names is there', () => {
  const files = path.join(server, '..', 'static', 'chunks')
  const named = readdirSync(files)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => readFileSync(path.join(files, name), 'utf8').match(/(?<=url\()[^)]+/g) ?? [])
    .filter((name) => !name.startsWith('data:') && !name.startsWith('"data:'))
  expect(named.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(3)
  expect(named.filter((name) => !existsSync(path.join(files, name)))).toEqual([])
})

test('every chunk that is named is there', () => {
  const files = readdirSync(server, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const there = new Set(files.map((file) => path.join('server', path.relative(server, file))))
  const named = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/server\/chunks\/[^"\\]+\.js/g) ?? [])
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((name) => !there.has(name))).toEqual([])
})
