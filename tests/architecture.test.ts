// The dependency line: a file imports only from its own folder or from folders to the left of it. Adding a feature
// means inserting one word here.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const LINE = [
  'engine',
  'platform',
  'interpretation',
  'identity',
  'profiles',
  'readings',
  'links',
  'vault',
  'reminders',
  'account',
  'administration',
  'presentation',
  'components',
  'app',
]
const OUTSIDE = ['scripts', 'prisma', 'tests', 'e2e']
/** What the pure engine may use beside itself: calendar and sky arithmetic. */
const ENGINE_LIBRARIES = ['@internationalized/date', 'temporal-polyfill', 'astronomy-engine']

/** What code for the browser may run of lib. */
const BROWSER_SAFE = [
  'lib/engine/calendar/day-counts.ts',
  'lib/engine/calendar/gregorian.ts',
  'lib/engine/calendar/solar-hijri.ts',
  'lib/engine/calendar/typed-clock.ts',
  'lib/engine/calendar/typed-date.ts',
  'lib/engine/fold.ts',
  'lib/engine/signs/digits.ts',
  'lib/engine/signs/format.ts',
  'lib/identity/doors/form-state.ts',
  'lib/platform/i18n/digits.ts',
  'lib/platform/i18n/locales.ts',
]

const root = path.resolve(import.meta.dirname, '..')
const isCode = (file: string) => /\.tsx?$/.test(file) && !file.includes('/generated/')
const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter(isCode)

/** The word of the line that a path belongs to; undefined for messages, package.json and packages. */
const placeOf = (file: string) =>
  LINE.find((word) => file.startsWith(`lib/${word}/`) || file.startsWith(`${word}/`))
const outsideOf = (file: string) => OUTSIDE.find((word) => file.startsWith(`${word}/`))

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  return ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName)
}

