// `npm run audit:security`: tries from outside, and where it can from behind, what a stranger would try; exit code 1 at anything critical
// or high. `-- --url https://… --key nps_…` asks a server that runs elsewhere; what cannot be seen from here is said so.
import { parseArgs } from 'node:util'
import { exitCodeOf, sumOf } from '../../workshop/audit/report'
import { auditSecurity } from '../../workshop/audit/security/audit'

export async function security(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { url: { type: 'string' }, key: { type: 'string' }, short: { type: 'boolean', default: false } },
  })
  const { report, file } = await auditSecurity(values)
  console.log(`\n${sumOf(report.findings)}\nThe report: ${file}`)
  return exitCodeOf(report.findings)
}
