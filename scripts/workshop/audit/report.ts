// What an audit found, as data and as Markdown, in a folder that is not kept.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const REPORTS = path.resolve('reports')

/** The worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]
/** Of these one is enough to fail. */
const FAILING: readonly Severity[] = ['critical', 'high']

/** `unseen`: it could not be looked at from here, which is no praise. */
export type Verdict = 'held' | 'broken' | 'unseen'

export interface Finding {
  id: string
  group: string
  /** What is held when all is well. */
  title: string
  severity: Severity
  verdict: Verdict
  /** What was seen, or why nothing was. */
  says: string[]
}

export interface Report {
  what: string
  /** ISO. */
  at: string
  address: string
  node: string
  findings: Finding[]
}

export type Counts = Record<Severity, number>

/** How many are broken, by severity. */
export const brokenBySeverity = (findings: readonly Finding[]): Counts =>
  Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      findings.filter((finding) => finding.verdict === 'broken' && finding.severity === severity).length,
    ]),
  ) as Counts

export const exitCodeOf = (findings: readonly Finding[]): number =>
  findings.some(({ verdict, severity }) => verdict === 'broken' && FAILING.includes(severity)) ? 1 : 0

/** One line: what was tried, and what came of it. */
export function sumOf(findings: readonly Finding[]): string {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length
  const broken = brokenBySeverity(findings)
  const named = SEVERITIES.filter((severity) => broken[severity] > 0).map(
    (severity) => `${broken[severity]} ${severity}`,
  )
  const unseen = count('unseen') > 0 ? `, ${count('unseen')} not seen from here` : ''
  return `${count('held')} held, ${count('broken')} broken${named.length > 0 ? ` (${named.join(', ')})` : ''}${unseen}`
}

const MARKS: Record<Verdict, string> = { held: '✓', broken: '✗', unseen: '○' }
export const lineOf = ({ verdict, severity, title, says }: Finding): string =>
  `${MARKS[verdict]} ${verdict === 'broken' ? `${severity.toUpperCase()}: ` : ''}${title}${
    verdict === 'held' || says.length === 0
      ? ''
      : ` (${says[0]}${says.length > 1 ? `, and ${says.length - 1} more` : ''})`
  }`

/** A row of a table must not be broken by what a server answered. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** By severity, the worst first; what holds and what was not seen stands behind, by group. */
export function markdownOf({ what, at, address, node, findings }: Report): string {
  const broken = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.verdict === 'broken' && finding.severity === severity),
  )
  const told = broken.map(
    ({ severity, group, title, says, id }) =>
      `### ${severity}: ${title}\n\n${group}, \`${id}\`\n\n${says.map((line) => `- ${cell(line)}`).join('\n')}`,
  )
  const rest = (verdict: Verdict) =>
    findings
      .filter((finding) => finding.verdict === verdict)
      .map(({ group, title, severity, says }) => [group, title, severity, says.join('; ')])
  const parts = [
    `# ${what}`,
    `${at}, ${address}, Node ${node}: ${sumOf(findings)}`,
    '## Broken',
    ...(told.length > 0 ? told : ['Nothing.']),
    '## Not seen from here',
    rest('unseen').length > 0 ? table(['group', 'what', 'severity', 'why'], rest('unseen')) : 'Nothing.',
    '## Held',
    table(['group', 'what', 'severity', 'seen'], rest('held')),
  ]
  return `${parts.join('\n\n')}\n`
}

/** @returns the path of the Markdown, from the repository */
export function writeReport(name: string, data: unknown, markdown: string): string {
  mkdirSync(REPORTS, { recursive: true })
  writeFileSync(path.join(REPORTS, `${name}.json`), `${JSON.stringify(data, null, 2)}\n`)
  writeFileSync(path.join(REPORTS, `${name}.md`), markdown)
  return path.relative('.', path.join(REPORTS, `${name}.md`))
}
