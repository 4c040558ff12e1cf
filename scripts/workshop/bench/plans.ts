// The plans of statements in a large database: those that PostgreSQL makes for the values of one request, and those that it makes once for
// all values of a prepared statement.
import pg, { type Client } from 'pg'
import type { Prisma } from '@/lib/platform/generated/prisma/client'
import { printTable } from './figures'

interface Plan {
  plan: string
  ms: number
}
export interface Planned {
  name: string
  custom: Plan
  generic: Plan
}

function literal(value: unknown): string {
  if (value === null) return 'NULL'
  if (Array.isArray(value)) return `ARRAY[${value.map(literal).join(', ')}]`
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value))
}

async function explain(client: Client, { text, values }: Prisma.Sql, mode: string): Promise<Plan> {
  await client.query(`SET plan_cache_mode = ${mode}`)
  await client.query(`PREPARE looked_at AS ${text}`)
  const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : ''
  const { rows } = await client.query(`EXPLAIN (ANALYZE, COSTS OFF, BUFFERS OFF) EXECUTE looked_at${given}`)
  await client.query('DEALLOCATE looked_at')
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  return { plan, ms: Number(/Execution Time: ([\d.]+) ms/.exec(plan)?.[1]) }
}

export async function plansOf(
  client: Client,
  statements: readonly [name: string, statement: Prisma.Sql][],
): Promise<Planned[]> {
  const plans: Planned[] = []
  for (const [name, statement] of statements)
    plans.push({
      name,
      custom: await explain(client, statement, 'force_custom_plan'),
      generic: await explain(client, statement, 'force_generic_plan'),
    })
  return plans
}

/** @throws Error where a plan reads a table whole, or makes one of everybody's rows */
export function printPlans(plans: readonly Planned[]): void {
  printTable(
    ['statement', 'planned for its values, ms', 'planned once for all, ms'],
    plans.map(({ name, custom, generic }) => [name, custom.ms.toFixed(2), generic.ms.toFixed(2)]),
  )
  for (const { name, generic } of plans) console.log(`\n${name}, planned once for all:\n${generic.plan}`)
  const scanning = plans.filter(({ custom, generic }) =>
    /Seq Scan|hashed SubPlan/.test(custom.plan + generic.plan),
  )
  if (scanning.length > 0)
    throw new Error(`Everybody’s rows are read in: ${scanning.map(({ name }) => name).join('; ')}.`)
}
