// `npm run readiness`: whether this may go into production: ten groups, each really looked at, a tick or a cross with a figure, and two or
// three words at the end. `-- --quick` takes over what was green for the very same files within a day and looks at short forms of the
// rest; groups that are named are looked at alone, and decide nothing.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { REPORTS, writeReport } from '../workshop/audit/report'
import type { Group, Outcome } from '../workshop/readiness/group'
import { GROUPS, groupsNamed } from '../workshop/readiness/groups'
import { freshOf, readRemembered, remember, treeHash } from '../workshop/readiness/remembered'
import { isReady, lineOf, markdownOf, type Result, verdictOf } from '../workshop/readiness/report'
import { elapsed } from '../workshop/start/steps'
import { patience } from '../workshop/testing/patience'

const GREEN = path.join(REPORTS, 'readiness-green.json')

/** A group that cannot be carried through has failed; the reason is its figure. */
async function lookAt(look: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await look()
  } catch (error) {
    return { passed: false, figure: error instanceof Error ? error.message : String(error) }
  }
}

async function resultOf(group: Group, quick: boolean): Promise<Result> {
  const { name, does, whole, short } = group
  const tree = treeHash(path.resolve('.'))
  const green = quick ? freshOf(readRemembered(GREEN), name, tree, Date.now()) : undefined
  if (green) {
    const { figure, at: since } = green
    console.log(`\n=== ${name}: green for these very files at ${since}, so not looked at again`)
    return { name, passed: true, figure, how: 'reused', seconds: 0, since }
  }
  const how = quick && short ? 'short' : 'whole'
  console.log(`\n=== ${name}: ${does}${how === 'short' ? ', in a short form' : ''} (at ${elapsed()} s)`)
  const began = performance.now()
  const { passed, figure, wrong } = await lookAt(how === 'short' && short ? short : whole)
  const result: Result = { name, passed, figure, how, seconds: (performance.now() - began) / 1000, wrong }
  // Whoever changes a file meanwhile has looked at neither the one nor the other.
  if (passed && how === 'whole' && tree !== null && tree === treeHash(path.resolve('.')))
    remember(GREEN, { ...readRemembered(GREEN), [name]: { tree, at: new Date().toISOString(), figure } })
  console.log(lineOf(result))
  return result
}

export async function readiness(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false } },
  })
  patience()
  const groups = groupsNamed(positionals)
  const results: Result[] = []
  for (const group of groups) results.push(await resultOf(group, values.quick))

  const verdict =
    groups.length === GROUPS.length ? verdictOf(results) : `Only ${positionals.join(', ')} looked at`
  const at = new Date().toISOString()
  const file = writeReport(
    'readiness',
    { at, node: process.versions.node, verdict, results },
    markdownOf(results, at, verdict),
  )
  console.log(`\n=== ${elapsed()} s; the report: ${file}`)
  for (const result of results) console.log(lineOf(result))
  console.log(`\n${verdict}`)
  return isReady(results) ? 0 : 1
}
