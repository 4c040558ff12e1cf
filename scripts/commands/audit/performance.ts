// `npm run audit:performance`: the promised operations beside their targets, and every address under load beside a bare route and beside the
// figures that were kept; exit code 1 when a target is missed. `-- --save` keeps the figures, `-- --short` leaves the load out, and
// `-- --url https://… --key nps_…` asks a server that runs elsewhere, gently.
import { parseArgs } from 'node:util'
import { auditPerformance, keepAsBaseline } from '../../workshop/audit/performance/compared'
import { isBusy } from '../../workshop/audit/performance/report'

export async function performance(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string' },
      key: { type: 'string' },
      short: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  })
  if (values.save && (values.url !== undefined || values.short))
    throw new Error('Only a whole run on a server of its own is kept: --save goes without --url and --short.')
  const { report, file } = await auditPerformance(values)
  console.log(`\n${report.passed ? 'Every target is met.' : 'A target is missed.'}\nThe report: ${file}`)
  if (!values.save) return report.passed ? 0 : 1
  if (isBusy(report.bareP95)) {
    console.log('Nothing is kept: on a machine that is this busy the figures would hide what becomes slower.')
    return 1
  }
  console.log(`Kept as the baseline: ${keepAsBaseline(report)}`)
  return 0
}
