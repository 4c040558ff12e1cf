// What came of each group, as lines, as Markdown, and in two words at the end.

/** `whole`, `short`, or what was green before. */
export type How = 'whole' | 'short' | 'reused'

export interface Result {
  name: string
  passed: boolean
  figure: string
  how: How
  seconds: number
  /** Of what is reused: when it was looked at. ISO. */
  since?: string
  wrong?: string[]
}

const HOW: Record<How, (result: Result) => string> = {
  whole: () => '',
  short: () => ', short form',
  reused: ({ since }) => `, reused from ${since}`,
}

export const lineOf = (result: Result): string =>
  `${result.passed ? '✓' : '✗'} ${result.name.padEnd(17)} ${result.figure} (${result.seconds.toFixed(1)} s${HOW[result.how](result)})`

export const isReady = (results: readonly Result[]): boolean => results.every(({ passed }) => passed)

/** The last line. */
export const verdictOf = (results: readonly Result[]): string =>
  isReady(results) ? 'PRODUCTION READY' : 'NOT PRODUCTION READY'

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

export function markdownOf(results: readonly Result[], at: string, verdict: string): string {
  const rows = results.map((result) =>
    [
      result.passed ? '✓' : '✗',
      result.name,
      result.figure,
      `${result.seconds.toFixed(1)} s${HOW[result.how](result)}`,
    ].map(cell),
  )
  const table = [['', 'group', 'figure', 'time'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
  const wrong = results
    .filter(({ passed, wrong = [] }) => !passed && wrong.length > 0)
    .map(({ name, wrong = [] }) => `## ${name}\n\n${wrong.map((line) => `- ${cell(line)}`).join('\n')}`)
  return `${[`# ${verdict}`, `${at}, Node ${process.versions.node}`, table, ...wrong].join('\n\n')}\n`
}
