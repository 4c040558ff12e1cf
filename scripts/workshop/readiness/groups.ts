// The ten groups, in the order in which they are looked at.
import { documents, journeysOf, performanceOf, quality, securityOf, vitestOf } from './checks'
import { database } from './database'
import type { Group } from './group'
import { health, services } from './services'

export const GROUPS: readonly Group[] = [
  { name: 'services', does: 'what is shipped starts in production, and ends when asked', whole: services },
  { name: 'health', does: 'both health addresses, and the metrics with their token', whole: health },
  { name: 'database', does: 'migrations, drift, sealed columns, a backup', whole: database },
  {
    name: 'unit tests',
    does: 'every test that needs nothing',
    whole: vitestOf('--project', 'pure'),
    short: vitestOf('--project', 'pure', 'tests/lib/engine', 'tests/messages.test.ts', 'tests/proxy.test.ts'),
  },
  {
    name: 'integration tests',
    does: 'every test on a real PostgreSQL',
    whole: vitestOf('--project', 'database', '--project', 'process'),
    short: vitestOf(
      '--project',
      'database',
      '--project',
      'process',
      'tests/authority',
      'tests/lib/platform/sealing',
    ),
  },
  {
    name: 'journeys',
    does: 'people in real browsers',
    whole: journeysOf(),
    short: journeysOf('first-reading', 'content-security', '--project=en'),
  },
  {
    name: 'performance',
    does: 'the promised operations, and every address under load',
    whole: performanceOf(false),
    short: performanceOf(true),
  },
  {
    name: 'security',
    does: 'what a stranger would try',
    whole: securityOf(false),
    short: securityOf(true),
  },
  { name: 'documents', does: 'papers, links, and the description of the API', whole: documents },
  {
    name: 'code quality',
    does: 'rules, types, architecture, coverage, nothing left for later',
    whole: quality,
  },
]

/** @returns all of them when none is named @throws Error that tells which there are */
export function groupsNamed(names: string[]): readonly Group[] {
  const unknown = names.filter((name) => !GROUPS.some((group) => group.name === name))
  if (unknown.length > 0)
    throw new Error(
      `There is no group "${unknown[0]}"; there are: ${GROUPS.map(({ name }) => name).join(', ')}.`,
    )
  return names.length === 0 ? GROUPS : GROUPS.filter(({ name }) => names.includes(name))
}
