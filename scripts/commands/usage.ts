// `npm run ai:usage`: what was asked of the model and what it cost, day by day, and what it may cost (`-- 7` for seven days).
import { type SpentDay, spentDays } from '@/lib/platform/claude/spending'
import { pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { atEnd } from '../workshop/processes/program'
import { connectToInstallation } from '../workshop/start/connection'

/** Ten years. */
const MOST_DAYS = 3_660

const dollars = (amount: number): string => `$${amount.toFixed(4)}`

const COLUMNS: [head: string, of: (day: SpentDay) => string][] = [
  ['day', ({ day }) => day],
  ['calls', ({ calls }) => String(calls)],
  ['tokens in', ({ tokensIn }) => String(tokensIn)],
  ['tokens out', ({ tokensOut }) => String(tokensOut)],
  ['spent', ({ spent }) => dollars(spent)],
  ['still reserved', ({ reserved }) => dollars(reserved)],
  ['accounts', ({ accounts }) => String(accounts)],
]

function printDays(days: SpentDay[]): void {
  const rows = [COLUMNS.map(([head]) => head), ...days.map((day) => COLUMNS.map(([, of]) => of(day)))]
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  for (const row of rows) console.log(row.map((text, column) => text.padStart(widths[column]!)).join('  '))
}

export async function usage([wanted = '30', ...more]: string[]): Promise<number> {
  const count = Number(wanted)
  if (more.length > 0 || !Number.isInteger(count) || count < 1 || count > MOST_DAYS)
    throw new Error(`Name a number of days from 1 to ${MOST_DAYS}: npm run ai:usage -- 7`)
  await connectToInstallation()
  atEnd(() => pool().end())
  const days = await spentDays(count)
  // Days in which nobody asked have no row.
  if (days.length === 0) console.log('Nothing was ever asked of a model.')
  else printDays(days)

  const { ANTHROPIC_API_KEY: key, AI_DAILY_BUDGET_USD: all, AI_ACCOUNT_BUDGET_USD: own = all } = env()
  console.log(
    `In a day (of UTC) at most $${all} for everybody together and $${Math.min(own, all)} for one account.`,
  )
  if (!key) console.log('This environment has no ANTHROPIC_API_KEY: the built-in words stand.')
  return 0
}