/** Own code that a file imports, types included. */
function importedCode(file: string): string[] {
  const targets = importsOf(file).map((target) => resolveOwn(file, target))
  return targets.flatMap((target) =>
    target === null
      ? []
      : [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((each) => known.has(each)),
  )
}

/** Files that reach themselves along imports (strongly connected components, after Tarjan). */
function circles(files: string[], targetsOf: (file: string) => string[]): string[][] {
  const found: string[][] = []
  const order = new Map<string, number>()
  const open: string[] = []
  const visit = (file: string): number => {
    const at = order.size
    order.set(file, at)
    open.push(file)
    let low = at
    for (const target of targetsOf(file)) {
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (open.includes(target)) low = Math.min(low, order.get(target)!)
    }
    if (low === at) {
      const circle = open.splice(open.indexOf(file))
      if (circle.length > 1) found.push(circle)
    }
    return low
  }
  for (const file of files) if (!order.has(file)) visit(file)
  return found
}

/** A path from the root for one of our own files; null for a package. */
function resolveOwn(from: string, target: string): string | null {
  if (target.startsWith('@/')) return target.slice(2)
  if (target.startsWith('.')) return path.posix.join(path.posix.dirname(from), target)
  return null
}

/** What is wrong with one import, said so that one knows where the code belongs; null when nothing is. */
function fault(file: string, target: string): string | null {
  const own = resolveOwn(file, target)
  const from = placeOf(file)!
  if (own === null) {
    const pure = from !== 'engine' || ENGINE_LIBRARIES.includes(target)
    return pure
      ? null
      : `${file} imports ${target}: the engine is pure; what touches the world belongs in lib/platform`
  }
  const outside = outsideOf(own)
  if (outside) return `${file} imports ${own}: nothing imports ${outside}; move the shared part into lib`
  const to = placeOf(own)
  if (to === undefined) {
    const pure = from !== 'engine'
    return pure ? null : `${file} imports ${own}: the engine imports nothing of ours`
  }
  if (LINE.indexOf(to) <= LINE.indexOf(from)) return null
  return `${file} (${from}) imports ${own} (${to}): imports go leftward in ${LINE.join(' · ')}; move the code that both need to the left`
}

const sourceOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
const isForBrowser = (file: string) => /^['"]use client['"]/m.test(sourceOf(file))
/** Actions, of which the browser gets a reference alone; what imports nothing of the server; types, which vanish. */
function isSafeInBrowser(file: string, target: string): boolean {
  if (/^['"]use server['"]/m.test(sourceOf(target)) || isForBrowser(target)) return true
  if (BROWSER_SAFE.includes(target)) return true
  const name = target.replace(/\.tsx?$/, '')
  const lines = sourceOf(file)
    .split('\n')
    .filter((line) => line.includes(`'@/${name}'`))
  return lines.length > 0 && lines.every((line) => line.startsWith('import type '))
}

const code = [...filesUnder('lib'), ...filesUnder('components'), ...filesUnder('app')]
const known = new Set([...code, ...filesUnder('scripts')])

describe('the dependency line', () => {
  it('holds in every file', () => {
    const faults = code.flatMap((file) => importsOf(file).map((target) => fault(file, target)))
    expect(faults.filter(Boolean)).toEqual([])
  })

  it('has a place for every folder of lib', () => {
    const folders = readdirSync(path.join(root, 'lib'))
    expect(folders.filter((folder) => !LINE.includes(folder))).toEqual([])
  })

  it.each([
    ['lib/engine/reading.ts', '../platform/db'],
    ['lib/engine/reading.ts', 'node:fs'],
    ['lib/engine/reading.ts', '@/messages/en.json'],
    ['lib/profiles/service.ts', '@/lib/readings/service'],
    ['lib/platform/db.ts', '@/scripts/workshop/postgres/cluster'],
    ['components/ui/button.tsx', '@/app/page'],
  ])('would tell that %s may not import %s', (file, target) => expect(fault(file, target)).toContain(file))
})

describe('imports', () => {
  it('never go in a circle, not even for a type', () => {
    expect(circles([...known], importedCode), 'move what both need into a file of its own').toEqual([])
  })
  it('would tell a circle', () => {
    const targets: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] }
    expect(circles(Object.keys(targets), (file) => targets[file]!)).toEqual([['b', 'c']])
  })
  it('of a repository come from its own feature alone', () => {
    const foreign = code.flatMap((file) =>
      importedCode(file)
        .filter((target) => /\/repository(\/|\.ts$)/.test(target) && placeOf(target) !== placeOf(file))
        .map((target) => `${file} imports ${target}: ask the service of ${placeOf(target)} instead`),
    )
    expect(foreign).toEqual([])
  })
  it('of code for the browser reach no code of the server', () => {
    const faults = code
      .filter((file) => isForBrowser(file))
      .flatMap((file) =>
        importedCode(file)
          .filter((target) => target.startsWith('lib/') && !isSafeInBrowser(file, target))
          .map((target) => `${file} imports ${target}: hand it over as a property, or import its type`),
      )
    expect(faults).toEqual([])
  })
})

describe('commands', () => {
  /** Without types, and without what is only imported once it is needed. */
  function loadedBy(file: string): string[] {
    const source = ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest)
    return source.statements.flatMap((statement) =>
      ts.isImportDeclaration(statement) &&
      !/^import type /.test(statement.getText(source)) &&
      ts.isStringLiteral(statement.moduleSpecifier)
        ? [statement.moduleSpecifier.text]
        : [],
    )
  }
  const BARE = /\bbare\(\(\) => import\('(.+?)'\)/g
  const bare = [...sourceOf('scripts/commands.ts').matchAll(BARE)].map(([, file]) =>
    path.posix.join('scripts', `${file}.ts`),
  )

  it('that run on a bare clone load nothing that needs the client which is still to be generated', () => {
    const reached = new Map(['scripts/commands.ts', ...bare].map((file) => [file, file]))
    const faults: string[] = []
    for (const [file, way] of reached)
      for (const target of loadedBy(file)) {
        const own = resolveOwn(file, target)
        if (own?.includes('/generated/')) faults.push(`${way} loads ${own}`)
        for (const next of own === null ? [] : [`${own}.ts`, `${own}/index.ts`])
          if (known.has(next) && !reached.has(next)) reached.set(next, `${way} > ${next}`)
      }
    expect(faults).toEqual([])
    expect(reached.size).toBeGreaterThan(20)
  })
})

/** What the components that show a reading may use of lib: what is presented, and the words and doors of their own buttons. */
const FOR_READINGS =
  /^lib\/(presentation\/|platform\/i18n\/|readings\/(actions|feedback-actions|view\/reading-view)\.ts$|vault\/actions\.ts$|interpretation\/fill\.ts$)/

describe('things that are in one place only', () => {
  const holding = (pattern: RegExp, allowed: RegExp) =>
    code.filter((file) => !allowed.test(file) && pattern.test(readFileSync(path.join(root, file), 'utf8')))

  it('process.env is read by the environment alone', () => {
    expect(holding(/process\.env/, /^lib\/platform\/env\.ts$/)).toEqual([])
  })
  it('authority is proven by identity alone', () => {
    expect(holding(/as OwnerId|as unknown as OwnerId|<\{[^}]*: OwnerId/, /^lib\/identity\//)).toEqual([])
  })
  it('the database client is used by repositories, identity and platform alone', () => {
    expect(
      holding(/^import (?!type).*platform\/db'/m, /\/repository(\/[\w-]+)?\.ts$|^lib\/(identity|platform)\//),
    ).toEqual([])
  })
  it('no code is made while running, and no expression from what somebody wrote', () => {
    expect(
      holding(/\beval\(|new Function\(|from 'node:vm'/, /^lib\/platform\/rate-limit\/redis\.ts$/),
    ).toEqual([])
    // Made once, when the file loads, of tables in the code; of one table, when it is first asked.
    const made = code.filter((file) => /new RegExp\(/.test(sourceOf(file)))
    expect(
      made.filter((file) => /^\s+(?:(?:const|return|let).*)?new RegExp\(/m.test(sourceOf(file))),
    ).toEqual(['lib/interpretation/subject/subject.ts'])
  })
  it('what differs by language stands in its table, not in conditions', () => {
    expect(holding(/[!=]== '(en|fa)'|case '(en|fa)'/, /^lib\/platform\/i18n\//)).toEqual([])
  })
  it('what a reading says is put into words by lib/presentation alone', () => {
    const faults = code
      .filter((file) => /^components\/(reading|joint)\//.test(file))
      .flatMap((file) =>
        importedCode(file)
          .filter((target) => target.startsWith('lib/') && !FOR_READINGS.test(target))
          .map(
            (target) =>
              `${file} imports ${target}: let lib/presentation say it, so that every other form says it too`,
          ),
      )
    expect(faults).toEqual([])
  })
  it('the model is known to one file, and no command line is asked', () => {
    expect(holding(/@anthropic-ai/, /^lib\/platform\/claude\/client\.ts$/)).toEqual([])
    expect(holding(/child_process|execa|\bspawn\(|\bexec(File|Sync)?\(['"`]/, /^$/)).toEqual([])
  })
  it('next-auth is known to one file', () => {
    expect(holding(/['"]next-auth/, /^lib\/identity\/proof\/auth\.ts$/)).toEqual([])
  })
  it('the clock is read at the doors alone, and the device’s own where a day ends on it', () => {
    const doors =
      /^(lib\/identity\/(proof\/browser|doors\/door|doors\/route)|components\/today\/new-day)\.tsx?$/
    expect(holding(/Date\.now\(\)|new Date\(\)/, doors)).toEqual([])
  })
  it('nothing is left of loose typing, skipped rules or drawers', () => {
    expect(holding(/\bas any\b|: any\b|@ts-(ignore|nocheck|expect-error)|biome-ignore/, /^$/)).toEqual([])
    expect(
      code.filter((file) => /(^|\/)(utils?|helpers?|misc|common|types|constants)(\/|\.tsx?$)/.test(file)),
    ).toEqual([])
  })
})

it('no file is long, and most are short', () => {
  const lengths = code
    .filter((file) => !/\/languages\/\w+\//.test(file))
    .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 }))
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90)
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(180)
})
