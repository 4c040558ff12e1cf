// The groups that are runs of `npm test`, of the audits, and of what papers and code are held to.
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { auditPerformance } from '../audit/performance/compared'
import { exitCodeOf, sumOf } from '../audit/report'
import { filesOf } from '../audit/secrets'
import { auditSecurity } from '../audit/security/audit'
import { AUTHORITY } from '../authority/table'
import { filesIn, floorsKept, REPORTS, UNIT_REPORT } from '../coverage/reports'
import { belowFloor, byFolder } from '../coverage/summary'
import * as stages from '../testing/stages'
import type { Tally } from '../testing/tally'
import { type Outcome, outcomeOf, temporaryFolder } from './group'

const root = path.resolve('.')
const figureOf = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`
const tallied = (tally: Tally): Outcome => ({ passed: tally.failed === 0, figure: figureOf(tally) })

/** @param args such as a project or files */
export const vitestOf =
  (...args: string[]) =>
  async (): Promise<Outcome> =>
    tallied(await stages.tests(path.join(temporaryFolder(), 'vitest.json'), args))

export const journeysOf =
  (...args: string[]) =>
  async (): Promise<Outcome> => {
    await stages.build()
    return tallied(await stages.journeys(path.join(temporaryFolder(), 'playwright.json'), args))
  }

export const performanceOf = (short: boolean) => async (): Promise<Outcome> => {
  const { report } = await auditPerformance({ short })
  const missed = report.targets.filter(({ held }) => !held)
  const over = report.over.filter(({ known }) => !known)
  const wrong = [
    ...missed.map(({ name, is, most, unit }) => `${name}: ${is} ${unit}, not under ${most}`),
    ...report.refused.map(({ name }) => `${name} cannot be measured under load`),
    ...over.map(({ name }) => `${name}: p95 ${report.operations[name]?.p95} ms under load`),
  ]
  const load = short ? '' : `, ${Object.keys(report.operations).length} addresses under load`
  return outcomeOf(wrong, `${report.targets.length} targets met${load}`)
}

export const securityOf = (short: boolean) => async (): Promise<Outcome> => {
  const { report } = await auditSecurity({ short })
  const broken = report.findings.filter(({ verdict }) => verdict === 'broken')
  return {
    passed: exitCodeOf(report.findings) === 0,
    figure: sumOf(report.findings),
    wrong: broken.map(({ severity, title, says }) => `${severity}: ${title} (${says[0]})`),
  }
}

/** What an operator and a user are promised to find. */
const PAPERS = [
  ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'LICENSE', 'docs/README.md', 'docs/API_REFERENCE.md'],
  ...[
    'docs/DEPLOYMENT.md',
    'docs/TROUBLESHOOTING.md',
    'docs/api.md',
    'docs/operations.md',
    'docs/security.md',
  ],
]
const REFERENCE = 'docs/API_REFERENCE.md'

/** @returns addresses and verbs that a reference does not name */
export function unnamedIn(reference: string): string[] {
  const served = AUTHORITY.filter(
    ({ route, verb, needs }) => needs !== undefined && verb !== 'HEAD' && !/\.\.\./.test(route),
  )
  return served
    .filter(({ route, verb }) => {
      const address = route.replaceAll(/\[(\w+)\]/g, '{$1}')
      // A longer address begins like a shorter one.
      const names = (line: string) =>
        line
          .split(address)
          .slice(1)
          .some((rest) => !/^[/\w{-]/.test(rest))
      return !reference.split('\n').some((line) => line.includes(verb) && names(line))
    })
    .map(({ route, verb }) => `${verb} ${route}`)
}

export async function documents(): Promise<Outcome> {
  const absent = PAPERS.filter((file) => !existsSync(path.join(root, file)))
  const reference = existsSync(REFERENCE) ? unnamedIn(readFileSync(REFERENCE, 'utf8')) : []
  const files = ['docs', 'glossary', 'asvs', 'regressions'].map((name) => `tests/${name}.test.ts`)
  const held = await stages.tests(path.join(temporaryFolder(), 'vitest.json'), [
    ...['--project', 'pure', '--project', 'database'],
    ...[...files, 'tests/app/api/description.test.ts'],
  ])
  return outcomeOf(
    [
      ...absent.map((file) => `${file} is not there`),
      ...reference.map((name) => `${REFERENCE} does not name ${name}`),
      ...(held.failed > 0 ? [`links, names or the description of the API: ${figureOf(held)}`] : []),
    ],
    `${PAPERS.length} papers, every address in the reference, ${figureOf(held)}`,
  )
}

/** In a comment: what was left for later, and what types and rules were told to look away from. `any` is refused by the rules. */
const LEFT = /(^|\s)(\/\/|\/?\*).*(\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|biome-ignore)/m
const OURS = /^(app|components|lib|prisma|scripts)\/.*\.tsx?$/

/** @returns files of ours that hold it */
export const leftUndone = (files: [name: string, text: string][]): string[] =>
  files.filter(([, text]) => LEFT.test(text)).map(([name]) => name)

/** @returns what fell below its floor; nothing to say where there is no report that is newer than every source */
export function coverage(): { low: string[]; said: string } {
  const sources = filesOf(root).filter((file) => /^(app|components|lib|tests|e2e)\/.*\.tsx?$/.test(file))
  const written = existsSync(UNIT_REPORT) ? statSync(UNIT_REPORT).mtimeMs : 0
  const fresh = sources.every((file) => statSync(path.join(root, file)).mtimeMs < written)
  if (!fresh) return { low: [], said: 'no fresh report of coverage' }
  const low = belowFloor(byFolder(new Map(filesIn(REPORTS))), floorsKept())
  return { low, said: 'coverage holds its floors' }
}

export async function quality(): Promise<Outcome> {
  const [lint, types] = [await stages.lint(), await stages.types()]
  const architecture = await stages.tests(path.join(temporaryFolder(), 'vitest.json'), [
    ...['--project', 'pure', 'tests/architecture.test.ts', 'tests/appearance.test.ts'],
  ])
  const ours = filesOf(root).filter((file) => OURS.test(file))
  const left = leftUndone(ours.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
  const { low, said } = coverage()
  return outcomeOf(
    [
      ...(lint.failed > 0 ? ['rules or format'] : []),
      ...(types.failed > 0 ? ['types'] : []),
      ...(architecture.failed > 0 ? [`architecture: ${figureOf(architecture)}`] : []),
      ...left.map((file) => `${file} leaves something for later, or looks away`),
      ...low,
    ],
    `rules, types and architecture hold in ${ours.length} files, nothing is left for later, ${said}`,
  )
}
