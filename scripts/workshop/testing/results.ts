// What every test of a run came to, of Vitest and of Playwright together: the slowest of them, and those that failed.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

export interface Result {
  name: string
  seconds: number
  /** Why it has not passed; nothing where it has. */
  failed?: string
}

interface VitestReport {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: {
      fullName: string
      status: string
      duration?: number | null
      failureMessages: string[] | null
    }[]
  }[]
}

interface Suite {
  specs?: {
    file: string
    title: string
    tests: {
      projectName: string
      status: string
      results: { duration: number; errors: { message?: string }[] }[]
    }[]
  }[]
  suites?: Suite[]
}

const read = <Report>(file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined

/** What a runner wrote of a failure, or how it calls what did not run. */
const why = (status: string, messages: (string | undefined)[]) => ({
  failed: messages.filter(Boolean).join('\n') || status,
})

export function resultsOfVitest(file: string): Result[] {
  return (read<VitestReport>(file)?.testResults ?? []).flatMap(
    ({ name, status, message, assertionResults }) => {
      const relative = path.relative('.', name)
      const tests = assertionResults.map(({ fullName, status: of, duration, failureMessages }) => ({
        name: `${relative} › ${fullName}`,
        seconds: (duration ?? 0) / 1000,
        ...(of === 'passed' ? {} : why(of, failureMessages ?? [])),
      }))
      // A file that does not load, or whose set-up failed, says so by itself.
      return status === 'failed' && message
        ? [...tests, { name: relative, seconds: 0, failed: message }]
        : tests
    },
  )
}

export function resultsOfPlaywright(file: string): Result[] {
  const of = ({ specs = [], suites = [] }: Suite): Result[] => [
    ...specs.flatMap(({ file: spec, title, tests }) =>
      tests.map(({ projectName, status, results }) => ({
        name: `${path.join('e2e', spec)} › ${title} (${projectName})`,
        seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
        ...(status === 'expected'
          ? {}
          : why(
              status,
              results.flatMap(({ errors }) => errors.map(({ message }) => message)),
            )),
      })),
    ),
    ...suites.flatMap(of),
  ]
  return of(read<Suite>(file) ?? {})
}

/** One line each, the slowest first. */
export function slowest(results: Result[], count = 10): string {
  const lines = results.toSorted((a, b) => b.seconds - a.seconds).slice(0, count)
  return lines.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`).join('\n')
}

/** Each that has not passed, with the first lines of its reason, so that the end of a long log is enough to know. */
export const failures = (results: Result[], lines = 12): string =>
  results
    .filter(({ failed }) => failed !== undefined)
    .map(({ name, failed }) => {
      const reason = stripVTControlCharacters(failed!).split('\n').slice(0, lines)
      return [name, ...reason.map((line) => `    ${line}`)].join('\n')
    })
    .join('\n')
