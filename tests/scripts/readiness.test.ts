// The check for production: what it reuses, what it says, and the script that calls it.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AUTHORITY } from '@/scripts/workshop/authority/table'
import { leftUndone, unnamedIn } from '@/scripts/workshop/readiness/checks'
import { outcomeOf } from '@/scripts/workshop/readiness/group'
import { GROUPS, groupsNamed } from '@/scripts/workshop/readiness/groups'
import { freshOf, readRemembered, remember, treeHash } from '@/scripts/workshop/readiness/remembered'
import { isReady, lineOf, markdownOf, type Result, verdictOf } from '@/scripts/workshop/readiness/report'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-readiness-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('has ten groups, in the order that was asked for', () => {
  expect(GROUPS.map(({ name }) => name)).toEqual([
    ...['services', 'health', 'database', 'unit tests', 'integration tests', 'journeys', 'performance'],
    ...['security', 'documents', 'code quality'],
  ])
})

it('looks at those that are named, and refuses one that there is not', () => {
  expect(groupsNamed([])).toHaveLength(10)
  expect(groupsNamed(['security', 'health']).map(({ name }) => name)).toEqual(['health', 'security'])
  expect(() => groupsNamed(['weather'])).toThrow('There is no group "weather"; there are: services, health')
})

describe('the hash of the files', () => {
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
  beforeEach(() => {
    execFileSync('git', ['init', '-q'], { cwd: folder })
    write('.gitignore', 'reports/\n')
    write('a.ts', 'one')
    execFileSync('git', ['add', '-A'], { cwd: folder })
  })

  it('is the same for the same files, whatever is ignored', () => {
    const before = treeHash(folder)
    expect(before).toMatch(/^[0-9a-f]{64}$/)
    mkdirSync(path.join(folder, 'reports'))
    write('reports/x.json', '{}')
    expect(treeHash(folder)).toBe(before)
  })

  it('is another after any change, of a file that is known or new, and of Node', () => {
    const seen = [treeHash(folder), treeHash(folder, '24.0.0')]
    write('a.ts', 'two')
    seen.push(treeHash(folder))
    write('b.ts', 'new')
    seen.push(treeHash(folder))
    rmSync(path.join(folder, 'a.ts'))
    seen.push(treeHash(folder))
    expect(new Set(seen).size).toBe(5)
  })

  it('is none where there is no git', () => {
    rmSync(path.join(folder, '.git'), { recursive: true })
    expect(treeHash(folder)).toBeNull()
  })
})

describe('what was green', () => {
  const now = Date.parse('2026-11-27T15:00:00Z')
  const hours = (count: number) => new Date(now - count * 3_600_000).toISOString()
  const at = (age: number, tree = 'abc') => ({ services: { tree, at: hours(age), figure: 'all' } })

  it('counts for the very same files, within a day', () => {
    expect(freshOf(at(23), 'services', 'abc', now)).toMatchObject({ figure: 'all' })
    expect(freshOf(at(24), 'services', 'abc', now)).toBeUndefined()
    expect(freshOf(at(-1), 'services', 'abc', now)).toBeUndefined()
    expect(freshOf(at(1), 'services', 'abd', now)).toBeUndefined()
    expect(freshOf(at(1), 'health', 'abc', now)).toBeUndefined()
    expect(freshOf(at(1), 'services', null, now)).toBeUndefined()
  })

  it('is remembered, and a file that was cut off is none', () => {
    const file = path.join(folder, 'reports', 'green.json')
    expect(readRemembered(file)).toEqual({})
    remember(file, at(1))
    expect(readRemembered(file)).toEqual(at(1))
    writeFileSync(file, '{"services": {')
    expect(readRemembered(file)).toEqual({})
  })
})

describe('the report', () => {
  const result = (change: Partial<Result> = {}): Result => ({
    ...{ name: 'services', passed: true, figure: 'up in 2 s', how: 'whole', seconds: 3.21 },
    ...change,
  })

  it('ends in two words, or three', () => {
    expect(verdictOf([result(), result()])).toBe('PRODUCTION READY')
    expect(verdictOf([result(), result({ passed: false })])).toBe('NOT PRODUCTION READY')
    expect([isReady([result()]), isReady([result({ passed: false })])]).toEqual([true, false])
  })

  it('says of each group how it was looked at, and how long', () => {
    expect(lineOf(result())).toBe('✓ services          up in 2 s (3.2 s)')
    expect(lineOf(result({ how: 'short', passed: false }))).toBe(
      '✗ services          up in 2 s (3.2 s, short form)',
    )
    expect(lineOf(result({ how: 'reused', since: 'then', seconds: 0 }))).toContain(
      '(0.0 s, reused from then)',
    )
  })

  it('lists as Markdown what is wrong', () => {
    const { passed, figure, wrong } = outcomeOf(['a is absent', 'b | c'], 'good')
    expect([passed, figure]).toEqual([false, 'a is absent, and 1 more'])
    const text = markdownOf([result({ passed, figure, wrong })], 'now', 'NOT PRODUCTION READY')
    expect(text).toContain('# NOT PRODUCTION READY')
    expect(text).toContain('| ✗ | services | a is absent, and 1 more | 3.2 s |')
    expect(text).toContain('## services\n\n- a is absent\n- b \\| c')
  })
})

it('a reference lacks what it does not name, address by address and verb by verb', () => {
  const all = unnamedIn('')
  expect(all.length).toBeGreaterThan(30)
  const rows = AUTHORITY.map(({ route, verb }) => `| ${verb} | ${route.replaceAll(/\[(\w+)\]/g, '{$1}')} |`)
  expect(unnamedIn(rows.join('\n'))).toEqual([])
  // A longer address that begins like it does not name it.
  for (const [row, lacking] of [
    ['| PATCH | /api/keys/{id} |', 'PATCH /api/keys/[id]'],
    ['| GET | /api/oracle/users |', 'GET /api/oracle/users'],
  ])
    expect(unnamedIn(rows.filter((one) => one !== row).join('\n'))).toEqual([lacking])
})

it('what is left for later is found in comments, and words alone are not', () => {
  const later = ['TO', 'DO'].join('')
  const files: [string, string][] = [
    ['a.ts', `// ${later}: later`],
    ['b.ts', `const text = '${later}'`],
    ['c.ts', ['  // @ts', 'ignore'].join('-')],
    ['d.ts', `/** ${['FIX', 'ME'].join('')} */`],
  ]
  expect(leftUndone(files)).toEqual(['a.ts', 'c.ts', 'd.ts'])
})

describe('the script', () => {
  const script = path.resolve('scripts/production_readiness_check.sh')

  it('can be run, and passes on what follows it, from any folder', () => {
    expect(statSync(script).mode & 0o111).toBe(0o111)
    const scripts = path.join(folder, 'a place', 'scripts')
    mkdirSync(scripts, { recursive: true })
    cpSync(script, path.join(scripts, 'production_readiness_check.sh'))
    chmodSync(path.join(scripts, 'production_readiness_check.sh'), 0o755)
    const said = 'console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)])); process.exit(7)'
    writeFileSync(path.join(scripts, 'run.mjs'), said)
    const { status, stdout } = spawnSync(
      path.join(scripts, 'production_readiness_check.sh'),
      ['--quick', 'unit tests'],
      {
        ...{ cwd: os.tmpdir(), encoding: 'utf8' },
      },
    )
    expect(JSON.parse(stdout)).toEqual([path.join(folder, 'a place'), 'readiness', '--quick', 'unit tests'])
    expect(status).toBe(7)
  })
})
