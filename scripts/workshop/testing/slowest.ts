// The slowest tests of a run, of Vitest and of Playwright together.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Timed {
  name: string
  seconds: number
}

interface VitestReport {
  testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[]
}

interface Suite {
  specs?: {
    file: string
    title: string
    tests: { projectName: string; results: { duration: number }[] }[]
  }[]
  suites?: Suite[]
}

const read = <Report>(file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined

export function timesOfVitest(file: string): Timed[] {
  return (read<VitestReport>(file)?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${path.relative('.', name)} › ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })),
  )
}

export function timesOfPlaywright(file: string): Timed[] {
  const of = ({ specs = [], suites = [] }: Suite): Timed[] => [
    ...specs.flatMap(({ file: spec, title, tests }) =>
      tests.map(({ projectName, results }) => ({
        name: `${path.join('e2e', spec)} › ${title} (${projectName})`,
        seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      })),
    ),
    ...suites.flatMap(of),
  ]
  return of(read<Suite>(file) ?? {})
}

/** One line each, the slowest first. */
export function slowest(times: Timed[], count = 10): string {
  const lines = times.sort((a, b) => b.seconds - a.seconds).slice(0, count)
  return lines.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`).join('\n')
}
